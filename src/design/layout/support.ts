import { startOf } from '../direction.ts';
import { standAround, nearestDistance } from '../dots/around.ts';
import { bottom, centreOf, type Disc, type Rect, right } from '../geometry.ts';
import { titleDisc } from './stage/ground.ts';
import type { Stage } from './stage/stage.ts';

export type SupportLayout = {
  /** The headline, which nothing but one dot stands beside. */
  headline: Rect;
  /** The one in the middle, while the headline stands, and when others have come. */
  waiting: Disc;
  middle: Disc;
  /** Those who come to stand around, with their words inside. */
  around: Disc[];
  /** The room for words in a dot of this radius. */
  inside: { width: number; height: number };
  /** Where the words do not fit inside: the list of them, and smaller dots around the one. */
  rows: {
    list: Rect;
    middle: Disc;
    around: Disc[];
    dotRadiusPx: number;
    indentPx: number;
    /** Between two rows: at most, and at least. */
    gapPx: { max: number; min: number };
  };
};

const look = {
  portrait: {
    middlePx: 84,
    reach: { x: 290, y: 296 },
    largestPx: 140,
    // How far they may reach over the room, which keeps clear of topic and captions by more.
    overPx: 30,
    rows: {
      middlePx: 64,
      reach: { x: 330, y: 132 },
      aroundPx: 44,
      dotRadiusPx: 17,
      gapPx: { max: 22, min: 22 },
    },
  },
  landscape: {
    middlePx: 96,
    reach: { x: 560, y: 222 },
    largestPx: 138,
    overPx: 14,
    rows: {
      middlePx: 84,
      reach: { x: 210, y: 210 },
      aroundPx: 60,
      dotRadiusPx: 19,
      gapPx: { max: 24, min: 24 },
    },
  },
  square: {
    middlePx: 64,
    reach: { x: 356, y: 160 },
    largestPx: 118,
    overPx: 10,
    rows: {
      middlePx: 46,
      reach: { x: 300, y: 78 },
      aroundPx: 30,
      dotRadiusPx: 15,
      gapPx: { max: 24, min: 8 },
    },
  },
  feed: {
    middlePx: 74,
    reach: { x: 352, y: 212 },
    largestPx: 130,
    overPx: 16,
    rows: {
      middlePx: 56,
      reach: { x: 320, y: 112 },
      aroundPx: 38,
      dotRadiusPx: 16,
      gapPx: { max: 26, min: 18 },
    },
  },
  headline: { widthPx: 1240, waitingPx: 184 },
  /** From the margin to the words of a row, in radii of its dot. */
  rowIndent: 4,
  /** Between two that stand side by side. */
  apartPx: 6,
  // A line of words in a dot is as wide as the dot is at that height.
  insideWidth: 1.78,
  insideHeight: 0.86,
} as const;

/** Every frame of a slide asks for the same. */
const known = new WeakMap<Stage, Map<number, SupportLayout>>();

/** One in the middle and others around: over all the room, or, where words need more, a list with its dots. */
export const supportLayout = (stage: Stage, count: number): SupportLayout => {
  const ofStage = known.get(stage) ?? new Map<number, SupportLayout>();
  known.set(stage, ofStage);
  const layout = ofStage.get(count) ?? layOut(stage, count);
  ofStage.set(count, layout);
  return layout;
};

const layOut = (stage: Stage, count: number): SupportLayout => {
  const { format, arrangement, safe, whole, words, picture, ground, canvas } = stage;
  const { middlePx, reach, largestPx, overPx, rows } = look[format];
  const isStacked = arrangement === 'stacked';
  const { widthPx, waitingPx } = look.headline;
  // In the middle of the picture, and clear of topic and captions.
  const { y } = centreOf(safe);
  const reachPx = Math.min(bottom(whole) - y, y - whole.y);
  const headline = isStacked
    ? words
    : startOf(
        { ...safe, y: y - reachPx, height: 2 * reachPx },
        Math.min(widthPx, safe.width),
        stage,
      );
  const besideX =
    stage.direction === 'rtl' ? (canvas.x + headline.x) / 2 : (right(headline) + right(canvas)) / 2;
  const centre = centreOf(whole);
  const reachY = Math.min(reach.y, whole.height / 2 + overPx - largestPx);
  const places = standAround(count, centre, { x: reach.x, y: reachY }, largestPx);
  // Clear of one another, and of the one in the middle.
  const fromMiddle = Math.min(
    ...places.map(({ cx, cy }) => Math.hypot(cx - centre.x, cy - centre.y)),
  );
  const r = Math.min(
    largestPx,
    Math.floor((nearestDistance(places) - look.apartPx) / 2),
    Math.floor(fromMiddle - middlePx - look.apartPx),
  );
  const stand = centreOf(isStacked ? ground : picture);
  return {
    headline,
    waiting: isStacked ? titleDisc(stage) : { cx: besideX, cy: centreOf(words).y, r: waitingPx },
    middle: { cx: centre.x, cy: centre.y, r: middlePx },
    around: places.map((disc) => ({ ...disc, r })),
    inside: { width: r * look.insideWidth, height: r * look.insideHeight },
    rows: {
      list: words,
      middle: { cx: stand.x, cy: stand.y, r: rows.middlePx },
      around: standAround(count, stand, rows.reach, rows.aroundPx),
      dotRadiusPx: rows.dotRadiusPx,
      indentPx: rows.dotRadiusPx * look.rowIndent,
      gapPx: rows.gapPx,
    },
  };
};
