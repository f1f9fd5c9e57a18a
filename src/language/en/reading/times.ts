import { whole, type ReadingRule } from '../../reading/reading.ts';
import { cardinal, ordinal, year } from './numbers.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const short: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const month = [...months, ...Object.keys(short).map((name) => `${name}\\.?`)].join('|');
const monthName = (written: string): string =>
  short[written.toLowerCase().replace('.', '')] ?? written;

const clock = (hour: string, minute: string, half: string | undefined): string[] | null => {
  const hours = Number(hour);
  if (hours > 24 || Number(minute) > 59) return null;
  const [now] = cardinal(String(hours));
  const day = half === undefined ? '' : ` ${half.toLowerCase().startsWith('p') ? 'p m' : 'a m'}`;
  if (Number(minute) === 0)
    return half === undefined
      ? hours > 12
        ? [`${now} hundred`, `${now} hundred hours`, `${now} o'clock`]
        : [`${now} o'clock`, `${now} hundred hours`]
      : [`${now}${day}`, `${now} o'clock${day}`];
  const rest = minute.startsWith('0') ? `oh ${cardinal(minute.slice(1))[0]}` : cardinal(minute)[0];
  const known: Record<string, string> = { '15': `quarter past ${now}`, '30': `half past ${now}` };
  return [
    `${now} ${rest}${day}`,
    ...(known[minute] === undefined ? [] : [`${known[minute]}${day}`]),
  ];
};

const days: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const day = Object.keys(days)
  .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))
  .sort((a, b) => b.length - a.length)
  .join('|');
const betweenDays = String.raw`(?:[\s\u00A0]?[–/&+-][\s\u00A0]?|,[\s\u00A0](?:and[\s\u00A0])?|[\s\u00A0](?:and|or|to)[\s\u00A0])`;

const half = String.raw`[\s\u00A0]?([ap])\.?m\b\.?`;

const dated = (date: string, name: string, years: string | undefined): string[] => {
  const spoken = years === undefined ? [''] : year(years).map((said) => `, ${said}`);
  const day = ordinal(String(Number(date)));
  return spoken.flatMap((said) => [
    `the ${day} of ${name}${said}`,
    `${name} the ${day}${said}`,
    `${day} ${name}${said}`,
    `${name} ${day}${said}`,
  ]);
};

const opening = new RegExp(
  String.raw`(?:\b(?:open|from|weekdays|daily|${day})|days?)[,:]?[\s\u00A0]$`,
  'iu',
);

const isDay = (date: string): boolean => Number(date) >= 1 && Number(date) <= 31;

/** Times of day and dates. */
export const times: readonly ReadingRule[] = [
  {
    // *Mon–Fri*, *Sat & Sun*, *Tue 3 Dec*.
    pattern: whole(
      String.raw`(?:${day})\.?(?:${betweenDays}(?:${day})\.?)+|(?:${day})\.?(?=,?[\s\u00A0](?:\d|(?:${month})[\s\u00A0]\d))`,
    ),
    say: ([written]) =>
      written
        .replaceAll(/[\s\u00A0]?[–-][\s\u00A0]?/gu, ' to ')
        .replaceAll(/[\s\u00A0]?[/&+][\s\u00A0]?/gu, ' and ')
        .replaceAll(/\p{L}+/gu, (word) => days[word.toLowerCase()] ?? word)
        .replaceAll('.', ''),
  },
  {
    pattern: whole(String.raw`([01]?\d)(?:[.:]([0-5]\d))?${half}`, 'i'),
    say: ([, hour = '', minute = '00', day]) => clock(hour, minute, day),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3]):([0-5]\d)`),
    say: ([, hour = '', minute = '']) => clock(hour, minute, undefined),
  },
  {
    pattern: whole(
      String.raw`(\d{1,2})(?:st|nd|rd|th)?[\s\u00A0](${month})(?:,?[\s\u00A0]((?:1[1-9]|20)\d\d))?`,
      'i',
    ),
    say: ([, date = '', name = '', years]) =>
      isDay(date) ? dated(date, monthName(name), years) : null,
  },
  {
    // *5–7 May*, *May 5–7*.
    pattern: whole(String.raw`(\d{1,2})[\s\u00A0]?[–-][\s\u00A0]?(\d{1,2})[\s\u00A0](${month})`),
    say: ([, from = '', until = '', name = '']) =>
      isDay(from) && isDay(until)
        ? `the ${ordinal(from)} to the ${ordinal(until)} of ${monthName(name)}`
        : null,
  },
  {
    pattern: whole(
      String.raw`(${month})[\s\u00A0](\d{1,2})[\s\u00A0]?[–-][\s\u00A0]?(\d{1,2})(?!:)`,
    ),
    say: ([, name = '', from = '', until = '']) =>
      isDay(from) && isDay(until)
        ? `${monthName(name)} the ${ordinal(from)} to the ${ordinal(until)}`
        : null,
  },
  {
    // *Mon–Fri, 9–5*: the second is later, though it is less.
    pattern: whole(String.raw`(1?\d)[\s\u00A0]?[–-][\s\u00A0]?(1?\d)`),
    say: ([, from = '', until = ''], { before }) =>
      opening.test(before) ? `${cardinal(from)[0]} to ${cardinal(until)[0]}` : null,
  },
  // A day that everybody names so.
  { pattern: whole('9/11'), say: () => 'nine eleven' },
  {
    pattern: whole(
      String.raw`(${month})[\s\u00A0](\d{1,2})(?:st|nd|rd|th)?(?:,?[\s\u00A0]((?:1[1-9]|20)\d\d))?`,
    ),
    say: ([, name = '', date = '', years]) => {
      if (!isDay(date)) return null;
      const [said = '', ...others] = dated(date, monthName(name), years);
      return [others[0] ?? said, said, ...others];
    },
  },
  {
    // Which is the day and which the month is not known: they are said as they stand.
    pattern: whole(String.raw`(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)`),
    say: ([, first = '', second = '', years = '']) => {
      const spoken = years.length === 4 ? year(years) : cardinal(String(Number(years)));
      return spoken.map(
        (said) =>
          `${cardinal(String(Number(first)))[0]} ${cardinal(String(Number(second)))[0]} ${said}`,
      );
    },
  },
  {
    pattern: whole(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)`),
    say: ([, years = '', number = '', date = '']) => {
      const name = months[Number(number) - 1];
      return name === undefined || !isDay(date) ? null : dated(date, name, years);
    },
  },
];
