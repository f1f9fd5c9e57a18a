import { Series } from 'remotion';
import type { FilmProps } from '../src/drawing/props.ts';
import { pieceId, piecesOf, pieceTimeline } from '../src/timeline/piece.ts';
import { narrationOf } from '../src/timeline/piece.ts';
import { PieceFilm } from './Piece.tsx';

/** Draws a whole film: its slides in order, then its end card, each as it is drawn alone. */
export const WholeFilm: React.FC<FilmProps> = ({ film, narration, ...look }) => (
  <Series>
    {piecesOf(film).map((piece) => {
      const spoken = narrationOf(piece, narration);
      return (
        <Series.Sequence
          key={pieceId(piece)}
          name={pieceId(piece)}
          durationInFrames={pieceTimeline(piece, spoken).durationInFrames}
        >
          <PieceFilm piece={piece} narration={spoken} {...look} />
        </Series.Sequence>
      );
    })}
  </Series>
);
