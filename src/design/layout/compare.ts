import { lineStart, startOf } from '../direction.ts';
import { artPx } from '../format.ts';
import { between, bottom, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

/** Where rows stand that are compared. */
export type CompareLayout = {
  /** The most that the heading may take. */
  headingRoom: { width: number; height: number };
  heading: Rect;
  /** Whether labels stand before their rows; else over them. */
  isInline: boolean;
  /** The most that a label may take. */
  labelRoom: { width: number; height: number };
  label: (row: number) => Rect;
  /** Dots, or a bar, and the value at its end. */
  lane: (row: number) => Rect;
  /** Where all rows begin. */
  zero: { x: number; top: number; end: number };
  /** The largest numerals at a row's end, and the most of a lane that they may take. */
  valuePx: number;
  valueRoomPx: number;
  gapPx: number;
};

const look = {
  headingGapPx: 36,
  /** Of a row's pitch, between one and the next. */
  rowGapShare: 0.16,
  tallestRowPx: 250,
  /** A lower row has its label before it. */
  leastOverPx: 150,
  labelPx: 54,
  labelGapPx: 10,
  /** Of the width, the most for labels before rows. */
  inlineShare: { stacked: 0.42, beside: 0.26 },
  inlineGapPx: 28,
  valueShare: 0.42,
  /** Of the height of a lane: numerals are no higher than their letters. */
  valueOfLane: 1.25,
  largestValuePx: 190,
  gapPx: 24,
} as const;

/** What is to be laid out: how many rows, how high the heading is, and how wide the widest label before a row. */
export type CompareContent = { rows: number; headingPx: number; inlineLabelPx: number };

/** Rows under each other in all the room that there is, from one zero line. */
export const compareLayout = (stage: Stage, content: CompareContent): CompareLayout => {
  const { whole, format, arrangement } = stage;
  const headingGapPx = content.headingPx > 0 ? artPx(format, look.headingGapPx) : 0;
  const top = whole.y + content.headingPx + headingGapPx;
  const pitchPx = Math.min(look.tallestRowPx, (bottom(whole) - top) / content.rows);
  const gapPx = pitchPx * look.rowGapShare;
  const rowPx = pitchPx - gapPx;
  const isInline = arrangement === 'beside' || pitchPx < look.leastOverPx;
  const mostInlinePx = whole.width * look.inlineShare[arrangement];
  const inlinePx = Math.min(content.inlineLabelPx, mostInlinePx) + look.inlineGapPx;
  // Beside, rows stand in the middle of the height.
  const first =
    arrangement === 'beside' ? top + (bottom(whole) - top - content.rows * pitchPx) / 2 : top;
  const rowAt = (row: number): Rect =>
    between(whole, first + row * pitchPx, first + row * pitchPx + rowPx);
  const lane = (row: number): Rect => {
    const rect = rowAt(row);
    if (!isInline) return between(rect, rect.y + look.labelPx + look.labelGapPx, bottom(rect));
    const begins = startOf(rect, rect.width, stage);
    return stage.direction === 'rtl'
      ? { ...begins, width: rect.width - inlinePx }
      : { ...begins, x: rect.x + inlinePx, width: rect.width - inlinePx };
  };
  const [top0, last] = [rowAt(0), rowAt(content.rows - 1)];
  const lane0 = lane(0);
  return {
    headingRoom: { width: whole.width, height: whole.height / 3 },
    heading: between(whole, whole.y, whole.y + content.headingPx),
    isInline,
    labelRoom: isInline
      ? { width: mostInlinePx, height: rowPx }
      : { width: whole.width, height: look.labelPx },
    label: (row) => {
      const rect = rowAt(row);
      return isInline ? rect : between(rect, rect.y, rect.y + look.labelPx);
    },
    lane,
    zero: { x: lineStart(lane0, stage), top: isInline ? top0.y : lane0.y, end: bottom(last) },
    valuePx: Math.min(look.largestValuePx, lane0.height * look.valueOfLane),
    valueRoomPx: lane0.width * look.valueShare,
    gapPx: look.gapPx,
  };
};
