import { toCardinal, toOrdinal } from 'n2words/en-GB';

/** What people say for a number: as a voice says it, and other ways that are no less right. */
export type Said = [string, ...string[]];

/** A whole number in words: 1,250 is *one thousand two hundred and fifty*. */
export const cardinal = (digits: string): Said => {
  const said = toCardinal(BigInt(digits));
  const hundreds = BigInt(digits) / 100n;
  const paired =
    digits.length === 4 && hundreds % 10n !== 0n
      ? [
          `${toCardinal(hundreds)} hundred${digits.endsWith('00') ? '' : ` and ${toCardinal(BigInt(digits) % 100n)}`}`,
        ]
      : [];
  return [said, said.replaceAll(' and ', ' '), ...paired];
};

/** *first*, *twenty-first*. */
export const ordinal = (digits: string): string =>
  Number(digits) > 0 ? toOrdinal(BigInt(digits)) : 'zeroth';

/** A year: *nineteen ninety-eight*, *two thousand and five*, *twenty twenty-four*. */
export const year = (digits: string): Said => {
  const [century = '', rest = ''] = [digits.slice(0, 2), digits.slice(2)];
  const [full, ...others] = cardinal(digits);
  if (/^20?00|^200/u.test(digits)) return [full, ...others];
  const short =
    rest === '00'
      ? `${cardinal(century)[0]} hundred`
      : rest.startsWith('0')
        ? `${cardinal(century)[0]} oh ${cardinal(rest)[0]}`
        : `${cardinal(century)[0]} ${cardinal(rest)[0]}`;
  return [short, full, ...others];
};

/** Digit by digit, groups apart: *zero eight hundred* is *zero eight zero zero*. */
export const digitByDigit = (written: string): string =>
  (written.match(/\d+/gu) ?? [])
    .map((group) => Array.from(group, (digit) => cardinal(digit)[0]).join(' '))
    .join(', ');

/** With *oh* for zero, as many say it. */
export const withOh = (said: string): string => said.replaceAll('zero', 'oh');

/** A number with commas for thousands and a decimal point: `1,250`, `2.5`, `.5`. */
export const numberPattern = String.raw`(?:(?<!\d[\s.,/-]?)[1-9]\d{0,2}(?: \d{3})+(?![ .-]?\d)|\d{1,3}(?:[,\u00A0\u202F\u2009]\d{3})+|\d+|(?<![\p{L}\p{N}.,)\]])(?=\.\d))(?:\.\d+)?(?![.,]?\d)`;

/** What a number is read as; whole numbers of four digits without a comma are read as years are. */
export const number = (written: string): Said => {
  const [integer = '', decimals] = written.split('.');
  const digits = integer.replaceAll(/\D/gu, '');
  if (decimals !== undefined) {
    const [before] = cardinal(digits);
    const halves = decimals === '5' ? [digits === '0' ? 'half a' : `${before} and a half`] : [];
    return [`${before} point ${digitByDigit(decimals)}`, ...halves];
  }
  if ((digits.startsWith('0') && digits.length > 1) || digits.length > 15) {
    const said = digitByDigit(integer);
    return [said, withOh(said)];
  }
  const isYear = integer === digits && digits.length === 4 && /^(?:1[1-9]|2[01])/u.test(digits);
  return isYear ? year(digits) : cardinal(digits);
};
