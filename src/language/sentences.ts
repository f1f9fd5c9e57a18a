/** A sentence of a text, with its place in it. */
export type Sentence = { text: string; start: number; end: number };

const opening = String.raw`[\p{Ps}\p{Pi}"'‘“]*`;
const beginsSmall = new RegExp(`^${opening}\\p{Ll}`, 'u');
const lastWord = new RegExp(`${opening}(\\S+)\\s*$`, 'u');
const initials = /^(?:\p{Lu}\.)+$/u;
const listNumber = /^\s*\d+[.)]\s*$/u;

/** What a language knows of where its sentences end. */
export type SentenceRules = {
  segmenter: Intl.Segmenter;
  /** In lower case, with their full stops: those that something always follows. */
  leadingAbbreviations: ReadonlySet<string>;
};

/**
 * The sentences of a text, without the white space between them. Joins what `Intl.Segmenter` takes apart at
 * abbreviations, initials and list numbers.
 */
export const sentencesIn = (text: string, rules: SentenceRules): Sentence[] => {
  const { segmenter } = rules;
  const joined: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const previous = joined.at(-1);
    if (previous && goesOn(previous.text, segment, rules)) previous.text += segment;
    else joined.push({ text: segment, start: index });
  }
  return joined.flatMap((sentence) => {
    const trimmed = sentence.text.trim();
    const start = sentence.start + sentence.text.length - sentence.text.trimStart().length;
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
};

/** Whether a piece belongs to the sentence before it. */
const goesOn = (
  before: string,
  piece: string,
  { leadingAbbreviations }: SentenceRules,
): boolean => {
  if (!/[\p{L}\p{N}]/u.test(piece) || beginsSmall.test(piece) || listNumber.test(before))
    return true;
  const word = lastWord.exec(before)?.[1] ?? '';
  return initials.test(word) || leadingAbbreviations.has(word.toLowerCase());
};
