import { whole, type ReadingRule } from '../../reading/reading.ts';
import { cardinal } from './numbers.ts';

const space = String.raw`[\s\u00A0\u202F]?`;
const counted = (digits: string, one: string, many = `${one}s`): string =>
  `${cardinal(digits)[0]} ${Number(digits) === 1 ? one : many}`;

/** After a height, before inches that are not called so. */
const tall = String.raw`(?=[\s\u00A0]*(?:tall|high|long|wide|deep|in\b|\p{P}|$))`;

/** Amounts in two units: how tall and how heavy somebody is, and how long something takes. */
export const compoundAmounts: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`(\d{1,2})(?:['’′]${space}(\d|1[01])(?:["”″]|''|’’|(?<=′${space}\d{1,2}))|${space}ft\.?${space}(\d|1[01])(?:${space}ins?|["”″]|${tall}))`,
    ),
    say: ([, feet = '', marked, named = '']) => {
      const inches = marked ?? named;
      const foot = `${cardinal(feet)[0]} foot`;
      return [`${foot} ${cardinal(inches)[0]}`, `${foot} ${counted(inches, 'inch', 'inches')}`];
    },
  },
  {
    pattern: /(\d{1,2})['’′](?=[\s\u00A0](?:tall|high|long|wide|deep)\b)/uy,
    say: ([, feet = '']) => [`${cardinal(feet)[0]} foot`, `${cardinal(feet)[0]} feet`],
  },
  {
    pattern: whole(String.raw`(\d{1,2})${space}st${space}(\d|1[0-3])${space}lbs?`),
    say: ([, stone = '', pounds = '']) => {
      const first = `${cardinal(stone)[0]} stone`;
      return [`${first} ${cardinal(pounds)[0]}`, `${first} ${counted(pounds, 'pound')}`];
    },
  },
  {
    // *1h30*, *1h 30m*, *2 hrs 15 mins*.
    pattern: whole(
      String.raw`(\d{1,3})(?:h(\d\d)|${space}(?:hrs?|h)\.?${space}(\d{1,2})${space}(?:mins?|m)\b)`,
    ),
    say: ([, hours = '', against, apart = '']) => {
      const minutes = String(Number(against ?? apart));
      const first = counted(hours, 'hour');
      const ways = ['', 'and '].map((and) => `${first} ${and}${counted(minutes, 'minute')}`);
      return [...ways, `${first} ${cardinal(minutes)[0]}`];
    },
  },
  {
    pattern: whole(String.raw`(\d{1,2})${space}(?:mins?|m)${space}(\d{1,2})${space}(?:secs?|s)`),
    say: ([, minutes = '', seconds = '']) =>
      ['', 'and '].map(
        (and) => `${counted(minutes, 'minute')} ${and}${counted(seconds, 'second')}`,
      ),
  },
];
