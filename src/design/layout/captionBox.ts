import type { Format } from '../format.ts';

/** How captions are boxed: one box a line, that touch. */
export const captionBox = {
  portrait: { lineHeightPx: 78, sidePx: 22, radiusPx: 14, bottomPx: 1440, maxLines: 3 },
  landscape: { lineHeightPx: 72, sidePx: 22, radiusPx: 12, bottomPx: 1016, maxLines: 2 },
} as const satisfies Record<Format, Record<string, number>>;
