import { bottom, type Disc } from '../geometry.ts';
import { centreOf } from '../geometry.ts';
import type { Stage } from './stage.ts';

/** Quiet dots that bleed off the bottom of portrait: the others, near by. None in landscape. */
export const groundDots = ({ format, canvas, ground }: Stage): Disc[] => {
  if (format === 'landscape') return [];
  const end = bottom(canvas);
  const places = [
    { x: 0.06, down: 0.42, r: 168 },
    { x: 0.38, down: 0.72, r: 196 },
    { x: 0.7, down: 0.5, r: 132 },
    { x: 0.98, down: 0.66, r: 176 },
  ];
  return places.map(({ x, down, r }) => ({
    cx: Math.round(canvas.width * x),
    cy: Math.round(ground.y + (end - ground.y) * down + r * 0.4),
    r,
  }));
};

const look = {
  portrait: { r: 150, leftPx: 0, upPx: 0 },
  landscape: { r: 200 },
} as const;

/** Where the leading dot stands while the title is told. */
export const titleDisc = ({ format, whole, picture }: Stage): Disc => {
  const { r } = look[format];
  const beside = centreOf(picture);
  return format === 'portrait'
    ? { cx: whole.x + r, cy: bottom(whole) - r, r }
    : { cx: beside.x, cy: beside.y, r };
};
