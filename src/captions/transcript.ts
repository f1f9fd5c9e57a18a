import type { ScriptPart } from '../film/script.ts';

/** Everything that is said, as plain text: a line for each part, an empty line between slides. */
export const transcriptOf = (scripts: readonly (readonly ScriptPart[])[]): string =>
  scripts.map((script) => script.map(({ text }) => `${text}\n`).join('')).join('\n');
