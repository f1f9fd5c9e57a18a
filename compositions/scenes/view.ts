import type { Stage } from '../../src/design/layout/stage/stage.ts';
import type { Supplied } from '../../src/film/supplied/supplied.ts';
import type { SceneKind, SceneOf } from '../../src/film/scenes/index.ts';
import type { Slide } from '../../src/film/schema.ts';
import type { SlideTimeline } from '../../src/timeline/slide.ts';
import type { PlannedScene } from '../slide/slide-plan.ts';

/** One scene in its slide: what it tells, when, and where there is room. */
export type SceneView<Kind extends SceneKind> = Omit<PlannedScene, 'scene'> & {
  scene: SceneOf<Kind>;
  slide: Slide;
  stage: Stage;
  /** What the film's folder supplies, by name. */
  files: Supplied;
  timeline: SlideTimeline;
};
