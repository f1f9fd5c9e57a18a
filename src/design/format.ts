import type { Rect } from './geometry.ts';

/** The two pictures that every film is made as. Sizes in pixels. */
export const formats = {
  portrait: { width: 1080, height: 1920, safe: { x: 96, y: 256, width: 816, height: 1184 } },
  landscape: { width: 1920, height: 1080, safe: { x: 120, y: 72, width: 1680, height: 936 } },
} as const;

export type Format = keyof typeof formats;
export const formatNames = ['portrait', 'landscape'] as const satisfies readonly Format[];

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
