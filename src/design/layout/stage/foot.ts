import { endOf } from '../../direction.ts';
import { between, bottom, type Rect, right } from '../../geometry.ts';
import type { Stage } from './stage.ts';

/** How large a line of small print is; 0 where there is none. */
export type PrintSize = { width: number; height: number };
/** The small print of a statistic: what a dot stands for, and where its number comes from. */
export type SmallPrint = { scale: PrintSize; source: PrintSize };

export const noPrint: PrintSize = { width: 0, height: 0 };

/** A stage with less room, and where its small print stands: what a dot stands for, and where a number comes from. */
export type FootedStage = { stage: Stage; scale: Rect; source: Rect };

const gapPx = 20;
/** Two lines of it, in letters of any script. */
export const tallestPrintPx = 130;
/** Between the field of dots and what a dot stands for. */
const scaleGapPx = 28;
/** Between the two where they stand in one row. */
const leastBetweenPx = 48;

/**
 * Keeps the foot of what is read for small print. Where all is stacked it stands above the captions, in one row
 * where both fit in it; beside a picture
 * the scale stands at the picture's foot and the source in the corner under the words.
 */
export const footed = (stage: Stage, small: SmallPrint): FootedStage => {
  const [scalePx, sourcePx] = [small.scale.height, small.source.height];
  const { whole, words, picture } = stage;
  const end = bottom(whole);
  const sourceTop = end - sourcePx;
  // A poster's picture reaches beyond what is read of it: then all small print stands under the words.
  const isPoster = right(picture) > right(stage.safe) || picture.x < stage.safe.x;
  const isStacked = stage.arrangement === 'stacked' || isPoster;
  const isOneRow =
    isStacked &&
    Math.min(scalePx, sourcePx) > 0 &&
    small.scale.width + leastBetweenPx + small.source.width <= words.width;
  const scaleEnd = isOneRow
    ? end
    : isStacked
      ? sourceTop - (sourcePx > 0 ? gapPx : 0)
      : bottom(picture);
  const scaleTop = scaleEnd - scalePx;
  const aboveSource = (rect: Rect) =>
    sourcePx === 0 ? rect : between(rect, rect.y, sourceTop - gapPx);
  const aboveScale = (rect: Rect) =>
    scalePx === 0 ? rect : between(rect, rect.y, scaleTop - scaleGapPx);
  const lessened: Stage = isStacked
    ? {
        ...stage,
        words: aboveScale(aboveSource(words)),
        picture: isPoster ? picture : aboveScale(aboveSource(picture)),
        whole: aboveScale(aboveSource(whole)),
      }
    : {
        ...stage,
        words: aboveSource(words),
        picture: aboveScale(picture),
        whole: aboveSource(whole),
      };
  return {
    stage: lessened,
    scale: between(isStacked ? words : picture, scaleTop, scaleEnd),
    source: between(isOneRow ? endOf(words, small.source.width, stage) : words, sourceTop, end),
  };
};
