import { startOf } from '../direction.ts';
import { between, bottom, centreOf, type Disc, type Rect } from '../geometry.ts';
import { topIn } from './stage/column.ts';
import type { Stage } from './stage/stage.ts';

/** A picture as it is to be placed. */
export type PictureContent = {
  /** Width by height. */
  aspect: number;
  fit: 'fill' | 'whole';
  /** How high it is that a headline stands beside or above it; null where none does. */
  headlinePx: number | null;
  creditPx: number;
};

export type PictureLayout = { frame: Rect; credit: Rect; lead: Disc };

const look = {
  /** So much of its width and height is always seen. */
  leastSeen: 0.75,
  /** Under a headline, where words stand above the art. */
  headlineShare: 0.46,
  gapPx: { portrait: 44, landscape: 0, square: 26, feed: 34 },
  creditGapPx: 16,
  /** Where the room is so much wider than it is high, the headline stands beside the picture. */
  wideFrom: 1.4,
  headlineColumnShare: 0.52,
  columnGapPx: 40,
  leadPx: 220,
  /** Of the smaller side of the frame: the leading dot waits behind it. */
  leadShare: 0.4,
} as const;

/** The room that the picture leaves a headline. */
export const pictureHeadline = (stage: Stage): Rect => {
  const { words, arrangement } = stage;
  if (arrangement === 'beside') return words;
  return isWide(stage)
    ? startOf(words, Math.round(words.width * look.headlineColumnShare), stage)
    : { ...words, height: Math.round(words.height * look.headlineShare) };
};

/** The frame of a picture, and under it whose it is. */
export const pictureLayout = (stage: Stage, content: PictureContent): PictureLayout => {
  const { creditPx, aspect, fit, headlinePx } = content;
  const room = roomOf(stage, headlinePx);
  const footPx = creditPx === 0 ? 0 : creditPx + look.creditGapPx;
  const area = between(room, room.y, bottom(room) - footPx);
  const wanted =
    fit === 'whole'
      ? aspect
      : Math.min(
          Math.max(area.width / area.height, aspect * look.leastSeen),
          aspect / look.leastSeen,
        );
  const width = Math.round(Math.min(area.width, area.height * wanted));
  const height = Math.round(width / wanted);
  const isUnder = stage.arrangement === 'stacked' && !(headlinePx !== null && isWide(stage));
  // Under words it begins where they do; beside them, or alone, it stands in the middle.
  const at = isUnder
    ? startOf(area, width, stage)
    : { ...area, x: area.x + (area.width - width) / 2 };
  // Above the ground it begins where the words do.
  const y = topIn(area, height, stage);
  const frame = { x: at.x, y, width, height };
  const credit = { ...room, y: y + height + look.creditGapPx, height: creditPx };
  const { x, y: middle } = centreOf(frame);
  const r = Math.min(look.leadPx, Math.min(width, height) * look.leadShare);
  return { frame, credit, lead: { cx: x, cy: middle, r } };
};

/** Whether the ground reaches up into where a picture stands, as it does on a poster. */
export const coversGround = ({ whole, ground, arrangement }: Stage): boolean =>
  arrangement === 'stacked' && ground.y < bottom(whole);

const isWide = ({ whole }: Stage): boolean => whole.width > whole.height * look.wideFrom;

const roomOf = (stage: Stage, headlinePx: number | null): Rect => {
  const { whole, picture, arrangement, format, direction } = stage;
  if (headlinePx === null) return whole;
  if (arrangement === 'beside') return picture;
  if (isWide(stage)) {
    const width = whole.width - pictureHeadline(stage).width - look.columnGapPx;
    return startOf(whole, width, { direction: direction === 'rtl' ? 'ltr' : 'rtl' });
  }
  return between(whole, whole.y + headlinePx + look.gapPx[format], bottom(whole));
};
