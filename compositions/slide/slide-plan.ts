import { standsFrame } from '../../src/design/motion.ts';
import type { Scene } from '../../src/film/scenes/index.ts';
import type { Slide } from '../../src/film/schema.ts';
import {
  headlineSpan,
  sceneSpans,
  type SlideTimeline,
  type Span,
} from '../../src/timeline/slide.ts';

/** When a scene is drawn, and when its own words may stand: the headline has the room first. */
export type PlannedScene = {
  scene: Scene;
  span: Span;
  words: Span;
  previous: Scene | null;
  next: Scene | null;
};

/** Which idea has the screen when. */
export type SlidePlan = { title: Span; headline: Span | null; scenes: PlannedScene[] };

/** Shares the time of a slide out among its title, its headline and its scenes. */
export const slidePlan = (slide: Slide, timeline: SlideTimeline): SlidePlan => {
  const headline = headlineSpan(slide, timeline);
  const spans = sceneSpans(slide, timeline);
  const firstIdea = Math.min(
    ...spans.map(({ startFrame }) => startFrame),
    headline?.startFrame ?? timeline.closing.startFrame,
  );
  return {
    title: { startFrame: standsFrame, endFrame: firstIdea },
    headline,
    scenes: slide.scenes.flatMap((scene, index) => {
      const span = spans[index];
      if (!span) return [];
      const previous = slide.scenes[index - 1] ?? null;
      const next = slide.scenes[index + 1] ?? null;
      return [{ scene, span, words: besideHeadline(span, headline), previous, next }];
    }),
  };
};

/** What a headline leaves of a span. */
const besideHeadline = (span: Span, headline: Span | null): Span => {
  if (!headline) return span;
  const coversStart = headline.startFrame <= span.startFrame && headline.endFrame > span.startFrame;
  if (coversStart) return { ...span, startFrame: headline.endFrame };
  const comesWithin = headline.startFrame > span.startFrame && headline.startFrame < span.endFrame;
  return comesWithin ? { ...span, endFrame: headline.startFrame } : span;
};
