import type { Quantity } from './quantity.ts';
import type { WrittenWord } from './words.ts';

/** Words that name a number together: which is the first, and how many they are. */
export type NumberPhrase = { first: number; count: number };

const longest = 4;

/**
 * Where words name a number (`3 van de 4`, `een kwart`, `74 procent`): the shortest runs that do.
 * @param readQuantity the language's own reader
 */
export const numberPhrasesIn = (
  words: readonly WrittenWord[],
  readQuantity: (phrase: string) => Quantity | null,
): NumberPhrase[] => {
  const found: NumberPhrase[] = [];
  for (let count = 1; count <= longest; count++) {
    for (let first = 0; first + count <= words.length; first++) {
      const phrase = { first, count };
      const run = words.slice(first, first + count).map(({ text }) => text);
      if (isApart(phrase, found) && readQuantity(run.join(' ')) !== null) found.push(phrase);
    }
  }
  return found;
};

/** Whether a run of words shares none with others. */
export const isApart = (run: NumberPhrase, others: readonly NumberPhrase[]): boolean =>
  others.every(({ first, count }) => run.first + run.count <= first || first + count <= run.first);
