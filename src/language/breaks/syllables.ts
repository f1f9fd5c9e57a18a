import createHyphenator, { type Patterns } from 'hyphen/hyphen.js';

/** Where letters of a word may be hyphenated: offsets, in order. */
export type Syllables = (letters: string) => number[];

/** Fewer letters than this are not left before or after a hyphen. */
const fewestLetters = 3;

/**
 * Finds syllables by the patterns of a language.
 * @param notBefore letters that would be spelled otherwise after a hyphen: Dutch *geïnd* is *ge-ind*
 */
export const syllablesBy = (patterns: Patterns, notBefore?: RegExp): Syllables => {
  const hyphenate = createHyphenator(patterns, { hyphenChar: '\u{AD}', minWordLength: 8 });
  const known = new Map<string, number[]>();
  return (letters) => {
    let found = known.get(letters);
    if (!found) known.set(letters, (found = offsetsIn(hyphenate(letters), notBefore)));
    return found;
  };
};

const offsetsIn = (hyphenated: string, notBefore: RegExp | undefined): number[] => {
  const syllables = hyphenated.split('\u{AD}');
  const length = syllables.join('').length;
  let at = 0;
  return syllables.slice(0, -1).flatMap((syllable, index) => {
    at += syllable.length;
    const next = syllables[index + 1] ?? '';
    const isLong = at >= fewestLetters && length - at >= fewestLetters && syllable.length > 1;
    return isLong && notBefore?.test(next) !== true ? [at] : [];
  });
};
