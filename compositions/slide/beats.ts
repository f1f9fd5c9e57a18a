import type { TimedGesture } from '../../src/design/company.ts';
import { beginning, motion } from '../../src/design/motion.ts';
import type { Slide } from '../../src/film/schema.ts';
import { cueFrame, type SlideTimeline, type Span } from '../../src/timeline/slide.ts';
import type { LeadStep } from './lead.ts';

/** The beats of a slide within a span, with the frames at which they come. */
export const beatsIn = (slide: Slide, timeline: SlideTimeline, span: Span): TimedGesture[] =>
  (slide.beats ?? [])
    .map(({ cue, gesture }) => ({ gesture, atFrame: cueFrame(timeline, cue) }))
    .filter(({ atFrame }) => atFrame >= span.startFrame && atFrame < span.endFrame);

/** The way of a dot that lifts at some frames and settles again, wherever it is then. */
export const withLifts = (
  steps: readonly LeadStep[],
  liftFrames: readonly number[],
): LeadStep[] => {
  const lifts = liftFrames.flatMap((atFrame): LeadStep[] => {
    const at = steps.findLast((step) => step.atFrame <= atFrame);
    if (!at) return [];
    const lifted = { ...at.disc, cy: at.disc.cy - beginning.liftPx };
    const { tone } = at;
    return [
      { atFrame, disc: lifted, tone, move: motion.lift },
      { atFrame: atFrame + motion.lift.frames, disc: at.disc, tone, move: motion.lift },
    ];
  });
  return [...steps, ...lifts].sort((one, other) => one.atFrame - other.atFrame);
};
