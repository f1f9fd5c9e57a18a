const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Scripts whose characters are as wide as two letters. */
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u{3000}-\u{303F}\u{FF01}-\u{FF60}\p{Extended_Pictographic}\p{RI}]/u;
const plain = /^[\u{20}-\u{24F}\u{2010}-\u{203A}]*$/u;
const unseen = /[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu;

/** How many characters of a line a text takes: what is seen as one is one, and a wide one counts for two. */
export const charactersIn = (text: string): number => {
  const seen = text.replaceAll(unseen, '');
  if (plain.test(seen)) return seen.length;
  let count = 0;
  for (const { segment } of graphemes.segment(seen)) {
    const isWide = wide.test(segment) && !/^[\d#*©®™]$/u.test(segment);
    count += isWide ? 2 : 1;
  }
  return count;
};
