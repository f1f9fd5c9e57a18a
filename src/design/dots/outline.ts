import { type Disc, type Point, type Rect, rounded } from '../geometry.ts';
import type { DotGrid } from './grid.ts';

/** A closed path around the first dots of a grid, through the gaps between them. */
export const outlineOf = ({ discs, columns, pitchPx }: DotGrid, count: number): string => {
  const half = pitchPx / 2;
  const rows: Disc[][] = [];
  discs.slice(0, count).forEach((disc, index) => {
    const row = Math.floor(index / columns);
    (rows[row] ??= []).push(disc);
  });
  const edges = rows.flatMap((row) => {
    const first = row[0];
    const last = row.at(-1);
    return first && last
      ? [
          {
            left: first.cx - half,
            right: last.cx + half,
            top: first.cy - half,
            end: first.cy + half,
          },
        ]
      : [];
  });
  const down = edges.flatMap(({ right, top, end }) => [
    { x: right, y: top },
    { x: right, y: end },
  ]);
  const up = edges.toReversed().flatMap(({ left, top, end }) => [
    { x: left, y: end },
    { x: left, y: top },
  ]);
  return roundedPath(withoutStraights([...down, ...up]), half);
};

/** A pill around two dots. */
export const pillAround = ({ x, y, width, height }: Rect): string => {
  const r = Math.min(width, height) / 2;
  const [left, end, top, low] = [x, x + width, y, y + height].map(rounded);
  return `M${rounded(x + r)} ${top}H${rounded(x + width - r)}A${r} ${r} 0 0 1 ${end} ${rounded(top! + r)}V${rounded(low! - r)}A${r} ${r} 0 0 1 ${rounded(x + width - r)} ${low}H${rounded(x + r)}A${r} ${r} 0 0 1 ${left} ${rounded(low! - r)}V${rounded(top! + r)}A${r} ${r} 0 0 1 ${rounded(x + r)} ${top}Z`;
};

/** Corners only: points on a straight line between their neighbours say nothing. */
const withoutStraights = (points: Point[]): Point[] => {
  const distinct = points.filter((point, index) => {
    const before = points[(index + points.length - 1) % points.length];
    return !before || before.x !== point.x || before.y !== point.y;
  });
  return distinct.filter((point, index) => {
    const before = distinct[(index + distinct.length - 1) % distinct.length] ?? point;
    const after = distinct[(index + 1) % distinct.length] ?? point;
    const isStraight =
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
};

const roundedPath = (points: readonly Point[], radius: number): string => {
  const parts = points.map((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const from = towards(point, before, radius);
    const to = towards(point, after, radius);
    return `${index === 0 ? 'M' : 'L'}${from.x} ${from.y}Q${rounded(point.x)} ${rounded(point.y)} ${to.x} ${to.y}`;
  });
  return `${parts.join('')}Z`;
};

const towards = (from: Point, to: Point, radius: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return {
    x: rounded(from.x + (to.x - from.x) * share),
    y: rounded(from.y + (to.y - from.y) * share),
  };
};
