import type { Figure } from '../../film/statistics/figure.ts';
import { shareScale } from './scale.ts';

/** A field in which a share is counted out. All in dots but for `scale`; `value` and `perhaps` may end within one. */
export type ShareField = {
  whole: number;
  value: number;
  /** Up to where it may be, where a range is said; else the same as `value`. */
  perhaps: number;
  /** How many of what is counted a dot stands for. */
  scale: number;
};

/** A percentage is a field of a hundred. */
const percentDots = 100;

/** The field of a share: a hundred for a percentage, else all of the whole, or as many as there is room for. */
export const shareField = (figure: Figure): ShareField => {
  if ('range' in figure) {
    const [value, perhaps] = figure.range;
    return { whole: percentDots, value, perhaps, scale: 1 };
  }
  if ('percent' in figure) {
    const { percent } = figure;
    return { whole: percentDots, value: percent, perhaps: percent, scale: 1 };
  }
  const scale = shareScale(figure.of, figure.in);
  const value = figure.of / scale;
  return { whole: Math.ceil(figure.in / scale), value, perhaps: value, scale };
};

/** How much of the dot at a place is counted, from 0 to 1, where `value` dots are. */
export const partAt = (index: number, value: number): number =>
  Math.min(1, Math.max(0, Number((value - index).toFixed(9))));
