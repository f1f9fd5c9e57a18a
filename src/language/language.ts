import { breaksIn, type BreakKind, type BreakRules } from './breaks.ts';
import { numberPhrasesIn, type NumberPhrase } from './number-phrase.ts';
import type { Quantity } from './quantity.ts';
import type { ReadingSheetWords } from './reading-sheet.ts';
import { sentencesIn, type Sentence, type SentenceRules } from './sentences.ts';
import type { WrittenWord } from './words.ts';

/** What a folder of this room says about its language. */
export type LanguageRules = {
  /** Abbreviations with their full stops, in lower case, that something always follows. */
  leadingAbbreviations: SentenceRules['leadingAbbreviations'];
  breaks: BreakRules;
  /** The share that a phrase names, or null where it names none. */
  readQuantity: (phrase: string) => Quantity | null;
  /** How a share is written: `3 van de 4`, `74%`. */
  writeQuantity: (quantity: Quantity) => string;
  /** The words between two counts, as they are spoken in a phrase: `3 van de 4` says *van de*. */
  joiningWords: (phrase: string) => string;
  readingSheet: ReadingSheetWords;
};

/** Everything that differs from one language to another. */
export type Language = Pick<
  LanguageRules,
  'readQuantity' | 'writeQuantity' | 'joiningWords' | 'readingSheet'
> & {
  /** As a film gives it: `nl-NL`. */
  tag: string;
  /** The sentences of a text, without the white space between them. */
  sentencesOf: (text: string) => Sentence[];
  /** What lies after each word of a text, for all words but the last. */
  breaksOf: (text: string) => BreakKind[];
  /** Where words name a number, the shortest runs that do. */
  numberPhrasesIn: (words: readonly WrittenWord[]) => NumberPhrase[];
  /** A number in digits, with so many decimals. */
  writeNumber: (value: number, decimals: number) => string;
};

/** Makes a language of what its folder says. */
export const languageFrom = (tag: string, rules: LanguageRules): Language => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const { leadingAbbreviations, breaks, readQuantity, writeQuantity, joiningWords, readingSheet } =
    rules;
  const sentencesOf = (text: string) => sentencesIn(text, { segmenter, leadingAbbreviations });
  return {
    tag,
    readQuantity,
    writeQuantity,
    joiningWords,
    readingSheet,
    sentencesOf,
    breaksOf: (text) => breaksIn(text, { breaks, sentencesOf, readQuantity }),
    numberPhrasesIn: (words) => numberPhrasesIn(words, readQuantity),
    writeNumber: (value, decimals) =>
      value.toLocaleString(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  };
};
