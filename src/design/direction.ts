import { type Disc, type Rect, right } from './geometry.ts';

/** Which way lines run. What begins at the left in one begins at the right in the other. */
export type Direction = 'ltr' | 'rtl';
type Directed = { direction: Direction };

/** Where the lines of a rectangle begin: at its left edge, or at its right. */
export const lineStart = (rect: Rect, { direction }: Directed): number =>
  direction === 'rtl' ? right(rect) : rect.x;

/** So many pixels beyond where the lines of a rectangle end. */
export const lineEnd = (rect: Rect, px: number, { direction }: Directed): number =>
  direction === 'rtl' ? rect.x - px : right(rect) + px;

/** A place so many pixels further along a line. */
export const along = (x: number, px: number, { direction }: Directed): number =>
  direction === 'rtl' ? x - px : x + px;

/** The left edge of what begins at a place on a line and is so wide. */
export const leftFrom = (x: number, widthPx: number, { direction }: Directed): number =>
  direction === 'rtl' ? x - widthPx : x;

/** So much of a rectangle as lies where its lines begin. */
export const startOf = (rect: Rect, width: number, { direction }: Directed): Rect => ({
  ...rect,
  x: direction === 'rtl' ? right(rect) - width : rect.x,
  width,
});

/** So much of a rectangle as lies where its lines end. */
export const endOf = (rect: Rect, width: number, { direction }: Directed): Rect => ({
  ...rect,
  x: direction === 'rtl' ? rect.x : right(rect) - width,
  width,
});

/** A place of a picture where lines run: on its own side, or on the other. */
export const rectAlong = (rect: Rect, canvas: Rect, { direction }: Directed): Rect =>
  direction === 'rtl' ? { ...rect, x: canvas.x + right(canvas) - right(rect) } : rect;

/** A dot where lines run: on its own side, or on the other. */
export const discAlong = (disc: Disc, canvas: Rect, { direction }: Directed): Disc =>
  direction === 'rtl' ? { ...disc, cx: canvas.x + right(canvas) - disc.cx } : disc;

/** Rectangles side by side in the order in which they are told. */
export const inOrder = <Part>(parts: readonly Part[], { direction }: Directed): Part[] =>
  direction === 'rtl' ? parts.toReversed() : [...parts];
