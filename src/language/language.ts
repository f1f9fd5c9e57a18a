import { numbersInOrder } from './number-order.ts';
import type { BreakKind, BreakRules } from './breaks/rules.ts';
import { breaksIn } from './breaks/breaks.ts';
import { type LineRoom, partsOfWord, type WordPart } from './breaks/in-word.ts';
import type { Syllables } from './breaks/syllables.ts';
import type { Digits } from './numbers/digits.ts';
import { generalNumbers } from './numbers/general.ts';
import { type FoundNumber, numberAt, type NumberProblem, numbersIn } from './numbers/read.ts';
import type { NumberRules } from './numbers/rules.ts';
import type { SaidNumber } from './numbers/said.ts';
import { type Quantity, writtenShare } from './quantity.ts';
import { type QuotationMarks, quotationMarksOf } from './quotation-marks.ts';
import { readingsIn, type Reading, type ReadingRule, type Span } from './reading/reading.ts';
import type { ReadingSheetWords } from './own-words/reading-sheet.ts';
import { sentencesIn, type Sentence, type SentenceRules } from './sentences.ts';
import type { StatisticWords } from './own-words/statistic.ts';
import type { WrittenWord } from './words.ts';

/** What a folder of this room says about its language. */
export type LanguageRules = {
  /** Abbreviations with their full stops, in lower case, that something always follows. */
  leadingAbbreviations: SentenceRules['leadingAbbreviations'];
  unitAbbreviations: SentenceRules['unitAbbreviations'];
  smallStarts: SentenceRules['smallStarts'];
  goesOnAfter: SentenceRules['goesOnAfter'];
  goesOnBeforeNumber: SentenceRules['goesOnBeforeNumber'];
  breaks: BreakRules;
  /** Where a word may be hyphenated; null where that is not known. */
  syllables: Syllables | null;
  /** How numbers are said; without it they are read from digits and percent signs only. */
  numbers?: NumberRules;
  /** What stands between the two counts of a share, with its spaces: `3 op de 4`. */
  ratioJoiner: string;
  /** What stands around words that somebody said; without it, what is common where the language is written. */
  quotationMarks?: QuotationMarks;
  /** What is said otherwise than it is written; the first rule that knows it reads it. */
  reading: readonly ReadingRule[];
  readingSheet: ReadingSheetWords;
  statisticWords: StatisticWords;
};

/** Everything that differs from one language to another. */
export type Language = Pick<LanguageRules, 'readingSheet' | 'statisticWords'> & {
  /** As a film gives it: `nl-NL`. */
  tag: string;
  /** Which way it is written. */
  direction: 'ltr' | 'rtl';
  /** A text as it is to be shown: telephone numbers stay as they are dialled, whichever way lines run. */
  asShown: (text: string) => string;
  quotationMarks: QuotationMarks;
  /** The sentences of a text, without the white space between them. */
  sentencesOf: (text: string) => Sentence[];
  /** What of a text is said otherwise than it is written, outside stretches that somebody else reads. */
  readingsIn: (text: string, taken?: readonly Span[]) => Reading[];
  /** What lies after each word of a text, for all words but the last. */
  breaksOf: (text: string) => BreakKind[];
  /** A word in parts that fit on a line, where it is too long for one. */
  partsOf: (word: WrittenWord, room: LineRoom) => WordPart[];
  /** Every number of a text in order, also those that cannot be read. */
  numbersIn: (text: string) => readonly FoundNumber[];
  /** The one number that stands in a place of a text (or in all of it), or why there is none. Never a wrong value. */
  readNumber: (text: string, place?: { start: number; end: number }) => SaidNumber | NumberProblem;
  /** Whether numbers in words are read, and what rounds them; else only those in digits are. */
  readsWords: boolean;
  /** How a share is written: `3 op de 4`, `74%`. */
  writeQuantity: (quantity: Quantity) => string;
  /** Whether a sign of money stands against its amount: `£3.50`, but `€ 3,50`. */
  isSignTight: boolean;
  /** A number in digits, with so many decimals; in the digits of the language, or in others. */
  writeNumber: (value: number, decimals: number, digits?: Digits) => string;
};

/** Scripts that run from right to left. */
const rightToLeft = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Makes a language of what its folder says. */
export const languageFrom = (tag: string, rules: LanguageRules): Language => {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const { breaks, reading, readingSheet, statisticWords, ratioJoiner } = rules;
  const { leadingAbbreviations, unitAbbreviations, smallStarts, goesOnAfter, goesOnBeforeNumber } =
    rules;
  const isOpener = (word: string) =>
    breaks.opening.has(word) || breaks.leaning.has(word) || breaks.articles.has(word);
  const sentencesOf = remembered((text) =>
    sentencesIn(text, {
      segmenter,
      leadingAbbreviations,
      unitAbbreviations,
      smallStarts,
      goesOnAfter,
      goesOnBeforeNumber,
      isOpener,
    }),
  );
  const numbers = remembered((text) => numbersIn(text, rules.numbers ?? generalNumbers(tag)));
  const direction = rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  return {
    tag,
    numbersIn: numbers,
    readNumber: (text, place = { start: 0, end: text.length }) =>
      numberAt(text, place, numbers(text)),
    direction,
    asShown: direction === 'rtl' ? numbersInOrder : (text) => text,
    quotationMarks: quotationMarksOf(tag, rules.quotationMarks),
    readingSheet,
    statisticWords,
    sentencesOf,
    readingsIn: (text, taken) => readingsIn(text, reading, taken),
    breaksOf: (text) =>
      breaksIn(text, { breaks, leadingAbbreviations, sentencesOf, numbersIn: numbers }),
    partsOf: (word, room) => partsOfWord(word, room, rules.syllables),
    readsWords: rules.numbers !== undefined,
    writeQuantity: (quantity) => writtenShare(quantity, tag, ratioJoiner),
    isSignTight: isSignTightIn(tag),
    writeNumber: numberWriterOf(tag),
  };
};

const numberWriterOf = (tag: string): Language['writeNumber'] => {
  // While a number counts, every frame writes it: to make a format takes longer than to use it.
  const known = new Map<string, Intl.NumberFormat>();
  return (value, decimals, digits) => {
    const name = `${decimals} ${digits ?? ''}`;
    const format =
      known.get(name) ??
      new Intl.NumberFormat(tag, {
        ...(digits && { numberingSystem: digits }),
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    known.set(name, format);
    return format.format(value);
  };
};

const isSignTightIn = (tag: string): boolean => {
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const parts = money.formatToParts(1);
  return parts[parts.findIndex(({ type }) => type === 'currency') + 1]?.type === 'integer';
};

const mostRemembered = 1000;

/** The same text is asked for at every frame. */
const remembered = <Found>(read: (text: string) => Found): ((text: string) => Found) => {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(text, (found = read(text)));
    }
    return found;
  };
};
