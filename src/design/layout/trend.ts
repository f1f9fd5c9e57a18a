import { artPx, isLow } from '../format.ts';
import { between, bottom, type Point, type Rect, right } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

/** Where values over time stand. */
export type TrendLayout = {
  headingRoom: { width: number; height: number };
  heading: Rect;
  /** Where named values stand: over all that is drawn, so that none crosses it. */
  values: Rect;
  /** The largest numerals there, and the most of the width that one value takes. */
  valuePx: number;
  valueRoomPx: number;
  plot: Rect;
  years: Rect;
  columnPx: number;
  /** The radius of the dot at a value. */
  dotPx: number;
  /** The points of the values, at their tops. */
  points: Point[];
};

const look = {
  headingGapPx: 30,
  /** Of the height under the heading; less where that is little. */
  valuesShare: { high: 0.34, low: 0.27 },
  largestValuePx: 200,
  leastValuesPx: 58,
  /** Numerals are no higher than their letters. */
  valueOfRoom: 1.2,
  valueShare: 0.44,
  /** Room between values and plot for the dot on a column. */
  plotGapPx: 20,
  yearsPx: 50,
  yearsGapPx: 10,
  columnShare: 0.62,
  widestColumnPx: 150,
  narrowestColumnPx: 8,
  dotPx: 20,
  /** Of a torn line. */
  toothPx: 24,
} as const;

/** What is to be laid out: how high the heading is, and each value with its moment, both from 0 to 1. */
export type TrendContent = { headingPx: number; marks: readonly { at: number; height: number }[] };

/** A heading, the named values, and under them what is drawn over its years. */
export const trendLayout = (stage: Stage, { headingPx, marks }: TrendContent): TrendLayout => {
  const { whole, format, direction } = stage;
  const top = whole.y + headingPx + artPx(format, look.headingGapPx);
  const years = between(whole, bottom(whole) - look.yearsPx, bottom(whole));
  const end = years.y - look.yearsGapPx;
  const dotPx = artPx(format, look.dotPx);
  const valuesPx = Math.min(
    look.largestValuePx,
    Math.max(look.leastValuesPx, (end - top) * look.valuesShare[isLow(format) ? 'low' : 'high']),
  );
  const values = between(whole, top, top + valuesPx);
  const plot = between(whole, bottom(values) + look.plotGapPx + 2 * dotPx, end);
  const nearest = Math.min(
    1,
    ...marks.slice(1).map(({ at }, index) => at - (marks[index]?.at ?? 0)),
  );
  // The outer columns stand inside, and each at its moment.
  const columnPx = Math.max(
    look.narrowestColumnPx,
    Math.min(look.widestColumnPx, (plot.width * nearest * look.columnShare) / (1 + nearest)),
  );
  const inner = plot.width - columnPx;
  return {
    headingRoom: { width: whole.width, height: whole.height / 3 },
    heading: between(whole, whole.y, whole.y + headingPx),
    values,
    valuePx: valuesPx * look.valueOfRoom,
    valueRoomPx: whole.width * look.valueShare,
    plot,
    years,
    columnPx,
    dotPx,
    points: marks.map(({ at, height }) => {
      const along = columnPx / 2 + at * inner;
      return {
        x: direction === 'rtl' ? right(plot) - along : plot.x + along,
        y: bottom(plot) - height * plot.height,
      };
    }),
  };
};

/** Two things as near to where they belong as their widths and the room let them: their left edges. */
export const apart = (
  wanted: readonly { x: number; width: number }[],
  room: Rect,
  gapPx: number,
): number[] => {
  const clamped = (x: number, width: number) => Math.min(right(room) - width, Math.max(room.x, x));
  const lefts = wanted.map(({ x, width }) => clamped(x - width / 2, width));
  const order = wanted
    .map((_, index) => index)
    .sort((a, b) => (wanted[a]?.x ?? 0) - (wanted[b]?.x ?? 0));
  for (const [place, index] of order.entries()) {
    const before = order[place - 1];
    if (before === undefined) continue;
    const over = (lefts[before] ?? 0) + (wanted[before]?.width ?? 0) + gapPx - (lefts[index] ?? 0);
    if (over <= 0) continue;
    lefts[before] = Math.max(room.x, (lefts[before] ?? 0) - over / 2);
    const least = (lefts[before] ?? 0) + (wanted[before]?.width ?? 0) + gapPx;
    const own = clamped(Math.max(lefts[index] ?? 0, least), wanted[index]?.width ?? 0);
    lefts[before] = Math.min(lefts[before] ?? 0, own - gapPx - (wanted[before]?.width ?? 0));
    lefts[index] = own;
  }
  return lefts;
};

/** The line under all: straight where it is zero, torn where the axis is cut. */
export const basePath = ({ x, width, y, height }: Rect, isCut: boolean): string => {
  const end = y + height;
  if (!isCut) return `M${x} ${end}H${x + width}`;
  const teeth = Math.round(width / (2 * look.toothPx));
  const step = width / (2 * teeth);
  return `M${x} ${end}${Array.from({ length: teeth }, () => `l${step} ${-look.toothPx / 2}l${step} ${look.toothPx / 2}`).join('')}`;
};
