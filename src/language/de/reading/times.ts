import { whole, type ReadingRule } from '../../reading/reading.ts';
import { days, monthPattern, months, shortMonths } from '../calendar.ts';
import { endingOf } from './endings.ts';
import { cardinal, number, ordinal, space } from './numbers.ts';

const hourOf = (hour: string): string => (Number(hour) === 1 ? 'ein' : cardinal(hour));

/** *neun Uhr dreißig*; and *halb zehn*, *Viertel nach neun*. */
const clock = (hour: string, minute: string): string[] | null => {
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59) return null;
  if (minutes === 0) return [`${hourOf(hour)} Uhr`];
  const [now, next] = [hours, hours + 1].map((value) => cardinal(String(((value + 11) % 12) + 1)));
  const known: Readonly<Record<number, string>> = {
    15: `Viertel nach ${now}`,
    30: `halb ${next}`,
    45: `Viertel vor ${next}`,
  };
  const full = `${hourOf(hour)} Uhr ${cardinal(String(minutes))}`;
  return known[minutes] === undefined ? [full] : [full, known[minutes]];
};

const hourMinute = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)(?![.,:]?\d)`;
const hours = String.raw`([01]?\d|2[0-4])(?:[.:]([0-5]\d))?`;
const until = String.raw`${space}(?:bis|[–-])${space}`;
/** Before hours and minutes that lack their *Uhr*: *um 19.30*. */
const beforeClock = /(?:^|[\s(])(?:um|ab|gegen|bis|seit|von|vor|nach|ca\.|täglich|tag[:,]?)\s$/iu;

const isDay = (date: string): boolean => Number(date) >= 1 && Number(date) <= 31;

/** A day of the month, bent as what stands before it asks. */
const dayOfMonth = (date: string, before: string): string =>
  ordinal(date) + (endingOf(before, 'm') ?? 'r');

const yearOf = (written: string | undefined): string =>
  written === undefined ? '' : ` ${number(String(Number(written)))}`;

const day = Object.keys(days).join('|');
const betweenDays = String.raw`(?:${space}(?:[–/&+-])${space}|,\s(?:und\s)?|\s(?:bis|und|oder)\s)`;

/** Before what is numbered with points: no date. */
const numbered =
  /(?:Kapitel|Abschnitt|Punkt|Version|Ziffer|Absatz|Abs\.|Nr\.|Nummer|Teil|Abb\.|Tab\.)\s$/u;

/** Times of day, dates and days. */
export const times: readonly ReadingRule[] = [
  {
    // *8:00–16:00 Uhr*, *9–17 Uhr*: the word is said once.
    pattern: whole(String.raw`${hours}(?:${space}Uhr)?${until}${hours}${space}(?:Uhr|h)`),
    say: ([written, fromHour = '', fromMinute = '00', hour = '', minute = '00']) => {
      const from = clock(fromHour, fromMinute)?.[0];
      const last = clock(hour, minute)?.[0];
      if (from === undefined || last === undefined) return null;
      // *8–10 h* are hours.
      if (written.endsWith('h') && !/[.:]/u.test(written)) return null;
      const isPlain = minute === '00' && fromMinute === '00';
      return [`${isPlain ? hourOf(fromHour) : from} bis ${last}`, `${from} bis ${last}`];
    },
  },
  {
    pattern: whole(String.raw`${hourMinute}${until}${hourMinute}`),
    say: ([written, fromHour = '', fromMinute = '', hour = '', minute = ''], { before }) => {
      if (written.includes('.') && !beforeClock.test(before)) return null;
      const [from, last] = [clock(fromHour, fromMinute), clock(hour, minute)];
      return from && last && `${from[0]} bis ${last[0]}`;
    },
  },
  {
    pattern: whole(String.raw`${hourMinute}${space}(?:Uhr|h)`),
    say: ([, hour = '', minute = '']) => clock(hour, minute),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-4])${space}Uhr`),
    say: ([, hour = '']) => clock(hour, '00'),
  },
  {
    pattern: whole(hourMinute),
    say: ([written, hour = '', minute = ''], { before }) =>
      written.includes('.') && !beforeClock.test(before) ? null : clock(hour, minute),
  },
  {
    pattern: whole(
      String.raw`(\d{1,2})\.${space}(${monthPattern})(?:${space}((?:1[1-9]|20)\d\d))?`,
    ),
    say: ([, date = '', name = '', years], { before }) =>
      isDay(date)
        ? `${dayOfMonth(date, before)} ${shortMonths[name.replace('.', '')] ?? name}${yearOf(years)}`
        : null,
  },
  {
    // *Im Okt. 2023*.
    pattern: whole(
      String.raw`(${Object.keys(shortMonths).join('|')})\.?(?=${space}(?:19|20)\d\d(?!\d))`,
    ),
    say: ([, name = '']) => shortMonths[name] ?? null,
  },
  {
    // *24.12.*, *03.07.2024*.
    pattern: new RegExp(
      String.raw`(\d{1,2})\.${space}(\d{1,2})\.(?:${space}((?:19|20)\d\d|\d\d)(?![\p{L}\p{N}]|[.,:]\d)|(?!\d))`,
      'uy',
    ),
    say: ([written, date = '', month = '', years], { before, after }) => {
      const name = months[Number(month) - 1];
      if (name === undefined || !isDay(date) || numbered.test(before)) return null;
      const isEnd = years === undefined && /^[\p{P}\s]*$/u.test(after) && written.endsWith('.');
      const said = dayOfMonth(date, before);
      const rest = `${yearOf(years)}${isEnd ? '.' : ''}`;
      const inFigures = `${ordinal(month)}${said.slice(ordinal(date).length)}`;
      return [`${said} ${name}${rest}`, `${said} ${inFigures}${rest}`];
    },
  },
  {
    pattern: whole(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)`),
    say: ([, years = '', month = '', date = ''], { before }) => {
      const name = months[Number(month) - 1];
      return name === undefined || !isDay(date)
        ? null
        : `${dayOfMonth(date, before)} ${name}${yearOf(years)}`;
    },
  },
  {
    pattern: whole(String.raw`(${day})\.`),
    say: ([, name = ''], { before }) =>
      /(?:^|\s)(?:am|jeden|ab|bis|seit|vom)\s$/iu.test(before) ? (days[name] ?? null) : null,
  },
  {
    // *Mo–Fr*, *Sa.–So.*, *Di., 4. Juni*; alone they are words.
    pattern: whole(
      String.raw`(?:${day})\.?(?:${betweenDays}(?:${day})(?:\.|(?!\p{L})))+|(?:${day})(?:\.(?=,?\s\d)|(?=,\s\d{1,2}[.:]|:\s\d))`,
    ),
    say: ([written]) =>
      written
        .replaceAll(/\s?[–-]\s?/gu, ' bis ')
        .replaceAll(/\s?[/&+]\s?/gu, ' und ')
        .replaceAll(/\p{L}+/gu, (word) => days[word] ?? word)
        .replaceAll('.', ''),
  },
];
