import { whole, type ReadingRule } from '../../reading/reading.ts';
import { endingAs } from './ends.ts';
import { cardinal, ordinal, year } from './numbers.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const short = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];
const any = [...months, ...short.map((name) => `${name}\\.?`)];
/** With a small letter, *may*, *mar* and *march* are words. */
const month = [
  ...any.flatMap((name) => [name, name.toUpperCase()]),
  ...any.filter((name) => !/^Ma/u.test(name)).map((name) => name.toLowerCase()),
].join('|');
const shortMonth = short.flatMap((name) => [name, name.toUpperCase()]).join('|');
const monthName = (written: string): string =>
  months.find((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase()) ??
  written;

const space = String.raw`[\s\u00A0]`;
const dash = String.raw`${space}?[–-]${space}?`;
const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const ofYear = String.raw`(?:,?${space}((?:1[1-9]|20)\d\d))?`;
/** *In May 30% of them*: an amount. */
const noAmount = String.raw`(?![.,:]?\d|${space}?(?:%|per ?cent|‰)|${space}(?:million|thousand|hundred|billion|people|children|women|men|girls|boys|pupils|students|cases|reports)\b)`;

const beforeDay = /\b(?:on|until|since|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\s\u00A0]$/iu;

const isDay = (written: string): boolean => Number(written) >= 1 && Number(written) <= 31;
const nth = (written: string): string => `the ${ordinal(String(Number(written)))}`;
const inYear = (years: string | undefined): string[] =>
  years === undefined ? [''] : year(years).map((said) => `, ${said}`);

const dated = (day: string, name: string, years: string | undefined): string[] => {
  const said = ordinal(String(Number(day)));
  return inYear(years).flatMap((spoken) => [
    `the ${said} of ${name}${spoken}`,
    `${name} the ${said}${spoken}`,
    `${said} ${name}${spoken}`,
    `${name} ${said}${spoken}`,
  ]);
};

/** As in North America: *November the fifth*. */
const monthFirst = (day: string, name: string, years: string | undefined): string[] => {
  const [said = '', other = '', ...others] = dated(day, name, years);
  return [other, said, ...others];
};

const asItStands = (first: string, second: string, years: string): string[] =>
  (years.length === 4 ? year(years) : cardinal(String(Number(years)))).map((said) =>
    [cardinal(String(Number(first)))[0], cardinal(String(Number(second)))[0], said].join(' '),
  );

/** Dates, and stretches of them. */
export const dates: readonly ReadingRule[] = [
  {
    // *24 June–2 July*, *5–7 May 2024*.
    pattern: whole(`${date}(?:${space}(${month}))?${dash}${date}${space}(${month})${ofYear}`),
    say: ([written, from = '', own, until = '', name = '', years], around) => {
      if (!isDay(from) || !isDay(until)) return null;
      const first = own === undefined ? nth(from) : `${nth(from)} of ${monthName(own)}`;
      const ways = inYear(years).map(
        (spoken) => `${first} to ${nth(until)} of ${monthName(name)}${spoken}`,
      );
      return endingAs(written, ways, around);
    },
  },
  {
    // *June 1–3*, *Jan. 31 – Feb. 2, 2024*.
    pattern: whole(
      `(${month})${space}${date}${dash}(?:(${month})${space})?${date}${ofYear}${noAmount}`,
    ),
    say: ([, name = '', from = '', other, until = '', years]) => {
      if (!isDay(from) || !isDay(until)) return null;
      const last = other === undefined ? nth(until) : `${monthName(other)} ${nth(until)}`;
      return inYear(years).map((spoken) => `${monthName(name)} ${nth(from)} to ${last}${spoken}`);
    },
  },
  {
    pattern: whole(`${date}${space}(${month})${ofYear}`),
    say: ([written, day = '', name = '', years], around) =>
      isDay(day) ? endingAs(written, dated(day, monthName(name), years), around) : null,
  },
  // A day that everybody names so.
  { pattern: whole('9/11'), say: () => 'nine eleven' },
  {
    pattern: whole(`(${month})${space}${date}${ofYear}${noAmount}`),
    say: ([, name = '', day = '', years]) =>
      isDay(day) ? monthFirst(day, monthName(name), years) : null,
  },
  {
    // *Jan–Mar*, *Sept./Oct. 2024*.
    pattern: whole(`(${shortMonth})\\.?(?:(${dash})|${space}?[/&]${space}?)(${month})`),
    say: ([, from = '', until, name = '']) =>
      `${monthName(from)} ${until === undefined ? 'and' : 'to'} ${monthName(name)}`,
  },
  {
    // *Nov 2023*, *in Sept. he left*; else a name may be meant: *I saw Jan.*
    pattern: whole(
      `(${shortMonth})(?:\\.(?=${space}\\p{Ll})|\\.?(?=${space}(?:19|20)\\d\\d(?!\\d)))`,
    ),
    say: ([, name = '']) => monthName(name),
  },
  {
    // Which is the day and which the month is not known: they are said as they stand.
    pattern: whole(String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)`),
    say: ([, first = '', , second = '', years = '']) => {
      const [one, other] = [Number(first), Number(second)];
      const [dayFirst, dayLast] = [months[other - 1], months[one - 1]];
      if (years.length === 4 && one > 12 && isDay(first) && dayFirst !== undefined)
        return [...dated(first, dayFirst, years), ...asItStands(first, second, years)];
      if (years.length === 4 && other > 12 && isDay(second) && dayLast !== undefined)
        return [...monthFirst(second, dayLast, years), ...asItStands(first, second, years)];
      return asItStands(first, second, years);
    },
  },
  {
    // *On 3/12*: as it stands, too.
    pattern: whole(String.raw`(\d{1,2})/(\d{1,2})(?![/.]?\d|[\s\u00A0]of\b)`),
    say: ([, first = '', second = ''], { before }) => {
      const name = months[Number(second) - 1];
      if (name === undefined || !isDay(first) || !beforeDay.test(before)) return null;
      const [one, other] = [first, second].map((digits) => cardinal(String(Number(digits)))[0]);
      return [`${one} ${other}`, ...dated(first, name, undefined)];
    },
  },
  {
    // With full stops the day goes first everywhere.
    pattern: whole(String.raw`(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)`),
    say: ([, day = '', number = '', years = '']) => {
      const name = months[Number(number) - 1];
      if (name === undefined || !isDay(day)) return null;
      const [said = '', ...others] = dated(day, name, years);
      return [said, ...asItStands(day, number, years).slice(0, 1), ...others];
    },
  },
  {
    pattern: whole(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)`),
    say: ([, years = '', number = '', day = '']) => {
      const name = months[Number(number) - 1];
      return name === undefined || !isDay(day) ? null : dated(day, name, years);
    },
  },
];

/** The beginning of a date that begins with its month: before it a day of the week may be shortened. */
export const monthOfDate = String.raw`(?:${month})${space}\d`;
