/** Sizes and places in pixels of the picture, from its top left corner. */
export type Rect = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };
/** A dot: one person. */
export type Disc = { cx: number; cy: number; r: number };

export const right = ({ x, width }: Rect): number => x + width;
export const bottom = ({ y, height }: Rect): number => y + height;

export const centreOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The rectangle between a top and a bottom edge of another. */
export const between = (rect: Rect, top: number, end: number): Rect => ({
  ...rect,
  y: top,
  height: Math.max(0, end - top),
});

/** A rectangle with room around it; less room where `by` is negative. */
export const padded = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Equal columns of a rectangle, with a gap between them. */
export const columnsOf = (rect: Rect, count: number, gap: number): Rect[] => {
  const width = (rect.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    ...rect,
    x: rect.x + index * (width + gap),
    width,
  }));
};

/** The height of things that stand under one another. */
export const stackedHeight = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, height) => sum + height, gap * Math.max(0, heights.length - 1));

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** Pictures are drawn on hundredths of a pixel, so that equal places are equal strings. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
