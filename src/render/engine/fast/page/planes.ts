import type { Area } from './area.ts';

/** Bytes that an area takes: luma for each pixel, two colours for two by two. */
export const planeBytes = ({ left, top, right, bottom }: Area): number =>
  ((right - left) * (bottom - top) * 3) / 2;

/**
 * Turns pixels (RGBA, as a little-endian machine reads them) into what the encoder takes: limited-range BT.709, colour
 * for two by two pixels (I420), plane after plane. Sums are in 1/65536 and whole numbers, so every machine gives the
 * same.
 * @param area even corners, within the pixels
 * @param stride pixels from one row to the next
 * @param planes written from its start
 */
export const writePlanes = (
  pixels: Uint32Array,
  stride: number,
  { left, top, right, bottom }: Area,
  planes: Uint8Array,
): void => {
  const width = right - left;
  const blueAt = width * (bottom - top);
  const redAt = blueAt + blueAt / 4;
  let colourAt = 0;
  for (let y = top; y < bottom; y += 2) {
    let from = y * stride + left;
    let to = (y - top) * width;
    for (let x = left; x < right; x += 2, colourAt++, from += 2, to += 2) {
      const a = pixels[from] ?? 0;
      const b = pixels[from + 1] ?? 0;
      const c = pixels[from + stride] ?? 0;
      const d = pixels[from + stride + 1] ?? 0;
      const ar = a & 255;
      const ag = (a >> 8) & 255;
      const ab = (a >> 16) & 255;
      if (a === b && a === c && a === d) {
        // Most of a poster is flat.
        const luma = (ar * 11966 + ag * 40254 + ab * 4064 + lumaOffset) >> 16;
        planes[to] = luma;
        planes[to + 1] = luma;
        planes[to + width] = luma;
        planes[to + width + 1] = luma;
        planes[blueAt + colourAt] = (ab * 28784 - ar * 6596 - ag * 22188 + colourOffset) >> 16;
        planes[redAt + colourAt] = (ar * 28784 - ag * 26145 - ab * 2639 + colourOffset) >> 16;
        continue;
      }
      const br = b & 255;
      const bg = (b >> 8) & 255;
      const bb = (b >> 16) & 255;
      const cr = c & 255;
      const cg = (c >> 8) & 255;
      const cb = (c >> 16) & 255;
      const dr = d & 255;
      const dg = (d >> 8) & 255;
      const db = (d >> 16) & 255;
      planes[to] = (ar * 11966 + ag * 40254 + ab * 4064 + lumaOffset) >> 16;
      planes[to + 1] = (br * 11966 + bg * 40254 + bb * 4064 + lumaOffset) >> 16;
      planes[to + width] = (cr * 11966 + cg * 40254 + cb * 4064 + lumaOffset) >> 16;
      planes[to + width + 1] = (dr * 11966 + dg * 40254 + db * 4064 + lumaOffset) >> 16;
      const r = ar + br + cr + dr;
      const g = ag + bg + cg + dg;
      const blue = ab + bb + cb + db;
      planes[blueAt + colourAt] = (blue * 28784 - r * 6596 - g * 22188 + 4 * colourOffset) >> 18;
      planes[redAt + colourAt] = (r * 28784 - g * 26145 - blue * 2639 + 4 * colourOffset) >> 18;
    }
  }
};

/** 16 and a half, in 1/65536. */
const lumaOffset = 16.5 * 65536;
/** 128 and a half, in 1/65536. */
const colourOffset = 128.5 * 65536;
