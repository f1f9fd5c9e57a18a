import type { ScriptPart } from '../film/script.ts';

/** A list beside a film, under its heading; nothing where it has no lines. */
export type Listing = { heading: string; lines: readonly string[] };

/**
 * Everything that is said, as plain text: a line for each part, an empty line between slides.
 * @param lists what is shown and not said, at the end: pictures, and where numbers come from
 */
export const transcriptOf = (
  scripts: readonly (readonly ScriptPart[])[],
  lists: readonly Listing[] = [],
): string =>
  [
    ...scripts.map((script) => script.map(({ text }) => text)),
    ...lists.flatMap(({ heading, lines }) => (lines.length > 0 ? [[`${heading}:`, ...lines]] : [])),
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
