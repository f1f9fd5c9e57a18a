import { isApart, type NumberPhrase, numberPhrasesIn } from '../language/breaks/number-phrase.ts';
import type { BreakKind } from '../language/breaks/rules.ts';
import type { Language } from '../language/language.ts';
import { wordsOf, type WrittenWord } from '../language/words.ts';

/** A text taken apart to be set: its words, what lies after each but the last, and the parts of one that is too long. */
export type Settable = {
  words: readonly WrittenWord[];
  breaks: readonly BreakKind[];
  partsOf: Language['partsOf'];
};

/** Takes a text apart where its lines may be broken, by the one list of its language. */
export const settable = (text: string, language: Language): Settable => ({
  words: wordsOf(text),
  breaks: language.breaksOf(text),
  partsOf: language.partsOf,
});

/**
 * Tells which words of a text stand out, by where they stand in it: shares, numerals with what they count, and names on
 * the web.
 */
export const standingOut = (
  text: string,
  language: Language,
): ((word: Pick<WrittenWord, 'start' | 'end'>) => boolean) => {
  const words = wordsOf(text);
  const breaks = language.breaksOf(text);
  const shares = numberPhrasesIn(words, language.numbersIn(text));
  const numerals = words.flatMap(({ text: word }, first): NumberPhrase[] => {
    const run = { first, count: breaks[first] === 'never' ? 2 : 1 };
    return /^\d+$/u.test(word) && isApart(run, shares) ? [run] : [];
  });
  const names = words.flatMap(({ text: word }, first) =>
    isWebName(word) ? [{ first, count: 1 }] : [],
  );
  const all = [...shares, ...numerals, ...names].flatMap(({ first, count }) =>
    words.slice(first, first + count),
  );
  return ({ start, end }) => all.some((one) => start >= one.start && end <= one.end);
};

/** Whether a word is a name on the web, which is set in the accent. */
export const isWebName = (word: string): boolean => /^\p{L}[\p{L}\d-]*\.[a-z]{2,}\W?$/u.test(word);
