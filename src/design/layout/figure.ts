import { inOrder, startOf } from '../direction.ts';
import type { Format } from '../../film/formats.ts';
import { between, bottom, centreOf, columnsOf, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type FigureLayout = {
  /** The most that its label may take. */
  labelRoom: { width: number; height: number };
  /** The number and its label, given how high the label is, in the order in which they are read. */
  lockup: (labelHeightPx: number, order: ReadOrder) => Rect;
  label: (labelHeightPx: number, order: ReadOrder) => Rect;
  /** The dots that are counted, and the devices that are named, given how high the label is. */
  dots: (labelHeightPx: number) => Rect;
  devices: (labelHeightPx: number) => Rect[];
};

/** Whether the words say the number first, or what it is of: *van de jongeren deelt 12%*. */
export type ReadOrder = 'number first' | 'label first';

/** How a field of a hundred stands: ten by ten, or lying in half as many rows. */
export const percentField = { dots: 100, inRow: 10, inLyingRow: 20, lyingFrom: 1.5 } as const;

/** How many of a hundred stand in a row in this room. */
export const percentRow = ({ width, height }: Rect): number =>
  width > height * percentField.lyingFrom ? percentField.inLyingRow : percentField.inRow;

/** How many are counted, and how many devices are named. */
export type FigureContent = { dots: number; devices: number };

const look = {
  portrait: {
    lockupPx: 224,
    gapPx: 40,
    dotsGapPx: 52,
    smallestDotsPx: 150,
    footPx: 64,
    device: { rowPx: 176, columnPx: 190, gapPx: 30 },
  },
  square: {
    lockupPx: 152,
    gapPx: 24,
    dotsGapPx: 26,
    smallestDotsPx: 110,
    footPx: 36,
    device: { rowPx: 84, columnPx: 100, gapPx: 20 },
  },
  feed: {
    lockupPx: 200,
    gapPx: 32,
    dotsGapPx: 36,
    smallestDotsPx: 130,
    footPx: 52,
    device: { rowPx: 112, columnPx: 130, gapPx: 26 },
  },
  landscape: { lockupPx: 240, gapPx: 44, devicePx: 160, devicesGapPx: 60, deviceColumnPx: 150 },
} as const;

/** A number with its label, and its dots: beside them, or below. */
export const figureLayout = (stage: Stage, content: FigureContent): FigureLayout =>
  stage.format === 'landscape'
    ? besideFigure(stage, content)
    : stackedFigure(stage, stage.format, content);

/**
 * Dots stand on the ground under the captions, or without captions and small print from the label down: none is ever
 * behind them.
 */
const stackedFigure = (
  stage: Stage,
  format: Exclude<Format, 'landscape'>,
  content: FigureContent,
): FigureLayout => {
  const { whole, ground, canvas, caption } = stage;
  const { lockupPx, gapPx, dotsGapPx, smallestDotsPx, footPx, device } = look[format];
  const labelTop = whole.y + lockupPx + gapPx;
  const devicesPx = content.devices === 0 ? 0 : dotsGapPx + device.rowPx;
  // A poster's ground reaches up into the middle square, and its dots stay in there.
  const isPoster = ground.y < bottom(whole);
  // Under captions, or under the small print that stands where captions would.
  const isOnGround = caption !== null || (bottom(whole) < bottom(stage.safe) && !isPoster);
  const end = isPoster ? bottom(whole) : bottom(canvas) - footPx;
  const room = { ...canvas, x: whole.x, width: canvas.width - 2 * whole.x };
  const dotsTop = (labelHeightPx: number) => labelTop + labelHeightPx + devicesPx + dotsGapPx;
  const below = isOnGround ? 0 : dotsGapPx + smallestDotsPx;
  return {
    lockup: (labelHeightPx, order) =>
      startingAt(
        whole,
        order === 'number first' ? whole.y : whole.y + labelHeightPx + gapPx,
        lockupPx,
      ),
    labelRoom: { width: whole.width, height: bottom(whole) - labelTop - devicesPx - below },
    label: (labelHeightPx, order) =>
      startingAt(whole, order === 'number first' ? labelTop : whole.y, labelHeightPx),
    dots: (labelHeightPx) => between(room, isOnGround ? ground.y : dotsTop(labelHeightPx), end),
    devices: (labelHeightPx) =>
      inOrder(
        columnsOf(
          {
            ...startOf(
              whole,
              content.devices * (device.columnPx + device.gapPx) - device.gapPx,
              stage,
            ),
            y: labelTop + labelHeightPx + dotsGapPx,
            height: device.rowPx,
          },
          content.devices,
          device.gapPx,
        ),
        stage,
      ),
  };
};

const startingAt = (room: Rect, y: number, height: number): Rect => ({ ...room, y, height });

const besideFigure = (stage: Stage, { devices: deviceCount }: FigureContent): FigureLayout => {
  const { words, picture } = stage;
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
    lockup: (labelHeightPx, order) =>
      startingAt(
        words,
        topOf(labelHeightPx) + (order === 'number first' ? 0 : labelHeightPx + gapPx),
        lockupPx,
      ),
    label: (labelHeightPx, order) =>
      startingAt(
        words,
        topOf(labelHeightPx) + (order === 'number first' ? lockupPx + gapPx : 0),
        labelHeightPx,
      ),
    dots: () => dots,
    devices: () => inOrder(columnsOf(row, deviceCount, devicesGapPx), stage),
  };
};
