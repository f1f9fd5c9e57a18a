import { lineStart } from '../../../src/design/direction.ts';
import { shareField } from '../../../src/design/dots/field.ts';
import { bottom, type Rect } from '../../../src/design/geometry.ts';
import {
  type FigureLayout,
  figureLayout,
  type ReadOrder,
} from '../../../src/design/layout/figure.ts';
import type { Stage } from '../../../src/design/layout/stage/stage.ts';
import { type Cue, findCue } from '../../../src/film/cue.ts';
import type { SceneOf } from '../../../src/film/scenes/index.ts';
import { isQuotedBefore } from '../../../src/film/text/quotation.ts';
import type { SlideTimeline } from '../../../src/timeline/slide.ts';
import { setLabel } from '../../text/label.ts';
import type { SetText } from '../../text/set-text.ts';
import { scaleWords, type SetSmallPrint, smallPrint } from './small-print.ts';

/** Whether a statistic is the headline: then its label is set with a headline's weight. */
export const tellsHeadline = ({ cue }: { cue: Cue }, timeline: SlideTimeline): boolean =>
  findCue(timeline.script, cue).part === 'headline';

/** Whether the number is read before what it is of, as it is said. */
export const readOrder = (
  { cue, label }: { cue: Cue; label: string },
  { script }: SlideTimeline,
): ReadOrder => (isQuotedBefore(script, cue, label) ? 'label first' : 'number first');

/** Where a number of this height stands in its room: by what it is read with. */
export const lockupPlace = (
  heightPx: number,
  box: Rect,
  order: ReadOrder,
  stage: Stage,
): { x: number; y: number } => ({
  x: lineStart(box, stage),
  y: order === 'number first' ? bottom(box) - heightPx : box.y,
});

/** How many dots there are: people counted, or a hundred for a percentage. */
export const wholeOf = ({ figure }: SceneOf<'figure'>): number => shareField(figure).whole;

/** What stands small beside a figure. */
export const figurePrint = (scene: SceneOf<'figure'>, stage: Stage): SetSmallPrint => {
  const { scale } = shareField(scene.figure);
  const { unit } = scene;
  return smallPrint(stage, {
    source: scene.source,
    scale: scale === 1 ? null : scaleWords(scale, null, { unit, stage }),
  });
};

/** The places of a figure. */
export const layoutOf = (scene: SceneOf<'figure'>, stage: Stage): FigureLayout =>
  figureLayout(figurePrint(scene, stage).stage, {
    dots: wholeOf(scene),
    devices: scene.devices.length,
  });

/** The label of a figure, set. */
export const figureLabel = (scene: SceneOf<'figure'>, stage: Stage, isHeadline: boolean): SetText =>
  setLabel(scene.label, layoutOf(scene, stage).labelRoom, stage, isHeadline);
