import { between, bottom, columnsOf, type Rect } from '../geometry.ts';
import type { Stage } from './stage.ts';

export type FigureLayout = {
  /** The number. */
  lockup: Rect;
  /** The most room that its label may take. */
  label: Rect;
  /** The dots that are counted, given where the label ends. */
  dots: (labelBottomPx: number) => Rect;
  devices: Rect[];
};

const look = {
  portrait: { lockupPx: 224, gapPx: 40, dotsGapPx: 52, smallestDotsPx: 150, devicePx: 280 },
  landscape: { lockupPx: 240, gapPx: 44, usualLabelPx: 260, devicePx: 150, devicesGapPx: 60 },
} as const;

/** A number with its label, and its dots: beside them, or below. */
export const figureLayout = (stage: Stage, deviceCount: number): FigureLayout => {
  const { words, picture, whole, ground } = stage;
  if (stage.format === 'portrait') {
    const { lockupPx, gapPx, dotsGapPx, smallestDotsPx, devicePx } = look.portrait;
    const lockup = between(whole, whole.y, whole.y + lockupPx);
    return {
      lockup,
      label: between(whole, bottom(lockup) + gapPx, bottom(whole) - smallestDotsPx - dotsGapPx),
      dots: (labelBottomPx) => between(whole, labelBottomPx + dotsGapPx, bottom(whole)),
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
  const { lockupPx, gapPx, usualLabelPx, devicePx, devicesGapPx } = look.landscape;
  // The number stands at one height, whatever its label, so that it does not jump from idea to idea.
  const top = words.y + (words.height - lockupPx - gapPx - usualLabelPx) / 2;
  const lockup = between(words, top, top + lockupPx);
  const devicesTop = bottom(picture) - devicePx;
  const dots = deviceCount === 0 ? picture : between(picture, picture.y, devicesTop - devicesGapPx);
  return {
    lockup,
    label: between(words, bottom(lockup) + gapPx, bottom(words)),
    dots: () => dots,
    devices: columnsOf(between(picture, devicesTop, bottom(picture)), deviceCount, devicesGapPx),
  };
};
