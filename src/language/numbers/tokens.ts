import { unspaced } from '../words.ts';
import { asciiDigit } from './digits.ts';

/** A piece of a text: a word, a number in digits, or one other character. */
export type Token = {
  kind: 'word' | 'numeral' | 'sign';
  text: string;
  /** To compare with: without capitals, accents and kinds of apostrophes; digits are 0 to 9. */
  key: string;
  start: number;
  end: number;
  /** Whether it stands against the token before it, without white space. */
  isJoined: boolean;
  /** Whether the full stop that follows it belongs to it. */
  isAbbreviated: boolean;
};

/** Thousands apart by spaces, as SI and many a ministry write them: `10 000`. */
const spaced = String.raw`(?<!\d[ .,/-]?)[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![ .,/:-]?\d)`;
const digits = String.raw`${spaced}|\p{Nd}+(?:[.,'’٫٬\u00a0\u202f\u2009]\p{Nd}+)*`;
const pieces = new RegExp(`(${digits})|(\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)|[^\\s\\p{M}]`, 'gu');

/**
 * Takes a text apart.
 * @param abbreviations words that are written with a full stop
 */
export const tokensOf = (text: string, abbreviations: readonly string[]): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const [written, numeral, word] = match;
    const key = keyOf(written);
    const end = match.index + written.length;
    tokens.push({
      kind: numeral !== undefined ? 'numeral' : word !== undefined ? 'word' : 'sign',
      text: written,
      key,
      start: match.index,
      end,
      isJoined: tokens.at(-1)?.end === match.index,
      isAbbreviated: text[end] === '.' && abbreviations.includes(key),
    });
  }
  return tokens;
};

/** Whether a token is a word of a script that has spaces between its words: in others, any word stands against its number. */
export const isSpacedWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !unspaced.test(token.text);

/** What a word is compared by. */
const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\p{Nd}/gu, asciiDigit);
