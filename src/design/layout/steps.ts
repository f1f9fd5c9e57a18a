import { discAlong, startOf } from '../direction.ts';
import { artPx } from '../format.ts';
import { bottom, type Disc, type Rect, right } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type StepsLayout = {
  list: Rect;
  /** Of a step's number, and the room between it and the words. */
  markRadiusPx: number;
  markGapPx: number;
  /** Between two steps: at most, and at least. */
  gapPx: { max: number; min: number };
  noteGapPx: number;
  /** The great quiet dot that bleeds off the corner. */
  ground: Disc;
};

const look = {
  portrait: { markRadiusPx: 36, markGapPx: 28, gapPx: { max: 36, min: 18 }, noteGapPx: 4 },
  landscape: { markRadiusPx: 42, markGapPx: 34, gapPx: { max: 44, min: 20 }, noteGapPx: 4 },
  square: { markRadiusPx: 28, markGapPx: 22, gapPx: { max: 26, min: 10 }, noteGapPx: 2 },
  feed: { markRadiusPx: 34, markGapPx: 26, gapPx: { max: 32, min: 14 }, noteGapPx: 4 },
  listShare: 0.76,
} as const;

/** A list, and a great dot in the corner that it does not touch. */
export const stepsLayout = (stage: Stage, count: number): StepsLayout => {
  const { whole, ground, canvas, format, arrangement } = stage;
  const list =
    arrangement === 'stacked'
      ? whole
      : startOf(whole, Math.round(whole.width * look.listShare), stage);
  const corner: Disc =
    arrangement === 'stacked'
      ? { cx: 790, cy: ground.y + artPx(format, 400), r: artPx(format, 400) }
      : { cx: right(canvas) + 60, cy: bottom(canvas) - 90, r: 390 };
  const { markRadiusPx, ...rest } = look[format];
  const roomForMark = Math.floor((list.height / count - rest.gapPx.min) / 2);
  return {
    list,
    ...rest,
    markRadiusPx: Math.min(markRadiusPx, roomForMark),
    ground: discAlong(corner, canvas, stage),
  };
};
