/** A word of a text: everything between white space, punctuation included. `start` and `end` are character offsets. */
export type WrittenWord = { text: string; start: number; end: number };

/** Scripts that write their words without spaces between them. */
export const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a text, with their places in it. Where words have no spaces between them, `Intl.Segmenter` finds them. */
export const wordsOf = (text: string): WrittenWord[] =>
  [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) =>
    unspaced.test(word)
      ? unspacedWords(word, index)
      : [{ text: word, start: index, end: index + word.length }],
  );

/** Words in a row as they are written: with spaces between, but where their scripts have none. */
export const inARow = (words: readonly string[]): string =>
  words.reduce((row, word) => {
    const isApart = !unspaced.test(row.slice(-1)) || !unspaced.test(word.slice(0, 1));
    return row === '' || !isApart ? row + word : `${row} ${word}`;
  }, '');

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Marks stay with the word before them, opening ones with the word after. */
const unspacedWords = (run: string, offset: number): WrittenWord[] => {
  const words: WrittenWord[] = [];
  let held = '';
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    const last = words.at(-1);
    if (isWordLike === true) {
      words.push({
        text: held + segment,
        start: offset + index - held.length,
        end: offset + index + segment.length,
      });
      held = '';
    } else if (last && held === '' && !/^[\p{Ps}\p{Pi}]/u.test(segment)) {
      last.text += segment;
      last.end += segment.length;
    } else held += segment;
  }
  const last = words.at(-1);
  if (held === '') return words;
  if (!last) return [{ text: run, start: offset, end: offset + run.length }];
  last.text += held;
  last.end += held.length;
  return words;
};

/** Words as they stand on one line: a space where the text has one. */
export const lineOf = (words: readonly WrittenWord[]): string =>
  words
    .map(({ text, end }, index) => {
      const next = words[index + 1];
      return next && next.start > end ? `${text} ` : text;
    })
    .join('');

/** A word without its punctuation, in lower case, with a straight apostrophe. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/^[^\p{L}\p{N}']+|[^\p{L}\p{M}\p{N}]+$/gu, '');
