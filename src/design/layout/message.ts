import { bottom, centreOf, type Disc, type Rect } from '../geometry.ts';
import type { Stage } from './stage.ts';

export type MessageLayout = {
  /** The most room that the words on the card may take. */
  words: Rect;
  /** The card around words of this size, whose top left corner is `words` in it. */
  card: (size: { width: number; height: number }) => Rect;
  /** Who received it, given the card. */
  person: (card: Rect) => Disc;
  /** Two small dots from the card to them. */
  tail: (card: Rect) => Disc[];
};

const look = {
  portrait: { paddingX: 56, paddingY: 52, r: 104, gapPx: 74, tailR: [20, 12] },
  landscape: { paddingX: 72, paddingY: 64, r: 150, gapPx: 74, tailR: [26, 16] },
} as const;

/** A card that someone received: beside it in landscape, below it in portrait. */
export const messageLayout = (stage: Stage): MessageLayout => {
  const { paddingX, paddingY, r, gapPx, tailR } = look[stage.format];
  const isPortrait = stage.format === 'portrait';
  const room = isPortrait
    ? { ...stage.whole, height: stage.whole.height - 2 * r - gapPx }
    : stage.words;
  const card = ({ width, height }: { width: number; height: number }): Rect => {
    const size = {
      width: isPortrait ? room.width : Math.min(room.width, width + 2 * paddingX),
      height: height + 2 * paddingY,
    };
    const y = isPortrait ? room.y : centreOf(room).y - size.height / 2;
    return { x: room.x, y, ...size };
  };
  const person = (box: Rect): Disc =>
    isPortrait
      ? { cx: box.x + box.width - r - paddingX, cy: bottom(box) + gapPx + r, r }
      : { cx: centreOf(stage.picture).x, cy: centreOf(box).y + box.height / 4, r };
  return {
    words: {
      x: room.x + paddingX,
      y: room.y + paddingY,
      width: room.width - 2 * paddingX,
      height: room.height - 2 * paddingY,
    },
    card,
    person,
    tail: (box) => {
      const { cx, cy } = person(box);
      const corner = isPortrait
        ? { x: cx - r * 0.6, y: bottom(box) }
        : { x: box.x + box.width, y: centreOf(box).y + box.height / 4 };
      const angle = Math.atan2(cy - corner.y, cx - corner.x);
      const free = Math.hypot(cx - corner.x, cy - corner.y) - r;
      return tailR.map((radius, index) => {
        const along = free * (0.34 + index * 0.36);
        return {
          cx: corner.x + Math.cos(angle) * along,
          cy: corner.y + Math.sin(angle) * along,
          r: radius,
        };
      });
    },
  };
};
