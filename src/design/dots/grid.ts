import { centreOf, type Disc, type Rect, rounded } from '../geometry.ts';

/** Dots in rows, counted from the top left. */
export type DotGrid = { discs: Disc[]; columns: number; pitchPx: number };

const gridLook = {
  /** A dot's radius as a share of the distance between two. */
  radiusShare: 0.41,
  largestPitchPx: 264,
  /** Rows this few stand centred; more are read from the left. */
  centredRows: 3,
  lyingGain: 1.12,
} as const;

/**
 * Arranges dots as large as a rectangle allows, in its middle, in whole rows where that costs little.
 * @param inRow how many stand in a row, where that is settled
 */
export const dotGrid = (count: number, rect: Rect, inRow?: number): DotGrid => {
  const columnCounts =
    inRow === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [inRow];
  const best = columnCounts
    .map((columns) => arrangement(count, columns, rect))
    .reduce((a, b) => (b.score >= a.score ? b : a));
  const { columns, rows, pitchPx } = best;
  const width = columns * pitchPx;
  const centre = centreOf(rect);
  const x = centre.x - width / 2;
  const y = centre.y - (rows * pitchPx) / 2;
  const inLastRow = count - (rows - 1) * columns;
  const lastShift =
    rows <= gridLook.centredRows && inLastRow < columns ? ((columns - inLastRow) * pitchPx) / 2 : 0;
  const discs = Array.from({ length: count }, (_, index): Disc => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const shift = row === rows - 1 ? lastShift : 0;
    return {
      cx: rounded(x + shift + (column + 0.5) * pitchPx),
      cy: rounded(y + (row + 0.5) * pitchPx),
      r: rounded(pitchPx * gridLook.radiusShare),
    };
  });
  return { discs, columns, pitchPx };
};

const arrangement = (count: number, columns: number, rect: Rect) => {
  const rows = Math.ceil(count / columns);
  // The edges of the outer dots, not of their cells, stand on the margins.
  const margins = 1 - 2 * gridLook.radiusShare;
  const pitchPx = Math.min(
    rect.width / (columns - margins),
    rect.height / (rows - margins),
    gridLook.largestPitchPx,
  );
  const remainder = count % columns;
  const wholeness = remainder === 0 ? 1 : 0.35 + (0.5 * remainder) / columns;
  // Lying rather than standing, where it makes little difference; never a single file downwards.
  const lying = columns >= rows ? gridLook.lyingGain : columns * 2 >= rows ? 1 : 0;
  return { columns, rows, pitchPx, score: pitchPx * wholeness * lying };
};
