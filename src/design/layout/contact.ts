import type { Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type ContactLayout = {
  list: Rect;
  /** Of the sign before a line, and the room between it and the words. */
  signPx: number;
  signGapPx: number;
  /** Between two lines: at most, and at least. */
  gapPx: { max: number; min: number };
};

const look = {
  portrait: { signPx: 76, signGapPx: 30, gapPx: { max: 46, min: 16 } },
  landscape: { signPx: 80, signGapPx: 34, gapPx: { max: 44, min: 14 } },
  square: { signPx: 54, signGapPx: 22, gapPx: { max: 30, min: 8 } },
  feed: { signPx: 66, signGapPx: 26, gapPx: { max: 38, min: 10 } },
} as const;

/** From one size of all lines that is tried to the next. */
export const contactStepShare = 0.96;

/** Ways to reach help, a line each, with their signs before them. */
export const contactLayout = ({ words, format }: Stage): ContactLayout => ({
  list: words,
  ...look[format],
});
