import { formats, type Format } from '../../design/format.ts';
import { type FilmNarration, type Narration } from '../../film/narration.ts';
import type { Film } from '../../film/schema.ts';
import { fps } from '../../timeline/pace.ts';
import { narrationOf, pieceId, pieceTimeline, type Piece } from '../../timeline/piece.ts';
import type { SlideTimeline } from '../../timeline/slide.ts';
import type { PlannedPiece } from '../plan.ts';

/** What the drawing of a piece is given. */
export type PieceProps = {
  piece: Piece;
  narration: Narration;
  format: Format;
  captions: boolean;
  guides: boolean;
  /** Drawn as a poster: no captions, and all that must be read in the middle square. */
  poster?: boolean;
};

/** One piece for an engine to draw. */
export type PieceJob = {
  id: string;
  compositionId: string;
  props: PieceProps;
  width: number;
  height: number;
  fps: number;
  durationInFrames: number;
};

/** A piece with all that is known once it is narrated. */
export type ResolvedPiece = PlannedPiece & {
  job: PieceJob;
  timeline: SlideTimeline;
};

/** Puts the times of a narration to a planned piece. */
export const resolvePiece = (
  film: Film,
  planned: PlannedPiece,
  narrations: FilmNarration,
): ResolvedPiece => {
  const { piece, format, captions } = planned;
  const narration = narrationOf(piece, narrations);
  const timeline = pieceTimeline(piece, narration);
  const { width, height } = formats[format];
  return {
    ...planned,
    timeline,
    job: {
      id: planned.name,
      compositionId: `${film.id}-${pieceId(piece)}-${format}`,
      props: { piece, narration, format, captions, guides: false },
      width,
      height,
      fps,
      durationInFrames: timeline.durationInFrames,
    },
  };
};
