import type { Format } from '../../../film/formats.ts';
import type { Rect } from '../../geometry.ts';
import type { Stage } from './stage.ts';

/** How captions are boxed: one box a line, that touch. */
export const captionBox = {
  portrait: {
    lineHeightPx: 78,
    sidePx: 22,
    radiusPx: 14,
    bottomPx: 1440,
    maxLines: 3,
    widestPx: 816,
  },
  landscape: {
    lineHeightPx: 72,
    sidePx: 22,
    radiusPx: 12,
    bottomPx: 1016,
    maxLines: 2,
    widestPx: 1180,
  },
  square: {
    lineHeightPx: 68,
    sidePx: 20,
    radiusPx: 12,
    bottomPx: 778,
    maxLines: 2,
    widestPx: 936,
  },
  feed: {
    lineHeightPx: 73,
    sidePx: 22,
    radiusPx: 13,
    bottomPx: 958,
    maxLines: 2,
    widestPx: 936,
  },
} as const satisfies Record<Format, Record<string, number>>;

/** Where captions stand when they are as large as they may be, or null where there are none. */
export const captionArea = ({ format, caption }: Stage): Rect | null => {
  if (!caption) return null;
  const { widestPx } = captionBox[format];
  return { ...caption, x: caption.x + (caption.width - widestPx) / 2, width: widestPx };
};
