import { type Count, countAt, countIn } from '../../../src/design/counting.ts';
import { countStep } from '../../../src/design/dots/scale.ts';
import type { SaidPart } from '../../../src/language/numbers/said.ts';
import type { Span } from '../../../src/timeline/slide.ts';
import { countedIn } from '../../text/lockup.ts';

/** What a number counts up to, and by what, in the unit in which it is written; and how many dots that is. */
export type Counting = { total: number; step: number; dots: number };

/**
 * How a number and its dots count in one beat. Where nothing is written in digits, or one, only the dots count.
 * @param dots how many stand for all of it
 */
export const countingOf = (form: readonly SaidPart[], dots: number): Counting => {
  const numeral = countedIn(form);
  return numeral && numeral.value > 1
    ? { total: numeral.value, step: countStep(numeral.value / dots, numeral.decimals), dots }
    : { total: dots, step: 1, dots };
};

/** How far the dots are counted at a frame. */
export const dotsCounted = (
  { total, step, dots }: Counting,
  frame: number,
  { startFrame, endFrame }: Span,
): Count => {
  const count = countAt(frame, startFrame, total, step, endFrame);
  return total === 0 ? count : countIn(count, dots / total);
};
