import type { BreakKind } from './rules.ts';
import type { Syllables } from './syllables.ts';
import type { WrittenWord } from '../words.ts';

/** What a place inside a word is: after a mark (`@ . / -`), between syllables, or between any two characters. */
export type InWordKind = Extract<BreakKind, 'mark' | 'syllable' | 'letter'>;

/** A part of a word that is too long for a line; `hyphen` is drawn where a line ends after it. */
export type WordPart = WrittenWord & { hyphen: '' | '-'; after: InWordKind | null };

/** What a line has room for. */
export type LineRoom = {
  fits: (text: string) => boolean;
  fitsAtAll?: (text: string) => boolean;
};

type Place = { at: number; hyphen: '' | '-'; kind: InWordKind };

/**
 * Takes a word apart as little as it takes for each part to fit: after its marks, then between syllables, then anywhere.
 * An address or a tag gets no hyphens, since they would be read as its own, and no other break than after its marks where
 * it can go without.
 * @param room whether a text fits on a line as large as is wanted, and whether it fits on one at all
 */
export const partsOfWord = (
  word: WrittenWord,
  { fits, fitsAtAll = fits }: LineRoom,
  syllables: Syllables | null,
): WordPart[] => {
  const whole: WordPart = { ...word, hyphen: '', after: null };
  if (fits(word.text)) return [whole];
  const isSpelled = isAddress.test(word.text);
  const ways = [
    { placesIn: marksIn, isWhole: fits },
    {
      placesIn: (text: string) => syllablesIn(text, syllables, isSpelled),
      isWhole: isSpelled ? fitsAtAll : fits,
    },
    { placesIn: lettersIn, isWhole: fitsAtAll },
  ];
  return ways.reduce(
    (parts, { placesIn, isWhole }) =>
      parts.flatMap((part) =>
        isWhole(part.text + part.hyphen) ? [part] : splitAt(part, placesIn(part.text)),
      ),
    [whole],
  );
};

/**
 * Words as they stand on one line: parts of one word are joined again, with a hyphen where the line ends within it.
 * @param join makes a word of its first and last part on the line, and of its text there
 */
export const joinedParts = <Part extends WordPart, Word>(
  parts: readonly Part[],
  join: (first: Part, last: Part, text: string) => Word,
): Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < parts.length;) {
    const end = parts.findIndex(({ after }, index) => index >= at && after === null);
    const own = parts.slice(at, end === -1 ? parts.length : end + 1);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) break;
    const hyphen = last.after === null ? '' : last.hyphen;
    words.push(join(first, last, own.map(({ text }) => text).join('') + hyphen));
    at += own.length;
  }
  return words;
};

const isAddress = /^[#@]|\p{L}@\p{L}|:\/\/|\p{L}\.\p{L}{2}/u;

const splitAt = (part: WordPart, places: readonly Place[]): WordPart[] => {
  const ends = [...places, { at: part.text.length, hyphen: part.hyphen, kind: part.after }];
  return ends.map(({ at, hyphen, kind }, index) => {
    const from = places[index - 1]?.at ?? 0;
    return {
      text: part.text.slice(from, at),
      start: part.start + from,
      end: part.start + at,
      hyphen,
      after: kind,
    };
  });
};

/** After a mark within a word, not within a number; and where the writer says so. */
const mark =
  /(?<=[\p{L}\p{N}][\p{P}\p{S}]*[@./\\_?&=:#%+~|–—-])(?<!\p{N}[.,:/–-])(?=[\p{L}\p{N}]{2})|(?<=\u{AD}|\u{200B})/gu;

const marksIn = (text: string): Place[] =>
  placesOf(text, mark).map((at) => ({
    at,
    hyphen: text[at - 1] === '\u{AD}' ? '-' : '',
    kind: 'mark',
  }));

/** Where a name has a capital in its midst (*SlachtofferWijzer*), or else between syllables. */
const syllablesIn = (text: string, syllables: Syllables | null, isSpelled: boolean): Place[] => {
  const capitals = placesOf(text, /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu);
  const found =
    capitals.length > 0 || syllables === null
      ? capitals
      : [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: letters, index }) =>
          syllables(letters).map((at) => index + at),
        );
  return found.map((at) => ({ at, hyphen: isSpelled ? '' : '-', kind: 'syllable' }));
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const lettersIn = (text: string): Place[] =>
  Array.from(graphemes.segment(text), ({ index }) => index)
    .slice(1)
    .map((at) => ({ at, hyphen: '', kind: 'letter' }));

const placesOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index).filter((at) => at > 0 && at < text.length);
