import { seeded } from './seeded.ts';
import { padded, type Point, type Rect, rounded } from '../geometry.ts';

/** A dot of a network: where it stands, whom it has it from, how far from the first that is. */
export type NetworkNode = Point & { from: number; depth: number; r: number };

export type NetworkRoom = {
  root: Point;
  rootRadiusPx: number;
  /** Nodes stand in here; let it reach over the edge of the picture for art that bleeds. */
  bounds: Rect;
  /** What is read; no node and no line comes here. */
  kept: readonly Rect[];
};

const growth = {
  seed: 7,
  nodeCount: 72,
  firstBranches: 6,
  branches: 3,
  stepPx: 158,
  stepJitterPx: 34,
  spreadRadians: 0.62,
  nearestPx: 92,
  clearancePx: 34,
  radiiPx: [26, 20, 17, 15, 13],
  triesPerBranch: 5,
} as const;

/** Grows a network from one dot, always the same in the same room. Nodes come in the order in which they grow. */
export const growNetwork = ({ root, rootRadiusPx, bounds, kept }: NetworkRoom): NetworkNode[] => {
  const random = seeded(growth.seed);
  const nodes: NetworkNode[] = [{ ...root, from: 0, depth: 0, r: rootRadiusPx }];
  const forbidden = kept.map((rect) => padded(rect, growth.clearancePx));
  for (let index = 0; index < nodes.length && nodes.length < growth.nodeCount; index++) {
    const node = nodes[index];
    const parent = node && nodes[node.from];
    if (!node || !parent) break;
    const outward = Math.atan2(node.y - parent.y, node.x - parent.x);
    const count = index === 0 ? growth.firstBranches : growth.branches;
    for (let branch = 0; branch < count; branch++) {
      const angle =
        index === 0
          ? ((branch + 0.25) / count) * 2 * Math.PI
          : outward + (branch - (count - 1) / 2) * growth.spreadRadians;
      const child = placed(node, index, angle);
      if (child) nodes.push(child);
    }
  }
  return nodes;

  function placed(node: NetworkNode, from: number, angle: number): NetworkNode | null {
    const depth = node.depth + 1;
    for (let attempt = 0; attempt < growth.triesPerBranch; attempt++) {
      const turned = angle + (random() - 0.5) * growth.spreadRadians * (1 + attempt * 0.5);
      const step = growth.stepPx + node.r / 2 + (random() - 0.5) * 2 * growth.stepJitterPx;
      const point = {
        x: rounded(node.x + Math.cos(turned) * step),
        y: rounded(node.y + Math.sin(turned) * step),
      };
      const isFree =
        inside(point, bounds) &&
        nodes.every((other) => distance(other, point) >= growth.nearestPx) &&
        forbidden.every((rect) => !crosses(node, point, rect)) &&
        nodes.every((other, index) => index === 0 || !meet(nodes, other, node, point));
      if (isFree) {
        const r = growth.radiiPx[Math.min(depth, growth.radiiPx.length) - 1] ?? 13;
        return { ...point, from, depth, r };
      }
    }
    return null;
  }
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const inside = ({ x, y }: Point, rect: Rect): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** Whether the line between two points comes into a rectangle. */
const crosses = (a: Point, b: Point, rect: Rect): boolean => {
  if (inside(a, rect) || inside(b, rect)) return true;
  const corners = [
    { x: rect.x, y: rect.y },
    { x: rect.x + rect.width, y: rect.y },
    { x: rect.x + rect.width, y: rect.y + rect.height },
    { x: rect.x, y: rect.y + rect.height },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    return next !== undefined && linesCross(a, b, corner, next);
  });
};

const meet = (
  nodes: readonly NetworkNode[],
  other: NetworkNode,
  node: NetworkNode,
  point: Point,
): boolean => {
  const parent = nodes[other.from];
  if (!parent || parent === node || other === node) return false;
  return linesCross(node, point, parent, other);
};

const linesCross = (a: Point, b: Point, c: Point, d: Point): boolean => {
  const side = (p: Point, q: Point, r: Point) =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
};
