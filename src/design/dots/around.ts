import { type Disc, type Point, rounded } from '../geometry.ts';

const samples = 720;

/**
 * Places dots at equal distances along an ellipse, from the upper right and on with the clock, so that two stand
 * above and none straight above the one in the middle.
 */
export const aroundEllipse = (
  count: number,
  centre: Point,
  radii: { x: number; y: number },
  r: number,
): Disc[] => {
  const at = (angle: number): Point => ({
    x: centre.x + radii.x * Math.sin(angle),
    y: centre.y - radii.y * Math.cos(angle),
  });
  const points = Array.from({ length: samples + 1 }, (_, index) =>
    at((index / samples) * 2 * Math.PI),
  );
  const along: number[] = [0];
  points.slice(1).forEach((point, index) => {
    const before = points[index] ?? point;
    along.push((along[index] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  });
  const length = along[samples] ?? 0;
  return Array.from({ length: count }, (_, index): Disc => {
    const wanted = ((index + 0.5) / count) * length;
    const sample = along.findIndex((travelled) => travelled >= wanted);
    const point = points[Math.max(0, sample)] ?? centre;
    return { cx: rounded(point.x), cy: rounded(point.y), r };
  });
};

/** The distance between the two nearest of some dots. */
export const nearestDistance = (discs: readonly Disc[]): number =>
  Math.min(
    ...discs.flatMap((one, index) =>
      discs.slice(index + 1).map((other) => Math.hypot(one.cx - other.cx, one.cy - other.cy)),
    ),
  );
