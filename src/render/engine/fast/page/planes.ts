/**
 * Turns pixels of a canvas into what the encoder takes: limited-range BT.709, colour for two by two pixels (I420).
 * Width and height are even. Sums are in 1/65536 and whole numbers, so every machine gives the same.
 */
export const toPlanes = ({ data, width, height }: ImageData): Uint8Array<ArrayBuffer> => {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const planes = new Uint8Array((width * height * 3) / 2);
  const blueAt = width * height;
  const redAt = blueAt + blueAt / 4;
  let colourAt = 0;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, colourAt++) {
      const at = y * width + x;
      const a = pixels[at] ?? 0;
      const b = pixels[at + 1] ?? 0;
      const c = pixels[at + width] ?? 0;
      const d = pixels[at + width + 1] ?? 0;
      const ar = a & 255;
      const ag = (a >> 8) & 255;
      const ab = (a >> 16) & 255;
      if (a === b && a === c && a === d) {
        // Most of a poster is flat.
        const luma = (ar * 11966 + ag * 40254 + ab * 4064 + lumaOffset) >> 16;
        planes[at] = luma;
        planes[at + 1] = luma;
        planes[at + width] = luma;
        planes[at + width + 1] = luma;
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
      planes[at] = (ar * 11966 + ag * 40254 + ab * 4064 + lumaOffset) >> 16;
      planes[at + 1] = (br * 11966 + bg * 40254 + bb * 4064 + lumaOffset) >> 16;
      planes[at + width] = (cr * 11966 + cg * 40254 + cb * 4064 + lumaOffset) >> 16;
      planes[at + width + 1] = (dr * 11966 + dg * 40254 + db * 4064 + lumaOffset) >> 16;
      const r = ar + br + cr + dr;
      const g = ag + bg + cg + dg;
      const blue = ab + bb + cb + db;
      planes[blueAt + colourAt] = (blue * 28784 - r * 6596 - g * 22188 + 4 * colourOffset) >> 18;
      planes[redAt + colourAt] = (r * 28784 - g * 26145 - blue * 2639 + 4 * colourOffset) >> 18;
    }
  }
  return planes;
};

/** 16 and a half, in 1/65536. */
const lumaOffset = 16.5 * 65536;
/** 128 and a half, in 1/65536. */
const colourOffset = 128.5 * 65536;
