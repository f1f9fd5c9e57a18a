import { type Reader, unclear } from './core.ts';

/** The fewest digits of a telephone number that begins as one, and the most that there are. */
const fewestDigits = 8;
const mostDigits = 15;

/** A telephone number counts nothing: `06 12345678`, `+31 (0)6 12 34 56 78`, `(010) 123 45 67`, `555-123-4567`. */
export const telephoneAt: Reader = (tokens, at) => {
  const bracket = tokens[at]?.key === '(' ? 1 : 0;
  const first = tokens[at + bracket];
  const isCountry = first?.key === '+' && tokens[at + bracket + 1]?.isJoined === true;
  const isAreaCode = /^[2-9]\d\d$/u.test(first?.key ?? '');
  if (!isCountry && !isAreaCode && !/^0\d/u.test(first?.key ?? '')) return null;
  let [digits, groups, end] = ['', '', at + bracket];
  for (let index = end; index < tokens.length; index++) {
    const { kind, key } = tokens[index] ?? { kind: 'word', key: '' };
    if (kind === 'numeral') {
      const own = key.replace(/\D/gu, '');
      [digits, groups, end] = [digits + own, groups + String(own.length), index + 1];
    } else if (!/^[()+./-]$/u.test(key)) break;
  }
  // As in North America.
  if (isAreaCode) return groups === '334' ? unclear(end) : null;
  return digits.length >= fewestDigits && digits.length <= mostDigits ? unclear(end) : null;
};
