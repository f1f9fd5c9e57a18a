import { whole, type ReadingRule } from '../../reading/reading.ts';
import { towns } from '../places.ts';
import { cardinal, digitByDigit } from './numbers.ts';

const apart = String.raw`[\s\u00A0]?(?:[/–-][\s\u00A0]?)?(?:\(0\)[\s\u00A0]?)?`;

/** Words before a number that make it one to call. */
const calling =
  /(?:\p{L}*(?:ruf|nummer|hotline|telefon)|wähl(?:e|en|t|st)?(?:\s+(?:Sie|du|ihr))?|rufe?[nt]?(?:\s+Sie)?|Kurzwahl|unter|die|der|den|Tel\.?)[\s:]+$/iu;
const counts = /^\s+\p{L}/u;

const fewestDigits = 7;
const mostDigits = 15;

/** Telephone numbers, and what is said digit by digit as they are: post codes, and numbers of registers. */
export const telephone: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`(?:(?:\+|00)(?:[34][0-9]|420|423|352|90|1)|\(0\d{1,5}\)|0\d{2,5})(?:${apart}\d+)+`,
    ),
    say: ([written]) => {
      const digits = written.replaceAll(/\D/gu, '').length;
      if (digits < fewestDigits || digits > mostDigits) return null;
      return `${written.startsWith('+') ? 'plus ' : ''}${digitByDigit(written)}`;
    },
  },
  {
    pattern: whole(String.raw`11[0258]|118\d\d|116[ .-]?\d{3}`),
    say: ([written], { before, after }) => {
      const called = digitByDigit(written);
      const counted = cardinal(written.replaceAll(/\D/gu, ''));
      return counts.test(after) && !calling.test(before) ? [counted, called] : [called, counted];
    },
  },
  {
    pattern: whole(String.raw`\d{3,12}`),
    say: ([written], { before }) =>
      /(?:\b(?:PLZ|Postleitzahl|PIN|Code|Kurzwahl|Postfach)|nummer):?[\s\u00A0]$/iu.test(before)
        ? digitByDigit(written)
        : null,
  },
  {
    pattern: whole(String.raw`\d{4,5}(?=[\s\u00A0](?:${towns.join('|')})(?!\p{L}))`),
    say: ([written]) => digitByDigit(written),
  },
];
