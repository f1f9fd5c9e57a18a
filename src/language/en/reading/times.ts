import { whole, type ReadingRule } from '../../reading/reading.ts';
import { monthOfDate } from './dates.ts';
import { endingAs } from './ends.ts';
import { cardinal } from './numbers.ts';
import { symbolsOf, units } from './units.ts';

const minutesOf = (minute: string): string =>
  minute.startsWith('0') ? `oh ${cardinal(minute.slice(1))[0]}` : cardinal(minute)[0];

const clock = (hour: string, minute: string, half: string | undefined): string[] | null => {
  const hours = Number(hour);
  if (hours > 24 || Number(minute) > 59) return null;
  const [now] = cardinal(String(hours));
  const day = half === undefined ? '' : ` ${half.toLowerCase()} m`;
  if (Number(minute) === 0)
    return half === undefined
      ? hours > 12
        ? [`${now} hundred`, `${now} hundred hours`, `${now} o'clock`]
        : [`${now} o'clock`, `${now} hundred hours`]
      : [`${now}${day}`, `${now} o'clock${day}`];
  const known: Record<string, string> = { '15': `quarter past ${now}`, '30': `half past ${now}` };
  return [
    `${now} ${minutesOf(minute)}${day}`,
    ...(known[minute] === undefined ? [] : [`${known[minute]}${day}`]),
  ];
};

/** As soldiers and timetables say it: 0900 is *zero nine hundred*. */
const ofFourDigits = (hour: string, minute: string): string => {
  const hours = hour.startsWith('0') ? `zero ${cardinal(hour.slice(1))[0]}` : cardinal(hour)[0];
  return `${hours} ${minute === '00' ? 'hundred' : minutesOf(minute)}`;
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
const space = String.raw`[\s\u00A0]`;
const dash = String.raw`${space}?[–-]${space}?`;
const betweenDays = String.raw`(?:${space}?[–/&+-]${space}?|,${space}(?:and${space})?|${space}(?:and|or|to)${space})`;

/** The full stop after *pm* is that of its sentence. */
const half = String.raw`${space}?([ap])(?:\.${space}?m\.|\.m|m)`;
const hour = String.raw`([01]?\d|2[0-4])`;
const minute = String.raw`([0-5]\d)`;
const fourDigits = String.raw`([01]\d|2[0-4])([0-5]\d)`;

const opening = new RegExp(
  String.raw`(?:\b(?:open|opens|from|weekdays|daily|${day})|days?)[,:]?${space}$`,
  'iu',
);
const beforeTime = new RegExp(
  String.raw`(?:\b(?:at|until|till|from|before|after|between)|\b(?:at|from|between|before|after)${space}\d{1,2}\.\d\d${space}(?:and|or|to|until|till))${space}$`,
  'iu',
);
/** *Rose by 7.30 per cent*: an amount after all. */
const noAmount = String.raw`(?![.,]?\d|${space}?(?:${symbolsOf(units)}|‰|€|per ?cent|million|billion|thousand|points?|times|euros?|pounds?|dollars?|met(?:re|er)s?|miles?|kilo\p{L}*|lit(?:re|er)s?|degrees?)(?!\p{L}))`;

/** Times of day, and days of the week. */
export const times: readonly ReadingRule[] = [
  {
    // *Mon–Fri*, *Sat & Sun*, *Tue 3 Dec*.
    pattern: whole(
      String.raw`(?:${day})\.?(?:${betweenDays}(?:${day})\.?)+|(?:${day})\.?(?=,?${space}(?:\d|${monthOfDate}))`,
    ),
    say: ([written], { before }) =>
      // A paper: *in the Sun. 10 people …*
      /^Sun\.$/u.test(written) && /\bthe[\s\u00A0]$/iu.test(before)
        ? null
        : written
            .replaceAll(/[\s\u00A0]?[–-][\s\u00A0]?/gu, ' to ')
            .replaceAll(/[\s\u00A0]?[/&+][\s\u00A0]?/gu, ' and ')
            .replaceAll(/\p{L}+/gu, (word) => days[word.toLowerCase()] ?? word)
            .replaceAll('.', ''),
  },
  {
    // *6.30–8.30pm*, *9 a.m.–5 p.m.*
    pattern: whole(
      String.raw`${hour}(?:[.:]${minute})?(?:${half})?${dash}${hour}(?:[.:]${minute})?${half}`,
      'i',
    ),
    say: ([written, from = '', past = '00', own, until = '', later = '00', last = ''], around) => {
      const bare = past === '00' ? cardinal(String(Number(from))) : clock(from, past, undefined);
      const first = (own === undefined ? bare : clock(from, past, own))?.[0];
      const second = clock(until, later, last)?.[0];
      if (first === undefined || second === undefined) return null;
      return endingAs(written, [`${first} to ${second}`], around);
    },
  },
  {
    pattern: whole(String.raw`${hour}:${minute}${dash}${hour}:${minute}`),
    say: ([, from = '', past = '', until = '', later = '']) => {
      const first = clock(from, past, undefined)?.[0];
      return clock(until, later, undefined)?.map((second) => `${first} to ${second}`) ?? null;
    },
  },
  {
    pattern: whole(
      String.raw`${hour}\.${minute}${dash}${hour}\.${minute}(?:${space}?(hrs|h)\b|${noAmount})`,
    ),
    say: ([, from = '', past = '', until = '', later = '', hours], { before }) => {
      // Full hours and quarters: others may be amounts, *2.10–2.35*.
      const isRound = [past, later].every((minutes) => Number(minutes) % 15 === 0);
      const isFull = isRound && [past, later].includes('00') && Number(from) > 0;
      const isTime = opening.test(before) || beforeTime.test(before) || isFull;
      if (!isTime && hours === undefined) return null;
      const first = clock(from, past, undefined)?.[0];
      return clock(until, later, undefined)?.map((second) => `${first} to ${second}`) ?? null;
    },
  },
  {
    pattern: whole(String.raw`${hour}(?:[.:]${minute})?${half}`, 'i'),
    say: ([written, hour = '', minute = '00', day], around) => {
      const said = clock(hour, minute, day);
      return said && endingAs(written, said, around);
    },
  },
  {
    // *From 6.30 to 8.30pm*.
    pattern: whole(
      String.raw`${hour}\.${minute}(?=${space}(?:to|until|till|and|or)${space}${hour}(?:[.:]${minute})?${half})`,
      'i',
    ),
    say: ([, hour = '', minute = '']) => clock(hour, minute, undefined),
  },
  {
    pattern: whole(String.raw`([01]?\d|2[0-3]):([0-5]\d)`),
    say: ([, hour = '', minute = '']) => clock(hour, minute, undefined),
  },
  {
    pattern: whole(String.raw`${hour}\.${minute}${noAmount}`),
    say: ([, hour = '', minute = ''], { before }) =>
      beforeTime.test(before) ? clock(hour, minute, undefined) : null,
  },
  {
    // *0900–1700 hrs*.
    pattern: whole(String.raw`${fourDigits}${dash}${fourDigits}(${space}?(?:hrs|hours|h)\b)?`),
    say: ([written, hour = '', minute = '', other = '', later = '', hours]) =>
      hours === undefined && !written.startsWith('0')
        ? null
        : `${ofFourDigits(hour, minute)} to ${ofFourDigits(other, later)}${hours === undefined ? '' : ' hours'}`,
  },
  {
    // *Hrs 0900*, *0930 hrs*, *at 0900*; but *2000 hours of work*.
    pattern: whole(String.raw`(hrs\.?${space})?${fourDigits}(${space}?(?:hrs|hours|h)\b\.?)?`, 'i'),
    say: ([, before_, hour = '', minute = '', after_], { before }) => {
      const isMarked = before_ !== undefined || /hr|h$/iu.test(after_ ?? '');
      const isTime =
        isMarked ||
        (/\b(?:at|from|until|till|by|before|after|to)[\s\u00A0]$/iu.test(before) &&
          (hour.startsWith('0') || after_ !== undefined));
      const said = ofFourDigits(hour, minute);
      if (!isTime) return null;
      return before_ !== undefined || after_ !== undefined
        ? [`${said} hours`, said]
        : [said, `${said} hours`];
    },
  },
  {
    // *Mon–Fri, 9–5*: the second is later, though it is less.
    pattern: whole(String.raw`(1?\d)${dash}(1?\d)(?![.:]\d)`),
    say: ([, from = '', until = ''], { before }) =>
      opening.test(before) ? `${cardinal(from)[0]} to ${cardinal(until)[0]}` : null,
  },
];
