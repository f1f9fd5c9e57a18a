import type { ReadingRule } from '../../reading/reading.ts';
import { whole } from '../../reading/reading.ts';
import { cardinal, digitByDigit, ordinal, year } from './numbers.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const shortMonths: Readonly<Record<string, string>> = {
  jan: 'januari',
  feb: 'februari',
  mrt: 'maart',
  apr: 'april',
  jun: 'juni',
  jul: 'juli',
  aug: 'augustus',
  sep: 'september',
  sept: 'september',
  okt: 'oktober',
  nov: 'november',
  dec: 'december',
};
const days: Readonly<Record<string, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};
const day = Object.keys(days).join('|');
const month = [...months, ...Object.keys(shortMonths).map((name) => `${name}\\.?`)].join('|');

const dated = (
  date: string,
  monthName: string,
  years: string | undefined,
): string | readonly string[] => {
  const [said] = cardinal(String(Number(date)));
  const names = [said, ordinal(String(Number(date)))];
  const spokenYears = years === undefined ? [''] : yearOf(years).map((spoken) => ` ${spoken}`);
  return names.flatMap((name) => spokenYears.map((spoken) => `${name} ${monthName}${spoken}`));
};

const yearOf = (written: string): readonly string[] =>
  written.length === 4 ? year(written) : [cardinal(String(Number(written)))[0]];

const numericDate = (
  date: string,
  monthNumber: string,
  years: string | undefined,
): string | readonly string[] | null => {
  const name = months[Number(monthNumber) - 1];
  return name === undefined || Number(date) < 1 || Number(date) > 31
    ? null
    : dated(date, name, years);
};

/** *Achtennegentig*, *nul vier*. */
const shortYear = (digits: string): string =>
  digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits)[0];

const endsMonth = new RegExp(String.raw`\d[\s\u00A0](?:${month})$`, 'iu');
const startsDate = new RegExp(String.raw`^\d{1,2}[\s\u00A0](?:${month})(?!\p{L})`, 'iu');

const betweenDays = String.raw`(?:[\s\u00A0]?(?:t/m|[–/&+-])[\s\u00A0]?|,[\s\u00A0]|[\s\u00A0](?:en|of|tot|tot en met)[\s\u00A0])`;

/** *Ma, wo en vr*; null where they may be words: *pa en ma, zo*. The last day of a stretch belongs to it. */
const daysOf = (written: string): string[] | null => {
  const isClear = /[/–+-]/u.test(written) || /\b(?:di|wo|vr|za)\b/iu.test(written);
  if (!isClear) return null;
  const saidWith = (until: string): string =>
    written
      .replaceAll(/t\/m/giu, ' tot en met ')
      .replaceAll(/[–-]/gu, until)
      .replaceAll(/[/&+]/gu, ' en ')
      .replaceAll(/\p{L}+/gu, (word) => days[word.toLowerCase()] ?? word)
      .replaceAll(/\./gu, '')
      .replaceAll(/\s+/gu, ' ');
  return [...new Set([saidWith(' tot en met '), saidWith(' tot ')])];
};

/** Before a day of the month in figures; and what may stand before other numbers too, unless the date ends there. */
const beforeDate =
  /(?:^|[^\p{L}])(?:op|d\.d\.|uiterlijk|peildatum|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?:?[\s\u00A0]$/iu;
const beforePeriod =
  /(?:^|[^\p{L}])(?:van|t\/m|tot en met|vóór|voor|na|per|sinds|vanaf)[\s\u00A0]$/iu;
const endsDate = /^(?:[.,;:!?)]|$|[\s\u00A0](?:t\/m|tot|is|zijn|kun|kan|en)(?!\p{L}))/u;
/** *Open van 9-5*. */
const isOpening = /(?:open|geopend|bereikbaar|dagelijks)[^.!?]{0,30}$/iu;
/** *Wo 9-11 uur*, *op 5-10 minuten*: no date. */
const isMeasured = /^[\s\u00A0]?(?:uur|u|min|minuten|jaar|dagen|weken|euro|procent|%)(?!\p{L})/u;

/** Dates, days, years in two figures and decades. */
export const dates: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)`),
    say: ([, date = '', monthNumber = '', years = '']) => numericDate(date, monthNumber, years),
  },
  {
    pattern: whole(String.raw`(\d{1,2})([-/]|[.](?=\d{1,2}[.]['’]))(\d{1,2})\2['’]?(\d\d)`),
    say: ([, date = '', , monthNumber = '', years = '']) => numericDate(date, monthNumber, years),
  },
  {
    // *Op 3/12*: a day and its month.
    pattern: whole(String.raw`(\d{1,2})[/-](\d{1,2})(?![/-]?\d)`),
    say: ([, date = '', monthNumber = ''], { before, after }) =>
      !isMeasured.test(after) &&
      (beforeDate.test(before) ||
        (beforePeriod.test(before) && endsDate.test(after) && !isOpening.test(before)))
        ? numericDate(date, monthNumber, undefined)
        : null,
  },
  {
    pattern: whole(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)`),
    say: ([, years = '', monthNumber = '', date = '']) => numericDate(date, monthNumber, years),
  },
  {
    pattern: whole(
      String.raw`(\d{1,2})[\s\u00A0](${month})(?:[\s\u00A0]((?:1[1-9]|20)\d\d))?`,
      'i',
    ),
    say: ([, date = '', name = '', years]) => {
      const full = shortMonths[name.toLowerCase().replace('.', '')] ?? name;
      return Number(date) < 1 || Number(date) > 31 ? null : dated(date, full, years);
    },
  },
  {
    // *Nov. 2023*, *in sept. '23*.
    pattern: whole(
      String.raw`(${Object.keys(shortMonths).join('|')})\.(?=[\s\u00A0]['’]?\d\d)`,
      'i',
    ),
    say: ([, name = '']) => shortMonths[name.toLowerCase()] ?? null,
  },
  {
    // *28 dec.–3 jan.*
    pattern: /[\s\u00A0]?[–-][\s\u00A0]?(?=\d{1,2}[\s\u00A0])/uy,
    say: (_match, { before, after }) =>
      endsMonth.test(before) && startsDate.test(after) ? ' tot en met ' : null,
    isAnywhere: true,
  },
  {
    // Years of a school: *'04-'05*.
    pattern: whole(String.raw`['’‘](\d\d)[-–/]['’‘](\d\d)`),
    say: ([, from = '', until = '']) => `${shortYear(from)}, ${shortYear(until)}`,
  },
  {
    // A year: *'12*; no number that somebody says: *‘12.500 euro weg’*.
    pattern: whole(String.raw`['’‘](\d\d)(?![.,]?\d|[\s\u00A0]*(?:%|procent|euro))`),
    say: ([, digits = '']) => shortYear(digits),
  },
  {
    pattern: whole(String.raw`(?:${day})\.?(?:${betweenDays}(?:${day})\.?)+`, 'i'),
    say: ([written]) => daysOf(written),
  },
  {
    pattern: whole(
      String.raw`(${day})\.?(?=[\s\u00A0](?:\d{1,2}[\s\u00A0](?:${month})|\d{1,2}[-/]\d{1,2}(?!\d)|\d{1,2}[.:]\d\d|\d{1,2}(?:[\s\u00A0]?[–-][\s\u00A0]?\d{1,2})?[\s\u00A0]?(?:uur|tot)))`,
      'i',
    ),
    say: ([, name = '']) => days[name.toLowerCase()] ?? null,
  },
];
