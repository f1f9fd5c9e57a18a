import { undrawable } from '../text/characters.ts';
import type { Language } from '../../language/language.ts';
import { wordsOf } from '../../language/words.ts';
import type { Problem } from './problem.ts';

/** Fields that hold no text: names, places, choices. */
const ownNames = new Set([
  'id',
  'kind',
  'url',
  'file',
  'logo',
  'language',
  'mood',
  'part',
  'in',
  'gesture',
  'optional',
]);

/** More letters than these stand on no line in a size that can be read. */
const mostLetters = 30;

/**
 * What is wrong with texts in their language, and in the faces in which they are set: characters that nothing can draw, and
 * words that are longer than a line and cannot be hyphenated.
 * @param part any part of content
 * @param hasOwnFaces whether a brand has faces for everything; what these lack is told when they are read
 */
export const textProblems = (
  part: unknown,
  { language, hasOwnFaces }: { language: Language; hasOwnFaces: boolean },
  at: PropertyKey[] = [],
): Problem[] => {
  if (typeof part === 'string') {
    const found = hasOwnFaces ? null : undrawable(part);
    const long = longWordIn(part, language);
    return [found, long].flatMap((message) => (message === null ? [] : [{ path: at, message }]));
  }
  if (typeof part !== 'object' || part === null) return [];
  const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
  return entries.flatMap(([key, child]: [PropertyKey, unknown]) =>
    ownNames.has(String(key)) ? [] : textProblems(child, { language, hasOwnFaces }, [...at, key]),
  );
};

const longWordIn = (text: string, { partsOf }: Language): string | null => {
  const long = wordsOf(text).find((word) => {
    if (fits(word.text)) return false;
    const parts = partsOf(word, { fits });
    return parts.some(({ after }) => after === 'letter');
  });
  return long === undefined
    ? null
    : `holds a word of more than ${mostLetters} letters that cannot be hyphenated, “${shortened(long.text)}”, which no line can hold; write it in two, or put soft hyphens (U+00AD) where it may be taken apart`;
};

const fits = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).every((run) => run.length <= mostLetters);

const shortened = (word: string): string => (word.length > 40 ? `${word.slice(0, 39)}…` : word);
