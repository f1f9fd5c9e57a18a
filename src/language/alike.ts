/**
 * What does not count where words are looked for. `written`: kinds of apostrophes, quotes, hyphens and spaces, marks that
 * are not seen, and whether an accent is a character of its own. `spoken`: capitals neither. `bare`: accents neither.
 */
export type Likeness = 'written' | 'spoken' | 'bare';

/** A text with its look-alikes made equal, and for each of its characters where it stands in the text as it is written. */
type Folded = { text: string; starts: number[]; ends: number[] };

/** One sign for each kind. */
const kinds: readonly [RegExp, string][] = [
  [/[\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{2BC}\u{B4}\u{60}\u{FF07}]/u, "'"],
  [/[\u{201C}-\u{201F}\u{2033}\u{AB}\u{BB}\u{FF02}]/u, '"'],
  [/[\u{2010}-\u{2015}\u{2212}\u{FE58}\u{FE63}\u{FF0D}]/u, '-'],
  [/\s/u, ' '],
];
const unseen = /^(?:\p{Cf}|\p{Variation_Selector})$/u;

const known = new Map<string, Folded>();
const mostKnown = 2000;

const folded = (written: string, likeness: Likeness): Folded => {
  const key = `${likeness} ${written}`;
  const before = known.get(key);
  if (before) return before;
  const made = fold(written, likeness);
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
};

/** A letter with the accents that follow it, or any other character. */
const characters = /\P{M}\p{M}*|\p{M}+/gsu;

const fold = (written: string, likeness: Likeness): Folded => {
  const made: Folded = { text: '', starts: [], ends: [] };
  for (const match of written.matchAll(characters)) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (const character of plain(match[0], likeness)) {
      // Several spaces are one, as they are when they are drawn.
      if (character === ' ' && made.text.endsWith(' ')) continue;
      made.text += character;
      for (let unit = 0; unit < character.length; unit++) {
        made.starts.push(start);
        made.ends.push(end);
      }
    }
  }
  return made;
};

const plain = (character: string, likeness: Likeness): string => {
  if (unseen.test(character)) return '';
  const kind = kinds.find(([pattern]) => pattern.test(character));
  if (kind) return kind[1];
  const composed = character.normalize('NFC').replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, '');
  if (likeness === 'written') return composed;
  const small = composed.toLowerCase();
  return likeness === 'spoken' ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '');
};

/** A text as look-alikes are compared by. */
export const alike = (written: string, likeness: Likeness): string =>
  folded(written, likeness).text;

/** A letter or digit of a word; scripts that write words without spaces between them do not tell. */
const inWord = String.raw`(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar})[\p{L}\p{N}\p{M}]`;
const endsInWord = new RegExp(`${inWord}$`, 'u');
const beginsInWord = new RegExp(`^${inWord}`, 'u');

/**
 * Where words stand in a text, as whole words and in order, none within another. Offsets are those of the text as it is
 * written.
 */
export const placesOf = (
  text: string,
  words: string,
  likeness: Likeness,
): { start: number; end: number }[] => {
  const searched = folded(text, likeness);
  const wanted = alike(words, likeness).trim();
  const places: { start: number; end: number }[] = [];
  if (wanted === '') return places;
  for (let at = searched.text.indexOf(wanted); at !== -1;) {
    const to = at + wanted.length;
    const isWhole =
      !endsInWord.test(searched.text.slice(Math.max(0, at - 2), at)) &&
      !beginsInWord.test(searched.text.slice(to, to + 2));
    if (isWhole) places.push({ start: searched.starts[at] ?? 0, end: searched.ends[to - 1] ?? 0 });
    at = searched.text.indexOf(wanted, isWhole ? to : at + 1);
  }
  return places;
};
