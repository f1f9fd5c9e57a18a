import type { PlainValue } from '../../film/statistics/amount.ts';
import { dotScale } from './scale.ts';

/** A field of dots that stands for an amount. In dots, but for `scale`; all may end within one. */
export type AmountField = {
  value: number;
  /** Up to where it may be, where a range is said; else the same as `value`. */
  perhaps: number;
  /** How many of what is counted a dot stands for. */
  scale: number;
};

/** The field of an amount. */
export const amountField = ({ least, most }: PlainValue): AmountField => {
  const scale = dotScale(most);
  return { value: least / scale, perhaps: most / scale, scale };
};
