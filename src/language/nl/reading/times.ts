import type { ReadingRule } from '../../reading/reading.ts';
import { whole } from '../../reading/reading.ts';
import { cardinal, ordinal, year } from './numbers.ts';

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

/** How a time of day is said: 9.30 is *half tien*, and 14.05 *veertien uur vijf*. */
const clock = (hour: string, minute: string, saysHour: boolean): string[] | null => {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59) return null;
  const [now, next] = [cardinal(String(hours))[0], cardinal(String((hours % 12) + 1))[0]];
  const [twelve] = cardinal(String(hours % 12 === 0 ? 12 : hours % 12));
  const rest =
    minutes === 0
      ? ''
      : minutes < 10
        ? `nul ${cardinal(String(minutes))[0]}`
        : cardinal(String(minutes))[0];
  const uur = saysHour ? ' uur' : '';
  if (minutes === 0) return [`${now}${uur}`, `${twelve}${uur}`];
  const full = [
    `${now} uur ${rest}`,
    `${now} ${rest}${uur}`,
    `${now} uur ${cardinal(String(minutes))[0]}`,
  ];
  const spoken: Record<number, string> = {
    15: `kwart over ${twelve}`,
    30: `half ${next}`,
    45: `kwart voor ${next}`,
  };
  const known = spoken[minutes];
  if (known === undefined) return full;
  return hours <= 12 ? [known, ...full] : [...full, known];
};

const hourMinute = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)(?![.,]?\d)`;

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

/** Before a day of the month in figures. */
const beforeDate =
  /\b(?:op|d\.d\.|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?[\s\u00A0]$/iu;

/** Times of day, dates, days and decades. */
export const times: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`${hourMinute}[\s\u00A0]?(?:uur|u\.?)`, 'i'),
    say: ([, hour = '', minute = '']) => clock(hour, minute, true),
  },
  {
    pattern: whole(
      String.raw`${hourMinute}[\s\u00A0]?[–-][\s\u00A0]?${hourMinute}(?:[\s\u00A0]?(?:uur|u))?`,
      'i',
    ),
    say: ([, fromHour = '', fromMinute = '', hour = '', minute = '']) => {
      const from = clock(fromHour, fromMinute, false)?.[0];
      return clock(hour, minute, true)?.map((until) => `${from} tot ${until}`) ?? null;
    },
  },
  {
    // The hour is said once, after the second time.
    pattern: whole(
      String.raw`${hourMinute}(?=[\s\u00A0]*(?:tot|t/m|en|of|[–-])[\s\u00A0]*${hourMinute}[\s\u00A0]?(?:uur|u\b))`,
      'i',
    ),
    say: ([, hour = '', minute = '']) => clock(hour, minute, false),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3]):([0-5]\d)`),
    say: ([, hour = '', minute = '']) => clock(hour, minute, true),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3])u([0-5]\d)?`),
    say: ([, hour = '', minute = '00']) => clock(hour, minute, true),
  },
  {
    pattern: whole(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)`),
    say: ([, date = '', monthNumber = '', years = '']) => numericDate(date, monthNumber, years),
  },
  {
    pattern: whole(String.raw`(\d{1,2})([-/])(\d{1,2})\2['’]?(\d\d)`),
    say: ([, date = '', , monthNumber = '', years = '']) => numericDate(date, monthNumber, years),
  },
  {
    // *Op 3/12*: a day and its month.
    pattern: whole(String.raw`(\d{1,2})[/-](\d{1,2})(?![/-]?\d)`),
    say: ([, date = '', monthNumber = ''], { before }) =>
      beforeDate.test(before) ? numericDate(date, monthNumber, undefined) : null,
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
    // A year: *'12*; no number that somebody says: *‘12.500 euro weg’*.
    pattern: whole(String.raw`['’‘](\d\d)(?![.,]?\d|[\s\u00A0]*(?:%|procent|euro))`),
    say: ([, digits = '']) => cardinal(String(Number(digits)))[0],
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
