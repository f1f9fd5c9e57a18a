import { toCardinal, toOrdinal } from 'n2words/nl-NL';

/** What people say for a number: as a voice says it, and other ways that are no less right. */
export type Said = [string, ...string[]];

/** A whole number in words: 1250 is *twaalfhonderd vijftig*, or *duizend tweehonderd vijftig*. */
export const cardinal = (digits: string): Said => {
  const value = BigInt(digits);
  const plain = toCardinal(value, { noHundredPairing: true });
  const paired = toCardinal(value);
  const withAnd = toCardinal(value, { noHundredPairing: true, includeOptionalAnd: true });
  const said: Said = value < 2000n ? [paired, plain, withAnd] : [plain, paired, withAnd];
  return value === 1n ? ['één'] : said;
};

/** *eerste*, *tweede*, *eenentwintigste*. */
export const ordinal = (digits: string): string =>
  // Written as one word: *tweehonderdvijftigste*.
  Number(digits) > 0 ? toOrdinal(BigInt(digits)).replaceAll(' ', '') : 'nulde';

/** A year: 1998 is *negentienhonderd achtennegentig*, or *negentien achtennegentig*. */
export const year = (digits: string): Said => {
  const said = cardinal(digits);
  const [century = '', rest = ''] = [digits.slice(0, 2), digits.slice(2)];
  // *Eenentwintighonderd*, as only years are; but *tweeduizend vierentwintig*.
  const [first = said[0], ...others] = century === '21' ? [...said.slice(1), said[0]] : said;
  const short = rest === '00' ? [] : [`${cardinal(century)[0]} ${pair(rest)}`];
  return [first, ...others, ...short];
};

/** Digit by digit, groups apart: *nul zes, één twee*. */
export const digitByDigit = (written: string): string =>
  groupsOf(written)
    .map((group) => Array.from(group, (digit) => cardinal(digit)[0]).join(' '))
    .join(', ');

/** Two by two, as people say long numbers: *twaalf vierendertig*. An odd digit goes first. */
export const twoByTwo = (written: string): string =>
  groupsOf(written)
    .map((group) =>
      (group.length % 2 === 1 ? [group.slice(0, 1), ...pairs(group.slice(1))] : pairs(group))
        .map(pair)
        .join(' '),
    )
    .join(', ');

const groupsOf = (written: string): string[] => written.match(/\d+/gu) ?? [];
const pairs = (digits: string): string[] => digits.match(/\d\d/gu) ?? [];
const pair = (digits: string): string =>
  digits.startsWith('0') && digits.length > 1 ? digitByDigit(digits) : cardinal(digits)[0];

/** A number with a point for thousands and a decimal comma: `1.250`, `2,5`, `−3`. */
export const numberPattern = String.raw`(?:(?<!\d[\s.,/-]?)[1-9]\d{0,2}(?: \d{3})+(?![ .-]?\d)|\d{1,3}(?:[.\u00A0\u202F\u2009]\d{3})+|\d+)(?:,\d+)?(?![.,]?\d)`;

/** What a number is read as; whole numbers of four digits without a point are read as years are. */
export const number = (written: string): Said => {
  const [integer = '', decimals] = written.split(',');
  const digits = integer.replaceAll(/\D/gu, '');
  if (decimals === undefined) return wholeNumber(integer, digits);
  const [before, ...others] = cardinal(digits);
  const fraction =
    decimals.length > 2 || decimals.startsWith('0')
      ? [digitByDigit(decimals)]
      : [cardinal(decimals)[0], digitByDigit(decimals)];
  const halves = decimals === '5' ? [half(digits)] : [];
  const [first = before, ...more] = [before, ...others].flatMap((said) =>
    fraction.map((rest) => `${said} komma ${rest}`),
  );
  return [first, ...more, ...halves];
};

const wholeNumber = (integer: string, digits: string): Said => {
  if ((digits.startsWith('0') && digits.length > 1) || digits.length > 15)
    return [digitByDigit(integer), twoByTwo(integer)];
  const isYear = integer === digits && digits.length === 4 && /^(?:1[1-9]|2[01])/u.test(digits);
  return isYear ? year(digits) : cardinal(digits);
};

/** *anderhalf*, *tweeënhalf*: so many and a half. */
export const half = (digits: string): string => {
  if (BigInt(digits) === 0n) return 'een half';
  if (BigInt(digits) === 1n) return 'anderhalf';
  const [whole] = cardinal(digits);
  return digits.length > 1
    ? `${whole} en een half`
    : `${whole}${whole.endsWith('e') ? 'ën' : 'en'}half`;
};
