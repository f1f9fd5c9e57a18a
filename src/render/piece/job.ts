import { formats } from '../../design/format.ts';
import { compositionId } from '../../drawing/composition-id.ts';
import type { DrawJob } from '../../drawing/job.ts';
import type { PieceProps } from '../../drawing/props.ts';
import { type FilmNarration, type Narration } from '../../film/narration.ts';
import type { Film } from '../../film/schema.ts';
import { fps } from '../../timeline/pace.ts';
import { narrationOf, pieceId, pieceTimeline } from '../../timeline/piece.ts';
import type { SlideTimeline } from '../../timeline/slide.ts';
import type { PlannedPiece } from '../plan.ts';

/** A piece with all that is known once it is narrated. */
export type TimedPiece = PlannedPiece & {
  /** What is spoken, with its sound. */
  narration: Narration;
  timeline: SlideTimeline;
  job: DrawJob<PieceProps>;
};

/** Puts the times of a narration to a planned piece. */
export const timePiece = (
  film: Film,
  planned: PlannedPiece,
  narrations: FilmNarration,
): TimedPiece => {
  const { piece, format, captions } = planned;
  const narration = narrationOf(piece, narrations);
  const timeline = pieceTimeline(piece, narration);
  const { width, height } = formats[format];
  return {
    ...planned,
    narration,
    timeline,
    job: {
      id: planned.name,
      compositionId: compositionId(format, film, pieceId(piece)),
      props: {
        piece,
        // Sound is joined elsewhere: a page that loads it too is only slower, or looks for it in vain.
        narration: { ...drawnOf(narration), audio: null },
        format,
        captions,
        guides: false,
      },
      width,
      height,
      fps,
      durationInFrames: timeline.durationInFrames,
    },
  };
};

/** Without what is said of a recording: it changes no picture. */
const drawnOf = (narration: Narration): Narration => {
  const drawn = { ...narration };
  delete drawn.remarks;
  return drawn;
};
