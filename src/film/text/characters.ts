import { missingIn, textsIn } from '../../fonts/needed.ts';

/** What no text may hold, and why. */
const refused: readonly { pattern: RegExp; is: string; remedy: string }[] = [
  { pattern: /\p{Cs}/gu, is: 'half of a character', remedy: 'write the whole character again' },
  {
    pattern: /\u{FFFD}/gu,
    is: 'the mark of a character that was lost',
    remedy: 'write that character again',
  },
  {
    pattern: /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu,
    is: 'a mark that turns the direction of what follows',
    remedy: 'remove it; the language of the film says which way it is written',
  },
  // Line breaks are white space, of which the text's own rule speaks.
  { pattern: /(?![\n\r\u{85}])\p{Cc}/gu, is: 'a control character', remedy: 'remove it' },
  {
    // Joiners, marks of direction and marks of where a line may break do have a place in texts; tags have one in flags.
    pattern:
      /(?![\u{AD}\u{61C}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{2060}\u{FEFF}\u{E0020}-\u{E007F}])[\p{Cf}\p{Co}\u{FFFC}\u{FFFE}\u{FFFF}]/gu,
    is: 'a character that is not for texts',
    remedy: 'remove it',
  },
];

/** Letters that show nothing, and marks without width. */
const unseen = /[\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}\p{Default_Ignorable_Code_Point}]/gu;

const pictures = /\p{Extended_Pictographic}/gu;

/** What is wrong with the characters of a text: what was found, and how to mend it. */
export const characterProblems = (text: string): string[] => {
  const found = refused.flatMap(({ pattern, is, remedy }) =>
    [...new Set(text.match(pattern))].map(
      (character) => `holds ${codeOf(character)}, ${is}; ${remedy}`,
    ),
  );
  // What is empty is told of already. A letter that is a picture (ℹ) is not spoken.
  if (found.length > 0 || text.trim() === '') return found;
  return /[\p{L}\p{N}]/u.test(text.replaceAll(unseen, '').replaceAll(pictures, ''))
    ? []
    : ['has no letter or digit, so nobody can say it; write words'];
};

/** The characters of all texts within a value that no bundled font can draw, each once. */
export const undrawnIn = (value: unknown): string[] => missingIn([...textsIn(value)].join(' '));

/** The most characters that are named one by one. */
const mostNamed = 3;

/** What of a text no bundled font can draw, and how to mend it; null where all can be drawn. */
export const undrawable = (text: string): string | null => {
  const missing = missingIn(text);
  const [first] = missing;
  // What may not stand there at all is told of already.
  if (first === undefined || characterProblems(text).length > 0) return null;
  const named = missing
    .slice(0, mostNamed)
    .map((character) => `"${character}" (${codeOf(character)})`);
  const others = missing.length - named.length;
  const other = missing.length === 1 ? plainer(first) : null;
  const what = `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return `holds ${what}, which no bundled font can draw; ${
    other === null
      ? 'write it in words, leave it out, or give the film a brand whose typefaces (display and text) have it'
      : `write "${other}"`
  }`;
};

/** `U+2153`. */
export const codeOf = (character: string): string =>
  Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');

/** The same in characters that can be drawn: `⅓` is `1/3`. */
const plainer = (character: string): string | null => {
  const other = character.normalize('NFKC').replaceAll('\u{2044}', '/');
  return other === character || missingIn(other).length > 0 ? null : other;
};
