import type { FoundNumber } from '../numbers/read.ts';
import type { WrittenWord } from '../words.ts';

/** Words that name a number together: which is the first, and how many they are. */
export type NumberPhrase = { first: number; count: number };

/** Where words name a share (`3 van de 4`, `een kwart`, `74 procent`), without what qualifies it. */
export const numberPhrasesIn = (
  words: readonly WrittenWord[],
  numbers: readonly FoundNumber[],
): NumberPhrase[] =>
  numbers.flatMap(({ measure, own }) => {
    if (measure?.kind !== 'share') return [];
    const first = words.findIndex(({ end }) => end > own.start);
    const count = words.filter(({ start, end }) => end > own.start && start < own.end).length;
    return count > 0 ? [{ first, count }] : [];
  });

/** Whether a run of words shares none with others. */
export const isApart = (run: NumberPhrase, others: readonly NumberPhrase[]): boolean =>
  others.every(({ first, count }) => run.first + run.count <= first || first + count <= run.first);
