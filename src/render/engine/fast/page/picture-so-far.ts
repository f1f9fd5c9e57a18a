import type { Area } from './area.ts';

/** The picture as it was drawn last, in pixels. */
export type PictureSoFar = {
  /** RGBA, row by row. */
  pixels: Uint32Array;
  /** Takes over an area as it is now, and tells which parts of it are new. */
  update(area: Area, drawn: ImageData): Area[];
};

/** Compared tile by tile, as large as the encoder's blocks. */
const tilePx = 16;

/**
 * An empty picture of a size in pixels. What may have changed is known by boxes, which hold much that has not: only
 * what differs is worth sending and encoding.
 */
export const openPictureSoFar = (width: number, height: number): PictureSoFar => {
  const pixels = new Uint32Array(width * height);
  return {
    pixels,
    update: ({ left, top, right, bottom }, { data }) => {
      const drawn = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
      const drawnWidth = right - left;
      const drawnAt = (x: number, y: number) => (y - top) * drawnWidth + x - left;
      const isNew = (tile: Area): boolean => {
        for (let y = tile.top; y < tile.bottom; y++) {
          let before = y * width + tile.left;
          let now = drawnAt(tile.left, y);
          for (const end = before + tile.right - tile.left; before < end; before++, now++) {
            if (pixels[before] !== drawn[now]) return true;
          }
        }
        return false;
      };
      const found: Area[] = [];
      for (let y = top; y < bottom; y += tilePx) {
        const row = { top: y, bottom: Math.min(bottom, y + tilePx) };
        let run: Area | null = null;
        for (let x = left; x < right; x += tilePx) {
          const tile = { ...row, left: x, right: Math.min(right, x + tilePx) };
          if (!isNew(tile)) {
            run = null;
          } else if (run) {
            run.right = tile.right;
          } else {
            run = tile;
            found.push(run);
          }
        }
        for (let at = row.top; at < row.bottom; at++) {
          const from = drawnAt(left, at);
          pixels.set(drawn.subarray(from, from + drawnWidth), at * width + left);
        }
      }
      return joinedRows(found);
    },
  };
};

/** Runs of the same width that stand right under each other become one. */
const joinedRows = (runs: readonly Area[]): Area[] => {
  const joined: Area[] = [];
  for (const run of runs) {
    const above = joined.find(
      ({ left, right, bottom }) => bottom === run.top && left === run.left && right === run.right,
    );
    if (above) above.bottom = run.bottom;
    else joined.push({ ...run });
  }
  return joined;
};
