/** A share of people: a ratio of two counts, or a percentage. */
export type Quantity = { of: number; in: number } | { percent: number };

/** Whether two shares are the same: `{of: 25, in: 100}` is `{percent: 25}` is `{of: 1, in: 4}`. */
export const sameShare = (a: Quantity, b: Quantity): boolean =>
  Math.abs(shareOf(a) - shareOf(b)) < 1e-9;

/**
 * How a share is written in a language: `3 op de 4`, `74%`.
 * @param joiner what stands between the two counts, with its spaces
 */
export const writtenShare = (quantity: Quantity, tag: string, joiner: string): string =>
  'percent' in quantity
    ? (quantity.percent / 100).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 2 })
    : `${quantity.of.toLocaleString(tag)}${joiner}${quantity.in.toLocaleString(tag)}`;

/** A share as a number from 0 to 1. */
export const shareOf = (quantity: Quantity): number =>
  'percent' in quantity ? quantity.percent / 100 : quantity.of / quantity.in;
