import { toCardinal, toOrdinal } from 'n2words/de-DE';
import { addressRules } from '../../reading/addresses.ts';
import { anyOf, borrowedLetters, signs, whole, type ReadingRule } from '../../reading/reading.ts';
import { abbreviations } from '../abbreviations.ts';

const cardinal = (digits: string): string => toCardinal(BigInt(digits));
const digitByDigit = (written: string): string =>
  (written.match(/\d+/gu) ?? []).map((group) => Array.from(group, cardinal).join(' ')).join(', ');

/** `1.250`, `2,5`. */
const numberPattern = String.raw`(?:(?<!\d[\s.,/-]?)[1-9]\d{0,2}(?: \d{3})+(?![ .-]?\d)|\d{1,3}(?:[.\u00A0\u202F]\d{3})+|\d+)(?:,\d+)?(?![.,]?\d)`;

const number = (written: string): string => {
  const [integer = '', decimals] = written.split(',');
  const digits = integer.replaceAll(/\D/gu, '');
  if (decimals !== undefined) return `${cardinal(digits)} Komma ${digitByDigit(decimals)}`;
  if ((digits.startsWith('0') && digits.length > 1) || digits.length > 15)
    return digitByDigit(integer);
  const hundreds = digits.slice(0, 2);
  const rest = digits.slice(2);
  if (integer === digits && /^1[1-9]\d\d$/u.test(digits))
    return `${cardinal(hundreds)}hundert${rest === '00' ? '' : cardinal(String(Number(rest)))}`;
  return cardinal(digits);
};

const space = String.raw`[\s\u00A0\u202F]?`;
const units: Readonly<Record<string, string>> = {
  '%': 'Prozent',
  '‰': 'Promille',
  '€': 'Euro',
  km: 'Kilometer',
  m: 'Meter',
  cm: 'Zentimeter',
  kg: 'Kilogramm',
  g: 'Gramm',
  '°C': 'Grad Celsius',
  'Mio.': 'Millionen',
  'Mrd.': 'Milliarden',
  Min: 'Minuten',
  x: 'mal',
  '×': 'mal',
};
const unit = Object.keys(units)
  .map((key) => key.replaceAll('.', '\\.'))
  .join('|');

const monthNames =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const shortMonths: Readonly<Record<string, string>> = {
  'Jan.': 'Januar',
  'Feb.': 'Februar',
  'Apr.': 'April',
  'Aug.': 'August',
  'Sept.': 'September',
  'Okt.': 'Oktober',
  'Nov.': 'November',
  'Dez.': 'Dezember',
};
const months = [
  ...monthNames,
  ...Object.keys(shortMonths).map((name) => name.replace('.', '\\.')),
].join('|');
const days: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};
const day = Object.keys(days).join('|');

/** A day of the month, bent as what stands before it asks. */
const dayOfMonth = (written: string, before: string): string =>
  // There is no zeroth day.
  (Number(written) === 0 ? cardinal('0') : toOrdinal(BigInt(written))) +
  (/(?:^|\s)(?:am|vom|zum|den|dem|bis|seit|ab)\s+$/iu.test(before) ? 'n' : '');

const abbreviation = anyOf(Object.keys(abbreviations));

/** How German is read aloud where it is not said as it is written. */
export const readingRules: readonly ReadingRule[] = [
  ...addressRules({
    signs: {
      '@': 'ät',
      '.': 'Punkt',
      '-': 'Bindestrich',
      _: 'Unterstrich',
      '/': 'Schrägstrich',
      '+': 'plus',
      '&': 'und',
      '=': 'gleich',
      '?': 'Fragezeichen',
      '#': 'Raute',
      '%': 'Prozent',
      ':': 'Doppelpunkt',
      '~': 'Tilde',
    },
    otherSigns: { '-': 'minus', '/': 'Slash' },
    www: 'weh weh weh',
    hashtag: ['Hashtag ', 'Raute '],
    handle: ['ät '],
    cardinal,
    digitByDigit,
  }),
  {
    pattern: whole(
      String.raw`(?:\+\d{2,3}|\(?0\d{2,5}\)?)[- /]?\d[\d -]{4,12}\d|0800[ -]?\d{3}[ -]?\d{3,4}`,
    ),
    say: ([written]) => `${written.startsWith('+') ? 'plus ' : ''}${digitByDigit(written)}`,
  },
  {
    pattern: whole(String.raw`11[02]|116[ .-]?\d{3}`),
    say: ([written], { before, after }) =>
      /^\s+\p{L}/u.test(after) &&
      !/(?:Ruf|ruf|wähle?|Notruf|Nummer|unter|die|den)\s+$/u.test(before)
        ? [cardinal(written.replaceAll(/\D/gu, '')), digitByDigit(written)]
        : [digitByDigit(written), cardinal(written.replaceAll(/\D/gu, ''))],
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3])[.:]([0-5]\d)(?:${space}Uhr)?`),
    say: ([written, hour = '', minute = '']) =>
      written.includes('.') && !written.endsWith('Uhr')
        ? null
        : `${hour === '1' ? 'ein' : cardinal(hour)} Uhr${minute === '00' ? '' : ` ${cardinal(String(Number(minute)))}`}`,
  },
  {
    pattern: whole(String.raw`(\d{1,2})\.${space}(${months})(?:${space}((?:1[1-9]|20)\d\d))?`),
    say: ([, date = '', month = '', year], { before }) => {
      const years = year === undefined ? '' : ` ${number(year)}`;
      return `${dayOfMonth(date, before)} ${shortMonths[month] ?? month}${years}`;
    },
  },
  {
    pattern: whole(String.raw`(\d{1,2})\.${space}(\d{1,2})\.${space}((?:19|20)\d\d|\d\d)`),
    say: ([, date = '', month = '', year = ''], { before }) => {
      const name = monthNames[Number(month) - 1];
      return name === undefined || Number(date) < 1 || Number(date) > 31
        ? null
        : `${dayOfMonth(date, before)} ${name} ${number(String(Number(year)))}`;
    },
  },
  {
    // *Mo–Fr*, *Sa.–So.*; alone they are words.
    pattern: whole(String.raw`(${day})\.?${space}([–-]|bis|/|und|\+|&)${space}(${day})\.?`),
    say: ([, from = '', sign = '', until = '']) =>
      `${days[from]} ${/[–-]|bis/u.test(sign) ? 'bis' : 'und'} ${days[until]}`,
  },
  {
    pattern: whole(String.raw`S\.(?=${space}\d)`),
    say: () => 'Seite',
  },
  {
    pattern: whole(
      String.raw`(\d{1,3})\.(?=${space}(?:Jahrhundert|Klasse|Geburtstag|Mal|Platz|Stock|Lebensjahr)\p{L}*)`,
    ),
    say: ([, digits = ''], { before }) => dayOfMonth(digits, before),
  },
  {
    pattern: abbreviation,
    say: ([written], { after }) => {
      const key = written.toLowerCase();
      const ends =
        /^[\p{P}\s]*$/u.test(after) &&
        /^\p{L}+\.$/u.test(key) &&
        !/^(?:usw|etc|mio|mrd)\.$/u.test(key);
      return ends ? null : (abbreviations[key] ?? null);
    },
  },
  {
    pattern: whole(String.raw`(?:€${space}(\d+),(\d\d)|(\d+),(\d\d)${space}€)`),
    say: ([, a, b, c, d]) => `${cardinal(a ?? c ?? '0')} Euro ${cardinal(String(Number(b ?? d)))}`,
  },
  {
    pattern: whole(String.raw`(€|EUR)${space}(${numberPattern})`),
    say: ([, , written = '']) => `${number(written)} Euro`,
  },
  {
    pattern: whole(
      String.raw`(${numberPattern})(${space}%)?${space}[–-]${space}(${numberPattern})(?:${space}(${unit}))?(?![.,/-]?\d)`,
    ),
    say: ([, from = '', percent, until = '', symbol]) =>
      percent !== undefined && symbol !== '%'
        ? null
        : `${number(from)} bis ${number(until)}${symbol === undefined ? '' : ` ${units[symbol]}`}`,
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(${unit})`),
    say: ([, written = '', symbol = '']) =>
      `${written === '1' ? 'ein' : number(written)} ${units[symbol]}`,
  },
  {
    // Another language's decimals: *1.5%*.
    pattern: whole(String.raw`(\d+)\.(\d{1,2})(?=${space}(?:%|Prozent))`),
    say: ([, integer = '', decimals = '']) => number(`${integer},${decimals}`),
  },
  {
    pattern: whole(String.raw`/(Monat|Woche|Tag|Jahr|Stunde|Std|Person|Kind)\.?`),
    say: ([, per = ''], { before }) =>
      /[\d€x][\s\u00A0]*$/u.test(before) ? ` pro ${per === 'Std' ? 'Stunde' : per}` : null,
    isAnywhere: true,
  },
  { pattern: whole('24/7'), say: () => 'vierundzwanzig sieben' },
  { pattern: /½/uy, say: () => 'ein halb', isAnywhere: true },
  { pattern: /¼/uy, say: () => 'ein Viertel', isAnywhere: true },
  { pattern: /¾/uy, say: () => 'drei Viertel', isAnywhere: true },
  {
    pattern: new RegExp(numberPattern, 'uy'),
    say: ([written], { before, after }) =>
      `${/\p{L}$/u.test(before) ? ' ' : ''}${number(written)}${/^\p{L}/u.test(after) ? ' ' : ''}`,
    isAnywhere: true,
    isPlain: true,
  },
  { pattern: /\d+/uy, say: ([digits]) => digitByDigit(digits), isAnywhere: true },
  { pattern: /&/uy, say: () => ' und ', isAnywhere: true },
  { pattern: /\+/uy, say: () => ' plus ', isAnywhere: true },
  { pattern: /=/uy, say: () => ' gleich ', isAnywhere: true },
  {
    pattern: /(?<=\p{L})\/(?=[\p{L}-])/uy,
    say: () => [' oder ', ' ', ' Schrägstrich '],
    isAnywhere: true,
  },
  { pattern: /\//uy, say: () => ' ', isAnywhere: true },
  { pattern: /@/uy, say: () => ' ät ', isAnywhere: true },
  { pattern: /‰/uy, say: () => ' Promille', isAnywhere: true },
  { pattern: /%/uy, say: () => ' Prozent', isAnywhere: true },
  { pattern: /€/uy, say: () => ' Euro ', isAnywhere: true },
  { pattern: /§/uy, say: () => 'Paragraf ', isAnywhere: true },
  { pattern: /#/uy, say: () => ' ', isAnywhere: true, isPlain: true },
  ...borrowedLetters,
  ...signs,
];
