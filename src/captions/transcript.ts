import type { ScriptPart } from '../film/script.ts';

/**
 * Everything that is said, as plain text: a line for each part, an empty line between slides.
 * @param sources where the numbers come from, in a list of their own at the end, under a heading
 */
export const transcriptOf = (
  scripts: readonly (readonly ScriptPart[])[],
  sources: { heading: string; lines: readonly string[] } = { heading: '', lines: [] },
): string =>
  [
    ...scripts.map((script) => script.map(({ text }) => text)),
    ...(sources.lines.length > 0 ? [[`${sources.heading}:`, ...sources.lines]] : []),
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
