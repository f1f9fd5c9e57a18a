import type { Language } from '../../src/language/language.ts';
import type { SaidPart } from '../../src/language/numbers/said.ts';

/** A dash between the ends of a range, which is written against both. */
export const isDash = ({ role, text }: { role: SaidPart['role']; text?: string }): boolean =>
  role === 'words' && /^[-–—]$/u.test(text ?? '');

/** Whether two parts are written without a space between: `10–20`, and `£3.50` where a language writes money so. */
export const isTight = (
  before: SaidPart | undefined,
  part: SaidPart,
  { isSignTight }: Pick<Language, 'isSignTight'>,
): boolean =>
  before !== undefined &&
  (isDash(part) ||
    isDash(before) ||
    (before.role === 'unit' && part.role === 'numeral' && isSignTight));
