import type { Area } from './area.ts';

/** A picture put together of areas, to be compared with one drawn whole. */
export type Comparison = {
  add(area: Area, pixels: ImageData): void;
  /** @throws {Error} that says where the two differ first */
  mustBe(whole: ImageData, frame: number): void;
};

/** By how much a colour may differ. */
const tolerance = 24;
/**
 * The rims of a shape, a pixel or two wide, come out a little different when only a part of it is drawn. What was left
 * out of an area differs in whole blocks of so many pixels a side, at once or a few frames later.
 */
const blockPx = 4;

/** An empty picture of a size in pixels. */
export const openComparison = (width: number, height: number): Comparison => {
  const stride = width * 4;
  const picture = new Uint8ClampedArray(stride * height);
  return {
    add: ({ left, top, right, bottom }, { data }) => {
      const length = (right - left) * 4;
      for (let y = top; y < bottom; y++) {
        const row = (y - top) * length;
        picture.set(data.subarray(row, row + length), y * stride + left * 4);
      }
    },
    mustBe: ({ data }, frame) => {
      const differs = (x: number, y: number) =>
        [0, 1, 2].some((channel) => {
          const at = y * stride + x * 4 + channel;
          return Math.abs((data[at] ?? 0) - (picture[at] ?? 0)) > tolerance;
        });
      const isBlock = (left: number, top: number) => {
        for (let y = top; y < top + blockPx; y++) {
          for (let x = left; x < left + blockPx; x++) if (!differs(x, y)) return false;
        }
        return true;
      };
      for (let y = 0; y + blockPx <= height; y += blockPx) {
        for (let x = 0; x + blockPx <= width; x += blockPx) {
          if (!isBlock(x, y)) continue;
          throw new Error(
            `Frame ${frame} drawn in parts differs from frame ${frame} drawn whole at x ${x}, y ${y}: something there changed without its element or its place changing.`,
          );
        }
      }
    },
  };
};
