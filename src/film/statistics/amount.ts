import { z } from 'zod';
import { type Quantity, shareOf } from '../../language/quantity.ts';
import { about, rangeOf, type Figure, shareSchema } from './figure.ts';

const number = z.number().min(0).max(1e15);
const rounded = z.strictObject({ value: number, about });

/** So many, so much money (in whole units), or so long (in the unit that is said): one number, or a range of them. */
export const amountSchema = z.union(
  [number, rounded, z.strictObject({ range: rangeOf(number), about })],
  'is no amount; write 51_000, {value: 2_300_000, about: true} or {range: [10_000, 20_000]}',
);
export type Amount = z.infer<typeof amountSchema>;

/** One value of several that are compared: an amount or a share. */
export const valueSchema = z.union(
  [number, rounded, ...shareSchema.options],
  'is no value; write a number such as 51_000, or a share such as {percent: 12} or {of: 1, in: 8}',
);
export type Value = z.infer<typeof valueSchema>;

/** A value in plain numbers: a share from 0 to 1, an amount in its own unit. The ends are the same unless it is a range. */
export type PlainValue = {
  kind: 'share' | 'amount';
  least: number;
  most: number;
  /** Whether it is said in rounded words. */
  isAbout: boolean;
  /** One share in the numbers in which it is written. */
  quantity?: Quantity;
};

/** A share in plain numbers. */
export const plainShare = (figure: Figure): PlainValue => {
  const isAbout = figure.about === true;
  if ('range' in figure) {
    const [least, most] = figure.range;
    return { kind: 'share', least: least / 100, most: most / 100, isAbout };
  }
  const quantity =
    'percent' in figure ? { percent: figure.percent } : { of: figure.of, in: figure.in };
  const share = shareOf(quantity);
  return { kind: 'share', least: share, most: share, isAbout, quantity };
};

/** An amount in plain numbers. */
export const plainAmount = (amount: Amount): PlainValue => {
  if (typeof amount === 'number')
    return { kind: 'amount', least: amount, most: amount, isAbout: false };
  const [least, most] = 'range' in amount ? amount.range : [amount.value, amount.value];
  return { kind: 'amount', least, most, isAbout: amount.about === true };
};

/** An amount or a share in plain numbers. */
export const plainValue = (value: Value): PlainValue =>
  typeof value === 'number' || 'value' in value ? plainAmount(value) : plainShare(value);
