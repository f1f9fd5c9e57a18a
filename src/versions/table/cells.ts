import { characterProblems, undrawable } from '../../film/text/characters.ts';

/** What no cell may hold, whatever its column: what it is, and how to mend it. */
const refused: readonly { pattern: RegExp; message: string }[] = [
  {
    pattern: /[\n\r\u{85}\u{2028}\u{2029}]/u,
    message: 'holds a line break; write it on one line',
  },
  {
    pattern: /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu,
    message: 'holds markup, which would be shown as it is; write plain text',
  },
  {
    pattern: /[{}]/u,
    message: 'holds a brace, which marks a field in the texts of the film; write it otherwise',
  },
  {
    pattern: /^=|^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|NAAM\?|WAARDE!|VERW!|N\/B)/u,
    message: 'is a formula, or what one failed with; paste its value',
  },
  {
    pattern: /^\d(?:[.,]\d+)?E\+\d+$/u,
    message:
      'is a long number that the spreadsheet has shortened; set the column to text there, and write the number again',
  },
  {
    pattern: /[ÂÃ][\u{80}-\u{BF}]|â\u{20AC}/u,
    message:
      'holds letters that were damaged on the way, as when UTF-8 is opened as Latin-1; save the table again as “CSV UTF-8”',
  },
];

/**
 * What is wrong with a cell in itself: each says what it holds, and how to mend it.
 * @param hasOwnFaces whether a brand has faces for everything; what these lack is told when they are read
 */
export const cellProblems = (value: string, hasOwnFaces = false): string[] => {
  const found = refused.filter(({ pattern }) => pattern.test(value));
  if (found.length > 0) return found.map(({ message }) => message);
  const missing = hasOwnFaces ? null : undrawable(value);
  return missing === null ? characterProblems(value) : [...characterProblems(value), missing];
};
