import { loadFonts } from './fonts.ts';
import { loadPictures } from './pictures.ts';
import { PieceFilm } from '../Piece.tsx';
import type { PieceProps } from '../../src/drawing/props.ts';
import { provideStage } from './stage-mount.tsx';

// The entry of the page that the fast engine loads.
provideStage(PieceFilm as React.ComponentType, async (props) => {
  const { piece } = props as PieceProps;
  await Promise.all([loadFonts(piece), loadPictures(piece)]);
});
