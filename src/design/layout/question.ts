import { bottom, centreOf, type Disc, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type QuestionLayout = {
  /** The most room that the question may take. */
  room: Rect;
  /** Where the question begins and the dot stands, given how high the question is. */
  placed: (heightPx: number) => { x: number; y: number; dot: Disc };
};

const look = {
  /** Of the smaller side of the room. */
  radiusShare: 0.125,
  gapShare: 0.1,
  /** Lines longer than this are hard to follow. */
  widestPx: 1420,
  /** Where the middle of what stands alone seems to be, as a share of what is looked at. */
  opticalMiddle: 0.47,
} as const;

/** A question alone, in the middle of the picture as the eye sees it, and a dot under it. */
export const questionLayout = ({ whole, safe }: Stage): QuestionLayout => {
  const side = Math.min(whole.width, whole.height);
  const r = Math.round(side * look.radiusShare);
  const underPx = Math.round(side * look.gapShare) + 2 * r;
  const { x } = centreOf(whole);
  const width = Math.min(whole.width, look.widestPx);
  return {
    room: { x: x - width / 2, y: whole.y, width, height: whole.height - underPx },
    placed: (heightPx) => {
      const allPx = heightPx + underPx;
      const middle = safe.y + safe.height * look.opticalMiddle;
      // Its caption stands below it, until the pause.
      const y = Math.max(whole.y, Math.min(middle - allPx / 2, bottom(whole) - allPx));
      return { x, y, dot: { cx: x, cy: y + heightPx + underPx - r, r } };
    },
  };
};
