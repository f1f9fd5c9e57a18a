import { AbsoluteFill, useCurrentFrame } from 'remotion';
import { palettes, plainField } from '../src/design/colour.ts';
import { families } from '../src/design/type.ts';
import { narrationOf, pieceTimeline } from '../src/timeline/piece.ts';
import { useFonts } from './fonts.ts';
import type { PieceProps } from './props.ts';

/** Draws one slide, or the end card, as a function of its props and the frame. */
export const PieceFilm: React.FC<PieceProps> = ({ piece, narration, format }) => {
  const frame = useCurrentFrame();
  if (!useFonts()) return null;
  const timeline = pieceTimeline(piece, narration ?? narrationOf(piece, null));
  const mood = piece.kind === 'slide' ? piece.slide.mood : piece.endCard.mood;
  const open = frame >= timeline.opening.endFrame && frame < timeline.closing.startFrame;
  const palette = palettes[mood];
  return (
    <AbsoluteFill style={{ backgroundColor: open ? palette.field : plainField }}>
      {open ? (
        <div
          style={{
            position: 'absolute',
            left: 120,
            top: format === 'portrait' ? 400 : 200,
            width: 800,
            fontFamily: families.display,
            fontWeight: 800,
            fontSize: 100,
            color: palette.ink,
          }}
        >
          {piece.kind === 'slide' ? piece.slide.headline : piece.endCard.name}
        </div>
      ) : null}
    </AbsoluteFill>
  );
};
