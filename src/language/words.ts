/** A word of a text: everything between white space, punctuation included. `start` and `end` are character offsets. */
export type WrittenWord = { text: string; start: number; end: number };

/** The words of a text, with their places in it. */
export const wordsOf = (text: string): WrittenWord[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
