import { type Direction, discAlong } from '../direction.ts';
import { bottom, type Disc, type Rect, rounded } from '../geometry.ts';

/** How dots stand in rows that are compared: what one stands for, how many lines a row has, and how far apart they are. */
export type RowGrid = { scale: number; lines: number; pitchPx: number };

const look = {
  /** More dots than this in one row, or in all rows together, cannot be told apart. */
  mostInRow: 100,
  mostInAll: 400,
  /** With fewer, a row is too coarse to be compared. */
  fewest: 20,
  mostLines: 4,
  radiusShare: 0.42,
  largestPitchPx: 84,
} as const;

/**
 * The scale and the lines that make the largest dots in rows of this size; one dot is one for as long as there is room.
 * @param values of the rows, in the unit that is counted
 * @param settled the scale, where that is known
 */
export const rowGrid = (
  values: readonly number[],
  room: { width: number; height: number },
  settled?: number,
): RowGrid => {
  const most = Math.max(1, ...values);
  const all = values.reduce((sum, value) => sum + value, 0);
  const fits = (scale: number) => most / scale <= look.mostInRow && all / scale <= look.mostInAll;
  const scales = scalesUpTo(most).filter(fits);
  const rich = scales.filter((scale) => scale === 1 || most / scale >= look.fewest);
  const candidates =
    settled !== undefined
      ? [settled]
      : rich[0] === 1
        ? [1]
        : rich.length > 0
          ? rich
          : scales.slice(0, 1);
  return candidates
    .flatMap((scale) =>
      Array.from({ length: look.mostLines }, (_, index) => {
        const lines = index + 1;
        const columns = Math.ceil(most / scale / lines);
        const pitchPx = Math.min(room.width / columns, room.height / lines, look.largestPitchPx);
        return { scale, lines, pitchPx };
      }),
    )
    .reduce((best, one) => (one.pitchPx > best.pitchPx + 0.01 ? one : best));
};

/** The dots of a row, column by column from where lines begin, in the middle of its height. */
export const rowDiscs = (
  value: number,
  { scale, lines, pitchPx }: RowGrid,
  lane: Rect,
  along: { canvas: Rect; direction: Direction },
): Disc[] =>
  Array.from({ length: Math.ceil(value / scale - 1e-9) }, (_, index) => {
    const [column, line] = [Math.floor(index / lines), index % lines];
    const top = (lane.y + bottom(lane) - lines * pitchPx) / 2;
    const start = along.direction === 'rtl' ? along.canvas.width - lane.x - lane.width : lane.x;
    const disc = {
      cx: rounded(start + (column + 0.5) * pitchPx),
      cy: rounded(top + (line + 0.5) * pitchPx),
      r: rounded(pitchPx * look.radiusShare),
    };
    return discAlong(disc, along.canvas, along);
  });

/** How long a row of dots is. */
export const rowLength = (value: number, { scale, lines, pitchPx }: RowGrid): number =>
  Math.ceil(Math.ceil(value / scale - 1e-9) / lines) * pitchPx;

/** 1, 2, 5, 10, … to what all could be one dot of. */
const scalesUpTo = (most: number): number[] => {
  const scales: number[] = [];
  for (let ten = 1; ten <= most * 10; ten *= 10) scales.push(ten, 2 * ten, 5 * ten);
  return scales;
};
