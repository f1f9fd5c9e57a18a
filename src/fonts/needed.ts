import { characters } from './characters.ts';
import { emojiFamily, fallbacks, families, fontFiles, ownFiles, type FontFile } from './files.ts';
import { asDrawn } from './as-drawn.ts';

type Range = readonly [first: number, last: number];

/** The characters of a file, as ranges of code points. */
const rangesOf = ({ path }: FontFile): Range[] =>
  characters[path].split(',').flatMap((range): Range[] => {
    const [first = '', last = first] = range.split('-');
    return first === '' ? [] : [[Number.parseInt(first, 16), Number.parseInt(last, 16)]];
  });

const files = fontFiles.map((file) => ({ file, ranges: rangesOf(file) }));

/** Which file of a family, in the order of a stack, has a character. */
const fileOf = (stack: readonly string[], codePoint: number): FontFile | undefined => {
  for (const family of stack) {
    const found = files.find(
      ({ file, ranges }) =>
        file.family === family &&
        ranges.some(([first, last]) => codePoint >= first && codePoint <= last),
    );
    if (found) return found.file;
  }
  return undefined;
};

const stacks = Object.values(families).map((family) => [family, ...fallbacks]);

/** What browsers draw as an emoji: pictures in colour, and characters that ask for it. */
const asksForEmoji = /\p{Emoji_Presentation}|\p{Emoji}\u{FE0F}|\u{20E3}/u;
/** Marks that only change or join the characters beside them. */
const isMark = /^[\p{Default_Ignorable_Code_Point}\u{20E3}]$/u;
const isSpace = /^\s$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** For each character of a text, as it is drawn, the files that draw it; none where no bundled font has it. */
const drawing = function* (text: string): Generator<{ cluster: string; files: FontFile[] }> {
  for (const { segment: cluster } of segmenter.segment(asDrawn(text))) {
    const needed = asksForEmoji.test(cluster) ? emojiFiles(cluster) : plainFiles(cluster);
    yield { cluster, files: needed };
  }
};

const emojiFiles = (cluster: string): FontFile[] => {
  const points = [...cluster].filter((character) => !isMark.test(character));
  const found = points.map((character) => fileOf([emojiFamily], character.codePointAt(0) ?? 0));
  return found.every((file) => file !== undefined) ? found : [];
};

const plainFiles = (cluster: string): FontFile[] => {
  const points = [...cluster].filter(
    (character) => !isMark.test(character) && !isSpace.test(character),
  );
  const found = stacks.flatMap((stack) =>
    points.map((character) => fileOf(stack, character.codePointAt(0) ?? 0)),
  );
  if (!found.every((file) => file !== undefined)) return [];
  // White space and marks alone are drawn by what is always there.
  return found.length === 0 ? [...ownFiles] : found;
};

/** The files that texts need, whichever family of the house they are set in, with those that every page has. */
export const filesFor = (texts: Iterable<string>): FontFile[] => {
  const needed = new Set(ownFiles);
  for (const text of new Set(texts))
    for (const { files: own } of drawing(text)) for (const file of own) needed.add(file);
  return [...needed];
};

/** A file that stands in its own address, such as a brand's typeface: a million letters that nobody reads. */
const isFile = (value: string): boolean => /^data:[\w.+-]+\/[\w.+-]+(?:;[\w=-]+)*,/u.test(value);

/** Every text within a value. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (!isFile(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* textsIn(child);
}

/** The characters of a text that no bundled font has, each once. */
export const missingIn = (text: string): string[] => [
  ...new Set(
    [...drawing(text)].flatMap(({ cluster, files: own }) => (own.length ? [] : [cluster])),
  ),
];

/** The characters of a file as CSS's `unicode-range`: only for those is it asked. */
export const unicodeRangeOf = (file: FontFile): string =>
  rangesOf(file)
    .map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`)
    .join(',');
