import { bottom, type Disc, type Rect, right, rounded } from './geometry.ts';

/** A dot on its straight way from one place to another. */
export const discBetween = (from: Disc, to: Disc, share: number): Disc => ({
  cx: rounded(mixedNumber(from.cx, to.cx, share)),
  cy: rounded(mixedNumber(from.cy, to.cy, share)),
  r: rounded(mixedNumber(from.r, to.r, share)),
});

/** Whether the way from above something wide to below it, or back, leads past it. */
export const leadsPast = (from: Disc, to: Disc, area: Rect): boolean => {
  const [upper, lower] = from.cy < to.cy ? [from, to] : [to, from];
  const isBeside = [from, to].every(({ cx }) => cx < area.x || cx > right(area));
  return upper.cy < area.y && lower.cy > bottom(area) && !isBeside;
};

/** Room between a dot and what it passes. */
const passingGapPx = 14;
/** The shares of a way around in which it goes aside, and in which it goes up or down. */
const around = { aside: 0.4, across: 0.4 } as const;

/**
 * A dot on its way around something, along the wider side of the picture: first aside, then past it, then to its
 * place. It makes itself small enough to touch nothing.
 */
export const discAround = (from: Disc, to: Disc, share: number, area: Rect, canvas: Rect): Disc => {
  if (share === 0 || share === 1) return share === 0 ? from : to;
  const [before, after] = [area.x - canvas.x, right(canvas) - right(area)];
  const side = after >= before ? right(area) + after / 2 : canvas.x + before / 2;
  const out = smooth(share / around.aside);
  const back = smooth((share - (1 - around.aside)) / around.aside);
  const past = smooth((share - (1 - around.across) / 2) / around.across);
  const cx = mixedNumber(mixedNumber(from.cx, side, out), to.cx, back);
  const cy = mixedNumber(from.cy, to.cy, past);
  const room = distanceTo(area, cx, cy) - passingGapPx;
  const r = Math.min(mixedNumber(from.r, to.r, share), room);
  return { cx: rounded(cx), cy: rounded(cy), r: rounded(Math.max(0, r)) };
};

const mixedNumber = (from: number, to: number, share: number): number => from + (to - from) * share;

const smooth = (share: number): number => {
  const inside = Math.min(1, Math.max(0, share));
  return inside * inside * (3 - 2 * inside);
};

const distanceTo = (rect: Rect, x: number, y: number): number =>
  Math.hypot(Math.max(rect.x - x, 0, x - right(rect)), Math.max(rect.y - y, 0, y - bottom(rect)));
