import type { Language } from '../language/language.ts';
import { isApart, type NumberPhrase, numberPhrasesIn } from '../language/breaks/number-phrase.ts';
import type { FoundNumber } from '../language/numbers/read.ts';
import { wordsOf, type WrittenWord } from '../language/words.ts';

/** Words that stay on one line, as they are written. */
export type Phrase = WrittenWord & { words: WrittenWord[]; isNumber: boolean };

/**
 * Takes a text apart where its lines may be broken. Number phrases (`3 van de 4`, `74 procent`, `4 ogen`) stay whole, and
 * what no-break spaces tie; a name such as `SlachtofferWijzer.nl` is one word anyway.
 */
export const phrasesOf = (text: string, language: Language): Phrase[] => {
  const words = wordsOf(text);
  const numbers = numberRanges(words, language.numbersIn(text));
  const phrases: Phrase[] = [];
  for (let index = 0; index < words.length;) {
    const range = numbers.find(({ first }) => first === index);
    let count = range ? range.count : 1;
    while (isTied(text, words[index + count - 1], words[index + count])) count++;
    const own = words.slice(index, index + count);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) break;
    phrases.push({
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      words: own,
      isNumber: range !== undefined,
    });
    index += count;
  }
  return phrases;
};

/** Whether the writer wants no break between two words. */
const isTied = (
  text: string,
  word: WrittenWord | undefined,
  next: WrittenWord | undefined,
): boolean =>
  word !== undefined &&
  next !== undefined &&
  /[\u{A0}\u{2007}\u{202F}\u{2060}]/u.test(text.slice(word.end, next.start));

/** Whether a word is a name on the web, which is set in the accent. */
export const isWebName = (word: string): boolean => /^\p{L}[\p{L}\d-]*\.[a-z]{2,}\W?$/u.test(word);

/** Numbers, and numerals with what they count. */
const numberRanges = (
  words: readonly WrittenWord[],
  numbers: readonly FoundNumber[],
): NumberPhrase[] => {
  const found = numberPhrasesIn(words, numbers);
  words.forEach(({ text }, first) => {
    const range = { first, count: 2 };
    if (/^\d+$/u.test(text) && first + 1 < words.length && isApart(range, found)) found.push(range);
  });
  return found;
};
