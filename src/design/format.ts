import type { Format } from '../film/formats.ts';
import { type Rect, rounded } from './geometry.ts';

/**
 * How a picture is composed: words above, the captions, and art on the ground below them; or words on one side and the
 * picture on the other.
 */
export type Arrangement = 'stacked' | 'beside';

/** A picture's size, the box of all that must be read, how it is composed, and how large its art is drawn. */
type FormatEntry = {
  width: number;
  height: number;
  safe: Rect;
  arrangement: Arrangement;
  /** Of sizes that are given for the full ground of portrait, or for landscape. */
  artShare: number;
};

/** The pictures that a film can be made as. Sizes in pixels. */
export const formats = {
  portrait: {
    width: 1080,
    height: 1920,
    safe: { x: 96, y: 256, width: 816, height: 1184 },
    arrangement: 'stacked',
    artShare: 1,
  },
  landscape: {
    width: 1920,
    height: 1080,
    safe: { x: 120, y: 72, width: 1680, height: 936 },
    arrangement: 'beside',
    artShare: 1,
  },
  /** For timelines: all that is read stands over the ground, which is as wide as the picture. */
  square: {
    width: 1080,
    height: 1080,
    safe: { x: 72, y: 64, width: 936, height: 714 },
    arrangement: 'stacked',
    artShare: 0.62,
  },
  /** Four by five: the tallest that timelines show whole. */
  feed: {
    width: 1080,
    height: 1350,
    safe: { x: 72, y: 72, width: 936, height: 886 },
    arrangement: 'stacked',
    artShare: 0.84,
  },
} as const satisfies Record<Format, FormatEntry>;

/** A size of a format's art, from the size that it has on the full ground of portrait, or in landscape. */
export const artPx = (format: Format, px: number): number => rounded(px * formats[format].artShare);

/** Whether a picture is so low that all its art keeps to the ground. */
export const isLow = (format: Format): boolean => formats[format].artShare < 1;

/** The square in the middle of a picture: what is left of it in previews that are square. */
export const middleSquare = (format: Format): Rect => {
  const { width, height } = formats[format];
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side };
};

/** What the platforms' own controls cover of a portrait film, for the guides. */
export const portraitOverlays = [
  { x: 0, y: 0, width: 1080, height: 250 },
  { x: 0, y: 1440, width: 1080, height: 480 },
  { x: 912, y: 250, width: 168, height: 1190 },
] as const;
