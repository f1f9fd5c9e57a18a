import { artPx } from '../format.ts';
import { centreOf, type Disc, type Point, rounded } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type FeelingsLayout = {
  alone: Disc;
  /** Rings of distance around the one alone: their radii. */
  ringsPx: number[];
  /** Where others stood, and where they have gone. */
  others: { from: Disc; to: Disc }[];
  /** One of the places for words, from the top; `count` stand together. */
  slot: { heightPx: number; gapPx: number; count: number };
};

const shown = 3;
const look = {
  stacked: {
    r: 84,
    ringsPx: [136, 196],
    slotPx: 210,
    gapPx: 8,
    // Where the others stand at first, in degrees, and how far they go.
    others: { degrees: [170, 196, 346, 12], nearPx: 168, farPx: 620, r: 40 },
  },
  beside: {
    r: 118,
    ringsPx: [190, 270],
    slotPx: 190,
    gapPx: 12,
    others: { degrees: [200, 255, 310, 10, 65], nearPx: 232, farPx: 560, r: 48 },
  },
} as const;

/** The one alone, the others who go, and the words beside them, or above. */
export const feelingsLayout = (stage: Stage): FeelingsLayout => {
  const { r, ringsPx, slotPx, gapPx, others } = look[stage.arrangement];
  const px = (full: number) => artPx(stage.format, full);
  const slotsPx = stage.words.height - (shown - 1) * gapPx;
  const centre = centreOf(stage.arrangement === 'stacked' ? stage.ground : stage.picture);
  return {
    alone: { cx: centre.x, cy: centre.y, r: px(r) },
    ringsPx: ringsPx.map(px),
    others: others.degrees.map((degrees) => ({
      from: { ...polar(centre, degrees, px(others.nearPx)), r: px(others.r) },
      to: { ...polar(centre, degrees, others.farPx), r: px(others.r) },
    })),
    slot: { heightPx: Math.min(slotPx, Math.floor(slotsPx / shown)), gapPx, count: shown },
  };
};

const polar = ({ x, y }: Point, degrees: number, distancePx: number) => ({
  cx: rounded(x + Math.cos((degrees * Math.PI) / 180) * distancePx),
  cy: rounded(y + Math.sin((degrees * Math.PI) / 180) * distancePx),
});
