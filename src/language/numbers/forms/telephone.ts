import { type Reader, unclear } from './core.ts';

/** The fewest digits of a telephone number that begins as one, and the most that there are. */
const fewestDigits = 8;
const mostDigits = 15;

/** A telephone number counts nothing: `06 12345678`, `+31 (0)6 12 34 56 78`, `(010) 123 45 67`. */
export const telephoneAt: Reader = (tokens, at) => {
  const bracket = tokens[at]?.key === '(' ? 1 : 0;
  const first = tokens[at + bracket];
  const isCountry = first?.key === '+' && tokens[at + bracket + 1]?.isJoined === true;
  if (!isCountry && !/^0\d/u.test(first?.key ?? '')) return null;
  let [digits, end] = ['', at + bracket];
  for (let index = end; index < tokens.length; index++) {
    const { kind, key } = tokens[index] ?? { kind: 'word', key: '' };
    if (kind === 'numeral') [digits, end] = [digits + key.replace(/\D/gu, ''), index + 1];
    else if (!/^[()+./-]$/u.test(key)) break;
  }
  return digits.length >= fewestDigits && digits.length <= mostDigits ? unclear(end) : null;
};
