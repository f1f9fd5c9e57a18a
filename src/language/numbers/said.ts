import type { Digits } from './digits.ts';
import type { Quantity } from '../quantity.ts';

/** How exactly a number is said: as it is, near it, or to one side of it (`over`: *ruim, meer dan*; `under`: *bijna*). */
export type Rounding = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';

export const currencies = ['EUR', 'USD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

export const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** What a number measures: a share of a whole, a count of something, money, a length of time, or a year of the calendar. */
export type Measure =
  | { kind: 'share'; quantity: Quantity }
  | { kind: 'count' }
  | { kind: 'money'; currency: Currency }
  | { kind: 'time'; unit: TimeUnit }
  | { kind: 'year' };

/**
 * A piece of the form in which a number is said, in the order of the words. `numeral`s are in digits, whatever they were
 * written in, and in those (`digits`) of the text where it has others than the language; a `name` is a number that has no digits (*de helft*, *twee derde*), set as it is written; `words` stand
 * between (*op de*) or behind (*miljoen*); a `unit` is a sign (`%`, `€`) or a word (*uur*).
 */
export type SaidPart =
  | { role: 'numeral'; value: number; decimals: number; digits?: Digits | undefined }
  | { role: 'name' | 'qualifier' | 'words' | 'unit'; text: string };

/**
 * A number as a text says it. `start` and `end` are character offsets in the text, with qualifier and unit. `least` and
 * `most` are the same unless a range is said (*12 tot 16 procent*); shares are from 0 to 1, money in whole units.
 */
export type SaidNumber = {
  start: number;
  end: number;
  least: number;
  most: number;
  rounding: Rounding;
  measure: Measure;
  parts: SaidPart[];
};

/** Whether two numbers measure the same, so that they can stand beside each other: people, euros, hours, shares. */
export const isSameMeasure = (one: Measure, other: Measure): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'money' || other.kind !== 'money' || one.currency === other.currency) &&
  (one.kind !== 'time' || other.kind !== 'time' || one.unit === other.unit);
