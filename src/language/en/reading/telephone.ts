import { whole, type Around, type ReadingRule } from '../../reading/reading.ts';
import { cardinal, digitByDigit, withOh } from './numbers.ts';

const calling =
  /\b(?:call|calls|called|calling|dial|dialled|phone|ring|text|number|on|to|or|via)\b\W*$/iu;
const isCalled = ({ before, after }: Around): boolean =>
  calling.test(before) || !/^\s+\p{Ll}/u.test(after);
/** *116 006 people*: so many of something, after all. */
const counts =
  /^\s+(?:people|children|women|men|(?!is\b|was\b|has\b|helps\b|offers\b|gives\b|takes\b|listens\b)\p{Ll}{2,}s)(?!\p{L})/u;

const called = (written: string): string[] => {
  const said = `${written.startsWith('+') ? 'plus ' : ''}${digitByDigit(written)}`;
  return [said, withOh(said)];
};

/** The keys of a telephone that letters are on. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const keyed = (letters: string): string =>
  letters.replaceAll(/[A-Z]/gu, (letter) =>
    String(keys.findIndex((key) => key.includes(letter)) + 2),
  );

/** Telephone numbers. */
export const telephone: readonly ReadingRule[] = [
  {
    // To be called by way of text relay: *18001 101*.
    pattern: whole(String.raw`1800[0-2](?:[ -]?\d{3,5}){1,4}`),
    say: ([written]) => called(written),
  },
  {
    pattern: whole(
      String.raw`(?:\+\d{1,3}|\(?0\d{2,5}\)?)[- ]?(?:\(0\)[- ]?)?\d[\d -]{4,12}\d|0(?:800|808|300|345|845)[ -]?\d{3,4}(?:[ -]?\d{3,4})?|1[ -]?[38]00(?:[ -]\d{2,4}){2,3}`,
    ),
    say: ([written]) => called(written),
  },
  {
    // As in North America: (555) 123-4567, 1-800-656-4673.
    pattern: whole(String.raw`(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}`),
    say: ([written]) => called(written),
  },
  {
    // A word to be keyed: *1-800-656-HOPE*.
    pattern: whole(
      String.raw`((?:\+?1[-. ]8\d\d|080[08])[-. ](?:\d{3}[-. ])?)([A-Z]{3,8})(?:[-. ]([A-Z]{2,5}|\d{2,4})\b)?`,
    ),
    say: ([, digits = '', ...words]) => {
      const letters = words.filter((word) => word !== undefined);
      const spelled = letters.map((word) => (/\d/u.test(word) ? digitByDigit(word) : word));
      const [said = '', ...others] = called(digits);
      return [
        ...[said, ...others].map((first) => [first, ...spelled].join(', ')),
        [said, ...letters.map((word) => digitByDigit(keyed(word)))].join(', '),
      ];
    },
  },
];

/** Short numbers, behind what an amount is in: *112 km/h* is none. */
export const helplines: readonly ReadingRule[] = [
  {
    // *Call 159*, *text HELP to 85258*.
    pattern: whole(String.raw`\d{3,6}`),
    say: ([written], { before, after }) =>
      /\b(?:call|dial|ring|phone|text|(?:text|message|send|forward|reply)\b[^.!?]{1,30} to)[\s\u00A0]$/iu.test(
        before,
      ) && !counts.test(after)
        ? [digitByDigit(written), withOh(digitByDigit(written))]
        : null,
  },
  {
    pattern: whole(String.raw`999|911|112|101|111|988|113|116[ .-]?\d{3}`),
    say: ([written], around) => {
      if (/^116./u.test(written) && !calling.test(around.before) && counts.test(around.after))
        return null;
      const counted = /^\d+$/u.test(written) ? cardinal(written) : [];
      const said = digitByDigit(written);
      return isCalled(around) || counted.length === 0 ? [said, ...counted] : [...counted, said];
    },
  },
];
