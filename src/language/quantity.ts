/** A share of people: a ratio of two counts, or a percentage. */
export type Quantity = { of: number; in: number } | { percent: number };

/** Whether two shares are the same: `{of: 25, in: 100}` is `{percent: 25}` is `{of: 1, in: 4}`. */
export const sameShare = (a: Quantity, b: Quantity): boolean =>
  Math.abs(shareOf(a) - shareOf(b)) < 1e-9;

/** A share as a number from 0 to 1. */
const shareOf = (quantity: Quantity): number =>
  'percent' in quantity ? quantity.percent / 100 : quantity.of / quantity.in;
