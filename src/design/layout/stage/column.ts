import { type Rect, stackedHeight } from '../../geometry.ts';
import type { Stage } from './stage.ts';

type Arranged = Pick<Stage, 'arrangement'>;

/** From where something that is `heightPx` high stands in a room: at its top where words stand above a picture, else in its middle. */
export const topIn = (room: Rect, heightPx: number, { arrangement }: Arranged): number =>
  arrangement === 'stacked' ? room.y : room.y + (room.height - heightPx) / 2;

/**
 * The tops of things that stand under one another in a room, as one.
 * @param heights theirs, in pixels
 * @param mostGapPx between two of them, where the room leaves as much
 */
export const columnTops = (
  heights: readonly number[],
  room: Rect,
  mostGapPx: number,
  stage: Arranged,
): number[] => {
  const gaps = Math.max(1, heights.length - 1);
  const gapPx = Math.min(mostGapPx, (room.height - stackedHeight(heights, 0)) / gaps);
  let y = topIn(room, stackedHeight(heights, gapPx), stage);
  return heights.map((height) => {
    const own = y;
    y += height + gapPx;
    return own;
  });
};
