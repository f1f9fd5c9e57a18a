import { type Disc, type Point, rounded } from '../geometry.ts';

const samples = 720;

/**
 * Places dots at equal distances around a centre, along a rectangle with round ends, from the upper right and on with
 * the clock, so that two stand above and none straight above the one in the middle.
 */
export const standAround = (
  count: number,
  centre: Point,
  radii: { x: number; y: number },
  r: number,
): Disc[] => {
  const round = Math.min(radii.x, radii.y);
  const straight = { x: radii.x - round, y: radii.y - round };
  const at = (angle: number): Point => {
    const [across, up] = [Math.sin(angle), Math.cos(angle)];
    return {
      x: centre.x + round * across + straight.x * Math.sign(across),
      y: centre.y - round * up - straight.y * Math.sign(up),
    };
  };
  const way = Array.from({ length: samples }, (_, index) => at((index / samples) * 2 * Math.PI));
  // Back to the very first, so that the last straight half is walked too.
  const points = [...way, at(0)];
  const along: number[] = [0];
  points.slice(1).forEach((point, index) => {
    const before = points[index] ?? point;
    along.push((along[index] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  });
  const length = along[samples] ?? 0;
  return Array.from({ length: count }, (_, index): Disc => {
    const wanted = ((index + 0.5) / count) * length;
    const next = Math.max(
      1,
      along.findIndex((travelled) => travelled >= wanted),
    );
    const [from, to] = [points[next - 1] ?? centre, points[next] ?? centre];
    const [start, end] = [along[next - 1] ?? 0, along[next] ?? 0];
    const share = end > start ? (wanted - start) / (end - start) : 0;
    return {
      cx: rounded(from.x + (to.x - from.x) * share),
      cy: rounded(from.y + (to.y - from.y) * share),
      r,
    };
  });
};

/** The distance between the two nearest of some dots. */
export const nearestDistance = (discs: readonly Disc[]): number =>
  Math.min(
    ...discs.flatMap((one, index) =>
      discs.slice(index + 1).map((other) => Math.hypot(one.cx - other.cx, one.cy - other.cy)),
    ),
  );
