import { toCardinal, toOrdinal } from 'n2words/de-DE';

/** A whole number in words: 1250 is *eintausendzweihundertfünfzig*. */
export const cardinal = (digits: string): string => toCardinal(BigInt(digits));

/** As the first part of a word: *ein* of *einmal*, *hunderteinjährig*. */
export const compounded = (digits: string): string => cardinal(digits).replace(/eins$/u, 'ein');

/** *dritte*, without an ending for its case. */
export const ordinal = (digits: string): string =>
  // There is no zeroth day.
  Number(digits) === 0 ? 'nullte' : toOrdinal(BigInt(digits));

/** Digit by digit, groups apart: *null drei null, eins zwei*. */
export const digitByDigit = (written: string): string =>
  (written.match(/\d+/gu) ?? []).map((group) => Array.from(group, cardinal).join(' ')).join(', ');

/** A number with a point for thousands and a decimal comma: `1.250`, `2,5`. */
export const numberPattern = String.raw`(?:(?<!\d[\s.,/-]?)[1-9]\d{0,2}(?: \d{3})+(?![ .-]?\d)|\d{1,3}(?:[.\u00A0\u202F]\d{3})+|\d+)(?:,\d+)?(?![.,]?\d)`;

/** What a number is read as; whole numbers of four digits without a point are read as years are. */
export const number = (written: string): string => {
  const [integer = '', decimals] = written.split(',');
  const digits = integer.replaceAll(/\D/gu, '');
  if (decimals !== undefined) return `${cardinal(digits)} Komma ${digitByDigit(decimals)}`;
  if ((digits.startsWith('0') && digits.length > 1) || digits.length > 15)
    return digitByDigit(integer);
  return integer === digits && /^1[1-9]\d\d$/u.test(digits) ? inHundreds(digits) : cardinal(digits);
};

const inHundreds = (digits: string): string => {
  const rest = digits.slice(2);
  return `${cardinal(digits.slice(0, 2))}hundert${rest === '00' ? '' : cardinal(String(Number(rest)))}`;
};

/** A number as it is said, and as people also say it: *hundertzwölf*, *tausend*. */
export const ways = (said: string): string[] => [
  said,
  ...(/^ein(?:hundert|tausend)/u.test(said) ? [said.slice('ein'.length)] : []),
];

/** What digits with separators are worth. */
export const valueOf = (written: string): number =>
  Number(written.replaceAll(/[.\s]/gu, '').replace(',', '.'));

/** Between a number and what belongs to it. */
export const space = String.raw`[\s\u00A0\u202F]?`;
