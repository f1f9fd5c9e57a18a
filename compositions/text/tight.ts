import type { SaidPart } from '../../src/language/numbers/said.ts';

/** A dash between the ends of a range, which is written against both. */
export const isDash = ({ role, text }: { role: SaidPart['role']; text?: string }): boolean =>
  role === 'words' && /^[-–—]$/u.test(text ?? '');

/** Whether two parts are written without a space between: `10–20`, and `£3.50` where a language writes money so. */
export const isTight = (before: SaidPart | undefined, part: SaidPart, tag: string): boolean =>
  before !== undefined &&
  (isDash(part) ||
    isDash(before) ||
    (before.role === 'unit' && part.role === 'numeral' && isSignFirst(tag)));

/** Whether a sign of money stands against its amount: `£3.50`, but `€ 3,50`. */
const isSignFirst = (tag: string): boolean => {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).formatToParts(1);
  const sign = parts.findIndex(({ type }) => type === 'currency');
  return parts[sign + 1]?.type === 'integer';
};
