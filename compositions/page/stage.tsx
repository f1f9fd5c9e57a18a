import { loadFonts } from './fonts.ts';
import { PieceFilm } from '../Piece.tsx';
import type { PieceProps } from '../../src/drawing/props.ts';
import { provideStage } from './stage-mount.tsx';

// The entry of the page that the fast engine loads.
provideStage(PieceFilm as React.ComponentType, (props) => loadFonts((props as PieceProps).piece));
