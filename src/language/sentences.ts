import { wordsOf } from './words.ts';

/** A sentence of a text, with its place in it. */
export type Sentence = { text: string; start: number; end: number };

const opening = String.raw`[\p{Ps}\p{Pi}"'‘’“]*`;
const beginsSmall = new RegExp(`^${opening}\\p{Ll}`, 'u');
const lastWord = new RegExp(`${opening}(\\S+)\\s*$`, 'u');
const firstWord = new RegExp(`^\\s*${opening}([\\p{L}\\p{M}'’-]+)`, 'u');
const beginsWithNumber = new RegExp(`^\\s*${opening}[€$£]?\\s?\\d`, 'u');
const initials = /^(?:\p{Lu}\.)+$/u;
/** At white space, or at the full stop of a script that has none. */
const endsApart = /(?:\s|[。！？｡။។]["'”’」』）)]*)$/u;
const listNumber = /^\s*\d+[.)]\s*$/u;

/** What a language knows of where its sentences end. Words are in lower case. */
export type SentenceRules = {
  segmenter: Intl.Segmenter;
  /** With their full stops: those that something always follows. */
  leadingAbbreviations: ReadonlySet<string>;
  /** Those after which a sentence may go on with a name: `2,5 mln. Nederlanders`. */
  unitAbbreviations: ReadonlySet<string>;
  /** Words that begin with a small letter at the start of a sentence, before a capital: *'s Nachts*. */
  smallStarts: RegExp | null;
  /** What a sentence cannot end within, up to the word behind a full stop: *am 3. Dezember*. */
  goesOnAfter: RegExp | null;
  /** What a sentence cannot end with where a number follows, at its full stop: *item no. 5*. */
  goesOnBeforeNumber: RegExp | null;
  /** Whether a word often opens a sentence. */
  isOpener: (word: string) => boolean;
};

/**
 * The sentences of a text, without the white space between them. Joins what `Intl.Segmenter` takes apart at
 * abbreviations, initials and list numbers, and takes apart what it joins before numerals.
 */
export const sentencesIn = (text: string, rules: SentenceRules): Sentence[] => {
  const joined: { text: string; start: number }[] = [];
  // A mark within a word ends nothing.
  const wordStarts = new Set(wordsOf(text).map(({ start }) => start));
  for (const { segment, index } of rules.segmenter.segment(text)) {
    for (const piece of beforeNumerals(segment, rules.smallStarts)) {
      const previous = joined.at(-1);
      const first = index + piece.start + piece.text.length - piece.text.trimStart().length;
      const isWithin = piece.text.trim() !== '' && !wordStarts.has(first);
      if (previous && (isWithin || goesOn(previous.text, piece.text, rules)))
        previous.text += piece.text;
      else joined.push({ text: piece.text, start: index + piece.start });
    }
  }
  return joined.flatMap((sentence) => {
    const trimmed = sentence.text.trim();
    const start = sentence.start + sentence.text.length - sentence.text.trimStart().length;
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
};

/** After the end of a sentence, before a numeral or an amount: *… ander. 74 procent*. */
const numeralStart = /(?<=[.!?]["'”’»)\]]*)\s+(?=["'“‘(]*[€$£]?\s?\d)/gu;

/** Takes a segment apart where a sentence begins with a numeral or with a small word. */
const beforeNumerals = (
  segment: string,
  smallStarts: RegExp | null,
): { text: string; start: number }[] => {
  const starts = [numeralStart, ...(smallStarts ? [smallStarts] : [])]
    .flatMap((pattern) =>
      [...segment.matchAll(pattern)].map((match) => match.index + match[0].length),
    )
    .sort((a, b) => a - b);
  return [0, ...starts].map((start, index) => ({
    text: segment.slice(start, starts[index] ?? segment.length),
    start,
  }));
};

/** Whether a piece belongs to the sentence before it. */
const goesOn = (before: string, piece: string, rules: SentenceRules): boolean => {
  const { leadingAbbreviations, unitAbbreviations, smallStarts, goesOnAfter, isOpener } = rules;
  if (!/[\p{L}\p{N}]/u.test(piece) || listNumber.test(before)) return true;
  // A mark within a word ends nothing: *hé!wat*.
  if (!endsApart.test(before)) return true;
  const isSmallStart = smallStarts?.test(`. ${piece.trimStart()}`) === true;
  if (smallStarts) smallStarts.lastIndex = 0;
  if (beginsSmall.test(piece) && !isSmallStart) return true;
  const next = /\S+/u.exec(piece)?.[0] ?? '';
  if (goesOnAfter?.test(`${before.trimEnd()} ${next}`) === true) return true;
  if (beginsWithNumber.test(piece) && rules.goesOnBeforeNumber?.test(before.trimEnd()) === true)
    return true;
  const word = lastWord.exec(before)?.[1] ?? '';
  const small = word.toLowerCase();
  // Before initials: *U.S.* is among both.
  if (!unitAbbreviations.has(small)) return initials.test(word) || leadingAbbreviations.has(small);
  const first = firstWordOf(piece);
  // A title opens a sentence as well, unless what stands before is an opening itself: *At 5 p.m. Mr. Smith came*.
  const isTitled =
    leadingAbbreviations.has(`${first}.`) &&
    (!isOpener(firstWordOf(before)) || wordsOf(before).length > mostWordsOfOpening);
  return !isOpener(first) && !isTitled;
};

const mostWordsOfOpening = 5;

const firstWordOf = (text: string): string => firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
