import type { Rounding } from '../../language/numbers/said.ts';

/** So much of a dot more or less is drawn for a number that is said to one side: seen, and still near it. */
const beside = 0.2;

/**
 * How many dots are drawn for a number of them: for *ruim* and *meer dan* a part of the next one more, for *bijna* and
 * *minder dan* a part of the last one less, so that no picture is exact where the words are not. Never past the end of
 * a dot that is a part already, and never past `most`.
 */
export const drawnDots = (value: number, rounding: Rounding, most: number): number => {
  switch (rounding) {
    case 'over':
      return Math.min(Math.floor(value) + 1, value + beside, Math.max(value, most));
    case 'under':
      return Math.max(Math.ceil(value) - 1, value - beside, 0);
    case 'exact':
    case 'about':
    case 'at-least':
    case 'at-most':
      return value;
    default:
      return rounding satisfies never;
  }
};
