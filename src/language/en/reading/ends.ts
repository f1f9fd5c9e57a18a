import { sentencesIn } from '../../sentences.ts';
import { goesOnBeforeNumber, leadingAbbreviations, unitAbbreviations } from '../abbreviations.ts';
import { breaks } from '../lean.ts';

/** Those of the language, which is made of these readings and so cannot be asked here. */
const rules = {
  segmenter: new Intl.Segmenter('en', { granularity: 'sentence' }),
  leadingAbbreviations,
  unitAbbreviations,
  goesOnBeforeNumber,
  smallStarts: null,
  goesOnAfter: null,
  isOpener: (word: string) =>
    breaks.opening.has(word) || breaks.leaning.has(word) || breaks.articles.has(word),
};

const closing = /^[\p{Pe}\p{Pf}"'’”]*$/u;

/**
 * The ways in which an abbreviation is said; with its full stop where that ends a sentence as well, for without it a
 * voice would not come to rest.
 */
export const endingAs = (
  written: string,
  ways: readonly string[],
  { before, after }: { before: string; after: string },
): readonly string[] => {
  if (!written.endsWith('.')) return ways;
  const text = before + written + after;
  const at = before.length + written.length;
  const ends = sentencesIn(text, rules).some(
    ({ end }) => end >= at && closing.test(text.slice(at, end)),
  );
  return ends ? ways.map((way) => `${way}.`) : ways;
};
