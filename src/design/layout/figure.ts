import { between, bottom, centreOf, columnsOf, type Rect } from '../geometry.ts';
import type { Stage } from './stage.ts';

export type FigureLayout = {
  /** The most that its label may take. */
  labelRoom: { width: number; height: number };
  /** The number and its label, given how high the label is. */
  lockup: (labelHeightPx: number) => Rect;
  label: (labelHeightPx: number) => Rect;
  /** The dots that are counted, given how high the label is. */
  dots: (labelHeightPx: number) => Rect;
  devices: Rect[];
};

const look = {
  portrait: { lockupPx: 224, gapPx: 40, dotsGapPx: 52, smallestDotsPx: 150, devicePx: 280 },
  landscape: { lockupPx: 240, gapPx: 44, devicePx: 160, devicesGapPx: 60, deviceColumnPx: 150 },
} as const;

/** A number with its label, and its dots: beside them, or below. */
export const figureLayout = (stage: Stage, deviceCount: number): FigureLayout => {
  const { words, picture, whole, ground } = stage;
  if (stage.format === 'portrait') {
    const { lockupPx, gapPx, dotsGapPx, smallestDotsPx, devicePx } = look.portrait;
    const lockup = between(whole, whole.y, whole.y + lockupPx);
    const labelTop = bottom(lockup) + gapPx;
    return {
      lockup: () => lockup,
      labelRoom: {
        width: whole.width,
        height: bottom(whole) - smallestDotsPx - dotsGapPx - labelTop,
      },
      label: (labelHeightPx) => between(whole, labelTop, labelTop + labelHeightPx),
      dots: (labelHeightPx) => between(whole, labelTop + labelHeightPx + dotsGapPx, bottom(whole)),
      devices: columnsOf(
        {
          x: whole.x,
          y: ground.y + (ground.height - devicePx) / 2,
          width: whole.width,
          height: devicePx,
        },
        deviceCount,
        dotsGapPx,
      ),
    };
  }
  const { lockupPx, gapPx, devicePx, devicesGapPx, deviceColumnPx } = look.landscape;
  const devicesTop = bottom(picture) - devicePx;
  const dots = deviceCount === 0 ? picture : between(picture, picture.y, devicesTop - devicesGapPx);
  const topOf = (labelHeightPx: number) =>
    words.y + (words.height - lockupPx - gapPx - labelHeightPx) / 2;
  const rowWidth = deviceCount * deviceColumnPx + Math.max(0, deviceCount - 1) * devicesGapPx;
  const row = {
    x: centreOf(picture).x - rowWidth / 2,
    y: devicesTop,
    width: rowWidth,
    height: devicePx,
  };
  return {
    labelRoom: { width: words.width, height: words.height - lockupPx - gapPx },
    lockup: (labelHeightPx) => ({ ...words, y: topOf(labelHeightPx), height: lockupPx }),
    label: (labelHeightPx) => ({
      ...words,
      y: topOf(labelHeightPx) + lockupPx + gapPx,
      height: labelHeightPx,
    }),
    dots: () => dots,
    devices: columnsOf(row, deviceCount, devicesGapPx),
  };
};
