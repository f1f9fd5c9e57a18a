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
    // Where the others stand at first and which way they go, in degrees, and how far: never towards the words.
    others: {
      degrees: [
        { from: 170, to: 170 },
        { from: 196, to: 196 },
        { from: 346, to: 346 },
        { from: 12, to: 12 },
      ],
      nearPx: 168,
      farPx: 620,
      r: 40,
    },
  },
  beside: {
    r: 118,
    ringsPx: [190, 270],
    slotPx: 190,
    gapPx: 12,
    others: {
      degrees: [
        { from: 200, to: 264 },
        { from: 255, to: 284 },
        { from: 310, to: 318 },
        { from: 10, to: 10 },
        { from: 65, to: 70 },
      ],
      nearPx: 232,
      farPx: 560,
      r: 48,
    },
  },
} as const;

/** The one alone, the others who go, and the words beside them, or above. */
export const feelingsLayout = (stage: Stage): FeelingsLayout => {
  const { r, ringsPx, slotPx, gapPx, others } = look[stage.arrangement];
  const px = (full: number) => artPx(stage.format, full);
  // Words that stand on the other side are turned away from on the other side.
  const along = (degrees: number) =>
    stage.arrangement === 'beside' && stage.direction === 'rtl' ? 180 - degrees : degrees;
  const slotsPx = stage.words.height - (shown - 1) * gapPx;
  const centre = centreOf(stage.arrangement === 'stacked' ? stage.ground : stage.picture);
  return {
    alone: { cx: centre.x, cy: centre.y, r: px(r) },
    ringsPx: ringsPx.map(px),
    others: others.degrees.map(({ from, to }) => ({
      from: { ...polar(centre, along(from), px(others.nearPx)), r: px(others.r) },
      to: { ...polar(centre, along(to), others.farPx), r: px(others.r) },
    })),
    slot: { heightPx: Math.min(slotPx, Math.floor(slotsPx / shown)), gapPx, count: shown },
  };
};

const polar = ({ x, y }: Point, degrees: number, distancePx: number) => ({
  cx: rounded(x + Math.cos((degrees * Math.PI) / 180) * distancePx),
  cy: rounded(y + Math.sin((degrees * Math.PI) / 180) * distancePx),
});
