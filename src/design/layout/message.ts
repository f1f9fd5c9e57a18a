import { lineEnd, startOf } from '../direction.ts';
import { isLow } from '../format.ts';
import { bottom, centreOf, type Disc, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type MessageLayout = {
  /** The most room that the words on the card may take. */
  words: Rect;
  /** The card around words of this size, which begin where `words` begin. */
  card: (size: { width: number; height: number }) => Rect;
  /** Who received it, given the card. */
  person: (card: Rect) => Disc;
};

const look = {
  portrait: { paddingX: 60, paddingY: 56, r: 120, gapPx: 40 },
  landscape: { paddingX: 76, paddingY: 70, r: 150, gapPx: 56 },
  square: { paddingX: 44, paddingY: 36, r: 96, gapPx: 0 },
  feed: { paddingX: 54, paddingY: 48, r: 124, gapPx: 0 },
} as const;

/** Whether who received the card stands on the ground, because the card needs all the room above it. */
export const receivesOnGround = ({ format }: Stage): boolean => isLow(format);

/** A card that someone received: beside it in landscape, below it in portrait, and on the ground where there is less room. */
export const messageLayout = (stage: Stage): MessageLayout => {
  const { paddingX, paddingY, r, gapPx } = look[stage.format];
  const isPortrait = stage.format === 'portrait';
  const isStacked = stage.arrangement === 'stacked';
  const room = isPortrait
    ? { ...stage.whole, height: stage.whole.height - 2 * r - gapPx }
    : isStacked
      ? stage.whole
      : stage.words;
  const card = ({ width, height }: { width: number; height: number }): Rect => {
    const size = {
      width: isStacked ? room.width : Math.min(room.width, width + 2 * paddingX),
      height: height + 2 * paddingY,
    };
    const y = isStacked ? room.y : centreOf(room).y - size.height / 2;
    return { ...startOf(room, size.width, stage), y, height: size.height };
  };
  const person = (box: Rect): Disc => {
    if (receivesOnGround(stage)) {
      const { x, y } = centreOf(stage.ground);
      return { cx: x, cy: y, r };
    }
    return isPortrait
      ? { cx: lineEnd(box, -r, stage), cy: bottom(box) + gapPx + r, r }
      : { cx: lineEnd(box, gapPx + r, stage), cy: bottom(box) - r, r };
  };
  return {
    words: {
      x: room.x + paddingX,
      y: room.y + paddingY,
      width: room.width - 2 * paddingX,
      height: room.height - 2 * paddingY,
    },
    card,
    person,
  };
};
