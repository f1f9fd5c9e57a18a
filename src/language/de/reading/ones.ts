import { whole, type ReadingRule } from '../../reading/reading.ts';
import { type Gender, genderOf, genderOfSeveral } from '../nouns.ts';

/** Before these stand the cases of what follows. */
const dative =
  /(?:^|[\s(„"])(?:mit|von|in|vor|nach|seit|bei|aus|zu|ab|an|auf|unter|zwischen|pro)\s+(?:(?:nur|etwa|rund|circa|ca\.|über|fast|mindestens|höchstens|unter|knapp|gut)\s+)?$/iu;
const accusative = /(?:^|[\s(„"])(?:für|um|ohne|gegen|durch|je)\s+$/iu;

/** Whether what stands before a number asks for the dative: *ab 18 Jahren*. */
export const isDative = (before: string): boolean => dative.test(before);

/** *ein, eine* and their cases, as what stands before a number asks: *in einer Stunde*. */
export const oneOf = (gender: Gender, before: string): string => {
  if (dative.test(before)) return gender === 'f' ? 'einer' : 'einem';
  if (gender === 'f') return 'eine';
  return gender === 'm' && accusative.test(before) ? 'einen' : 'ein';
};

/** The forms that a listener accepts where the case is not sure. */
export const everyOne = (gender: Gender, before: string): string[] => [
  ...new Set([
    oneOf(gender, before),
    ...(gender === 'f' ? ['eine', 'einer'] : ['ein', 'einem', 'einen']),
  ]),
];

/** Always *ein*, whatever its case: *um ein Uhr*. */
const unbent = /^(?:Uhr|Prozent|Promille|Euro|Dollar|Cent|Grad)$/u;

/** One of something is no *eins*: *1 Million, 1 Jahr, 1 Uhr*. */
export const ones: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`1(?=(?:[\s\u00A0\u202F]|[\s\u00A0]bis[\s\u00A0]\d+(?:,\d+)?[\s\u00A0])(\p{Lu}[\p{L}-]+))`,
    ),
    say: ([, noun = ''], { before, after }) => {
      // Behind a name in a row: *Artikel 1 Grundgesetz*, *Klasse 1*.
      if (/\p{Lu}\p{L}+\.?[\s\u00A0]$/u.test(before) && !dative.test(before)) return null;
      if (unbent.test(noun)) return 'ein';
      const gender = genderOf(noun) ?? (/^\sbis/u.test(after) ? genderOfSeveral(noun) : null);
      return gender === null ? null : everyOne(gender, before);
    },
  },
];
