import { artPx } from '../format.ts';
import { centreOf, type Disc, padded, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

type Pair = { left: Disc; right: Disc };
export type PeopleLayout = {
  /** Two who know each other. */
  apart: Pair;
  /** Two who are together. */
  close: Pair;
  /** What closes around them. */
  ring: Rect;
};

const look = {
  stacked: { r: 164, apartPx: 142, downPx: -2 },
  beside: { r: 132, apartPx: 20, downPx: 0 },
  ringGapPx: 26,
} as const;

/** Two dots: on the ground where words stand above it, else beside the words, `liftPx` above their middle. */
export const peopleLayout = (stage: Stage, liftPx = 0): PeopleLayout => {
  const { apartPx, downPx, ...full } = look[stage.arrangement];
  const r = artPx(stage.format, full.r);
  const { x, y } = centreOf(stage.arrangement === 'stacked' ? stage.ground : stage.picture);
  const cy = y + downPx - liftPx;
  const pair = (gap: number): Pair => ({
    left: { cx: x - r - gap, cy, r },
    right: { cx: x + r + gap, cy, r },
  });
  const ring = padded({ x: x - 2 * r, y: cy - r, width: 4 * r, height: 2 * r }, look.ringGapPx);
  return { apart: pair(apartPx), close: pair(0), ring };
};
