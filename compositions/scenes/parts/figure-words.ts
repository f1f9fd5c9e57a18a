import {
  type FigureLayout,
  figureLayout,
  percentField,
} from '../../../src/design/layout/figure.ts';
import type { Stage } from '../../../src/design/layout/stage/stage.ts';
import { findCue } from '../../../src/film/cue.ts';
import type { SceneOf } from '../../../src/film/scenes/index.ts';
import type { SlideTimeline } from '../../../src/timeline/slide.ts';
import { type SetText, setText } from '../../text/set-text.ts';

/** Whether a figure is the headline: then its label is set with a headline's weight. */
export const tellsHeadline = (scene: SceneOf<'figure'>, timeline: SlideTimeline): boolean =>
  findCue(timeline.script, scene.cue).part === 'headline';

/** How many dots there are: people counted, or a hundred for a percentage. */
export const wholeOf = ({ figure }: SceneOf<'figure'>): number =>
  'percent' in figure ? percentField.dots : figure.in;

/** The places of a figure. */
export const layoutOf = (scene: SceneOf<'figure'>, stage: Stage): FigureLayout =>
  figureLayout(stage, { dots: wholeOf(scene), devices: scene.devices.length });

/** The label of a figure, set. */
export const figureLabel = (
  scene: SceneOf<'figure'>,
  stage: Stage,
  isHeadline: boolean,
): SetText => {
  const { labelRoom } = layoutOf(scene, stage);
  return setText({
    text: scene.label,
    role: isHeadline ? 'lockupLabel' : 'label',
    language: stage.language,
    format: stage.format,
    ...labelRoom,
  });
};
