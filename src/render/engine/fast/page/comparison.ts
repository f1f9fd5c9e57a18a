/** By how much a colour may differ. */
const tolerance = 24;
/**
 * The rims of a shape, a pixel or two wide, come out a little different when only a part of it is drawn. What was left
 * out of an area differs in whole blocks of so many pixels a side, at once or a few frames later.
 */
const blockPx = 4;

/**
 * Compares a picture put together of areas with one drawn whole.
 * @param pixels RGBA, row by row
 * @throws {Error} that says where the two differ first
 */
export const mustBeAlike = (pixels: Uint32Array, whole: ImageData, frame: number): void => {
  const { data, width, height } = whole;
  const parts = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const differs = (x: number, y: number) =>
    [0, 1, 2].some((channel) => {
      const at = (y * width + x) * 4 + channel;
      return Math.abs((data[at] ?? 0) - (parts[at] ?? 0)) > tolerance;
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
};
