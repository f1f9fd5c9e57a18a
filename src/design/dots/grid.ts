import { centreOf, type Disc, type Rect, rounded } from '../geometry.ts';

/** Dots in rows, counted from the top left. */
export type DotGrid = { discs: Disc[]; columns: number; pitchPx: number };

export const gridLook = {
  /** A dot's radius as a share of the distance between two. */
  radiusShare: 0.41,
  largestPitchPx: 264,
  /** Rows this few stand centred; more are read from the left. */
  centredRows: 3,
  lyingGain: 1.12,
} as const;

/** Arranges dots as large as a rectangle allows, in whole rows where that costs little. */
export const dotGrid = (count: number, rect: Rect, align: 'left' | 'centre'): DotGrid => {
  const options = Array.from({ length: count }, (_, index) => arrangement(count, index + 1, rect));
  const best = options.reduce((a, b) => (b.score >= a.score ? b : a));
  const { columns, rows, pitchPx } = best;
  const width = columns * pitchPx;
  const centre = centreOf(rect);
  const x = align === 'centre' ? centre.x - width / 2 : rect.x;
  const y = centre.y - (rows * pitchPx) / 2;
  const inLastRow = count - (rows - 1) * columns;
  const lastShift =
    rows <= gridLook.centredRows && inLastRow < columns ? ((columns - inLastRow) * pitchPx) / 2 : 0;
  // The first dot's edge, not its cell's, stands on the margin.
  const edge = align === 'left' ? pitchPx * (0.5 - gridLook.radiusShare) : 0;
  const discs = Array.from({ length: count }, (_, index): Disc => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const shift = row === rows - 1 ? lastShift : 0;
    return {
      cx: rounded(x + shift - edge + (column + 0.5) * pitchPx),
      cy: rounded(y + (row + 0.5) * pitchPx),
      r: rounded(pitchPx * gridLook.radiusShare),
    };
  });
  return { discs, columns, pitchPx };
};

const arrangement = (count: number, columns: number, rect: Rect) => {
  const rows = Math.ceil(count / columns);
  const pitchPx = Math.min(rect.width / columns, rect.height / rows, gridLook.largestPitchPx);
  const remainder = count % columns;
  const wholeness = remainder === 0 ? 1 : 0.35 + (0.5 * remainder) / columns;
  // Lying rather than standing, where it makes little difference.
  const lying = columns >= rows ? gridLook.lyingGain : 1;
  return { columns, rows, pitchPx, score: pitchPx * wholeness * lying };
};
