import { whole, type ReadingRule } from '../../reading/reading.ts';
import { monthPattern } from '../calendar.ts';
import { genderOf, genderOfSeveral } from '../nouns.ts';
import { endingOf } from './endings.ts';
import { compounded, ordinal, space } from './numbers.ts';

/** Later ordinals of a row, and the word that they belong to. */
const later = String.raw`(?:(?:${space}[/–-]${space}|,\s|,?\s(?:und|oder|sowie|bis)\s(?:zum\s|zur\s)?)\d{1,3}\.)*\s(\p{L}[\p{L}-]*)`;

const month = new RegExp(`^(?:${monthPattern})`, 'u');

/** Before the end of a sentence only these make a number an ordinal: *bis zum 31.* */
const closes =
  /(?:^|[^\p{L}])(?:am|vom|zum|beim|den|dem|der|jede[rs]?|(?:am|vom|zum) \p{L}+, dem)\s$/iu;

/** Ordinals in digits, and numbers that are the first part of a word. */
export const ordinals: readonly ReadingRule[] = [
  {
    pattern: new RegExp(String.raw`(\d{1,3})\.(?=${later})`, 'uy'),
    say: ([, digits = '', next = ''], { before }) => {
      const gender = month.test(next) ? 'm' : genderOf(next);
      // *Die 3. Klassen*.
      const isSeveral = /(?:^|\s)die\s$/iu.test(before) && gender === null && genderOfSeveral(next);
      const ending = isSeveral
        ? 'n'
        : (endingOf(before, gender) ?? (/\sals\s$/u.test(before) ? 'r' : null));
      return ending === null ? null : ordinal(digits) + ending;
    },
  },
  {
    pattern: /(\d{1,3})\.(?=[\p{P}\s]*$)/uy,
    say: ([, digits = ''], { before }) =>
      closes.test(before) ? `${ordinal(digits)}${endingOf(before, null) ?? ''}.` : null,
  },
  {
    // *1.–3. Klasse*, *3./4. Juni*.
    pattern: /(?<=\d\.)\s?([/–-])\s?(?=\d{1,3}\.)/uy,
    say: ([, sign]) => (sign === '/' ? [' und ', ' ', ' oder '] : ' bis '),
    isAnywhere: true,
  },
  {
    // *3-mal*, *3fach*, *16-jährig*, *12%ig*; *12- bis 16-Jährige*.
    pattern: whole(
      String.raw`(\d{1,6})-?(mal|malig\p{L}*|fach\p{L}*)|(\d{1,6})-?((?:[Jj]ähr|[Tt]äg|[Ss]tünd|minüt|sekünd|wöch|monat|teil|stell|seit|köpf|stöck|stuf|sprach|prozent)ig?\p{L}*)`,
    ),
    say: ([, times, suffix, digits, word]) => {
      const part = compounded(digits ?? times ?? '0');
      const last = word ?? suffix ?? '';
      return part + last.toLowerCase();
    },
  },
  {
    pattern: whole(String.raw`(\d{1,3}(?:\.\d{3})*)[\s\u00A0]?%[\s-]?(ig\p{Ll}*)`),
    say: ([, digits = '', ending = '']) =>
      `${compounded(digits.replaceAll('.', ''))}prozent${ending}`,
  },
  {
    pattern: /(\d{1,6})-(?=\s(?:bis|und|oder)\s)/uy,
    say: ([, digits = '']) => compounded(digits),
  },
  {
    // *in den 90er-Jahren*, *die 1990er*.
    pattern: whole(String.raw`['’]?(\d{1,4})er(n)?(?:(?:-|[\s\u00A0])(Jahren?))?`),
    say: ([, digits = '', ending = '', years]) => {
      const hundreds = /^1[1-9]\d\d$/u.test(digits)
        ? `${compounded(digits.slice(0, 2))}hundert${digits.endsWith('00') ? '' : compounded(String(Number(digits.slice(2))))}`
        : compounded(digits);
      return `${hundreds}er${ending}${years === undefined ? '' : ` ${years}`}`;
    },
  },
];
