import type { Around, ReadingRule } from '../../reading/reading.ts';
import { whole } from '../../reading/reading.ts';
import { cardinal, digitByDigit, twoByTwo } from './numbers.ts';

/** Numbers that are called as they are; everybody says them digit by digit. */
const helpline = String.raw`112|113|116[ .-]?\d{3}|144|14[ ]?0\d{2,3}`;

/** Words before a number that make it one to call. */
const calling =
  /(?:\b(?:bel|belt|bellen|belde|gebeld|bereikbaar|telefoon|telefoonnummer|tel\.?|alarmnummer|hulplijn|noodnummer|nummer|nr\.|via|app|sms)\b[\s:]*(?:\p{L}+\s+){0,2})$/iu;

/** *116 006 mensen*: so many of something, after all. */
const counts =
  /^\s+(?:(?!bellen|appen|chatten)\p{Ll}{2,}(?:en|s)|euro|keer|jaar|procent|promille|kilo|gram|liter|(?:kilo)?meter|uur|cent)(?!\p{L})/u;

/** Whether a short number is one to call: it is called, or it counts nothing. */
const isCalled = ({ before, after }: Around): boolean =>
  calling.test(before) || !counts.test(after);

/** Telephone numbers. */
export const telephone: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`\(?0(800|90[069])\)?(?:[\s\u00A0][-–][\s\u00A0]|[- .]*)(\d{2,7}(?:[- .]\d{2,5}){0,3})`,
    ),
    say: ([, prefix = '', rest = '']) => {
      const [name] = cardinal(`${prefix.slice(0, 1)}00`);
      const last =
        prefix.slice(1) === '00' ? '' : ` ${cardinal(prefix.slice(1).replace(/^0/u, ''))[0]}`;
      return [
        `nul ${name}${last}, ${digitByDigit(rest)}`,
        `nul ${name}${last}, ${twoByTwo(rest)}`,
        `${digitByDigit(`0${prefix}`)}, ${digitByDigit(rest)}`,
        `${digitByDigit(`0${prefix}`)}, ${twoByTwo(rest)}`,
      ];
    },
  },
  {
    pattern: whole(
      String.raw`(?:\+\d{2,3}|00[1-9]\d|\(?0[1-9]\d{0,2}\)?)(?:[\s\u00A0][-–][\s\u00A0]|[- .]?)(?:\(0\)[- .]?)?\d[\d .-]{4,12}\d`,
    ),
    say: ([written]) => {
      const digits = written.replaceAll(/\D/gu, '').length;
      if (digits < 9 || digits > 14 || /^\d{1,2}[-.]\d{1,2}[-.]\d{4}$/u.test(written)) return null;
      const plus = written.startsWith('+') ? 'plus ' : '';
      return [`${plus}${digitByDigit(written)}`, `${plus}${twoByTwo(written)}`];
    },
  },
];

/** Short numbers, behind what an amount is in: *112 km/u* is none. */
export const helplines: readonly ReadingRule[] = [
  // *1-1-2*.
  {
    pattern: whole(String.raw`\d(?:-\d){2,}`),
    say: ([written]) =>
      written
        .split('-')
        .map((digit) => cardinal(digit)[0])
        .join(' '),
  },
  {
    // *Bel 1233*, *sms naar 4422*.
    pattern: whole(String.raw`\d{3,6}`),
    say: ([written], { before, after }) =>
      /\b(?:bel|belt|bellen|(?:sms|app|stuur)\b[^.!?]{0,30} naar|giro(?:nummer)?)[\s\u00A0]$/iu.test(
        before,
      ) &&
      !/^11[234]$|^144$/u.test(written) &&
      !counts.test(after)
        ? [digitByDigit(written), twoByTwo(written)]
        : null,
  },
  {
    pattern: whole(`(?:${helpline})(?![.,]\\d)`),
    say: ([written], around) => {
      const called = [digitByDigit(written), twoByTwo(written)] as const;
      if (/^11[234]$|^144$/u.test(written)) {
        const [counted] = cardinal(written);
        return isCalled(around) ? [called[0], counted, called[1]] : [counted, called[0], called[1]];
      }
      if (/^116/u.test(written) && !calling.test(around.before) && counts.test(around.after))
        return null;
      return /^14/u.test(written) && !isCalled(around) ? null : called;
    },
  },
];
