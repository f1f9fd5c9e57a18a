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

/** A rectangle with its ends rounded off, around two dots. */
export const pillAround = ({ x, y, width, height }: Rect): string => {
  const corners = [
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
    { x, y },
  ];
  return roundedPath(corners, Math.min(width, height) / 2);
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

// A quarter of a circle, as a curve: how far its handles reach.
const quarter = 0.5523;

const roundedPath = (points: readonly Point[], radius: number): string => {
  const parts = points.map((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const from = towards(point, before, Math.min(radius, distance(point, before) / 2));
    const to = towards(point, after, Math.min(radius, distance(point, after) / 2));
    const out = towards(from, point, distance(from, point) * quarter);
    const back = towards(to, point, distance(to, point) * quarter);
    return `${index === 0 ? 'M' : 'L'}${from.x} ${from.y}C${out.x} ${out.y} ${back.x} ${back.y} ${to.x} ${to.y}`;
  });
  return `${parts.join('')}Z`;
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point a way from one towards another, in pixels. */
const towards = (from: Point, to: Point, away: number): Point => {
  const share = away / Math.max(1, distance(from, to));
  return {
    x: rounded(from.x + (to.x - from.x) * share),
    y: rounded(from.y + (to.y - from.y) * share),
  };
};
