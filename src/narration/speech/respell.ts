import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../voice.ts';
import { alike, placesOf } from '../../language/alike.ts';

type Span = { start: number; end: number };

/** A text as it is given to a voice, and which stretch of it stands for which stretch of the written text. */
export type Respelled = {
  text: string;
  stretches: { spoken: Span; written: Span; replaced: boolean }[];
};

/**
 * Writes a text as the voice must read it. Replaces whole words only, the longest entry first; an entry matches
 * whatever its capitals, unless another one matches them exactly.
 */
export const respell = (written: string, lexicon: Lexicon): Respelled =>
  withReplacements(written, entriesIn(written, lexicon));

/**
 * A text as a voice is to say it: what the language says otherwise than it is written, in words, and the lexicon over
 * it. Nothing is left in it that a voice could take for markup.
 */
export const readAloud = (
  written: string,
  { language, lexicon }: { language: Language; lexicon: Lexicon },
): Respelled => {
  const entries = entriesIn(written, lexicon);
  const readings = language.readingsIn(written, entries).map(({ start, end, say }) => ({
    start,
    end,
    replacement: respell(say, lexicon).text,
  }));
  return withReplacements(
    written,
    [...entries, ...readings].sort((a, b) => a.start - b.start),
  );
};

type Replacement = { start: number; end: number; replacement: string };

const withReplacements = (written: string, replacements: readonly Replacement[]): Respelled => {
  const stretches: Respelled['stretches'] = [];
  let text = '';
  const add = (start: number, end: number, replacement?: string) => {
    if (start === end) return;
    const spokenStart = text.length;
    text += replacement ?? written.slice(start, end);
    stretches.push({
      spoken: { start: spokenStart, end: text.length },
      written: { start, end },
      replaced: replacement !== undefined,
    });
  };
  let at = 0;
  for (const { start, end, replacement } of replacements) {
    add(at, start);
    add(start, end, replacement);
    at = end;
  }
  add(at, written.length);
  return { text, stretches };
};

/** The place in the written text of a place in the spoken one; within a replacement, in proportion. */
export const writtenOffset = ({ stretches }: Respelled, spokenOffset: number): number => {
  const stretch = stretches.find(({ spoken }) => spokenOffset < spoken.end) ?? stretches.at(-1);
  if (!stretch) return 0;
  const { spoken, written, replaced } = stretch;
  const into = spokenOffset - spoken.start;
  const scale = replaced
    ? (written.end - written.start) / Math.max(1, spoken.end - spoken.start)
    : 1;
  return Math.min(written.start + Math.floor(into * scale), written.end - 1);
};

/** The entries of a lexicon that stand in a text, in order; where several could, the longest. */
export const entriesIn = (written: string, lexicon: Lexicon): Replacement[] => {
  const keys = Object.keys(lexicon).sort((a, b) => b.length - a.length);
  const exact = new Map(keys.map((key) => [alike(key, 'written'), lexicon[key]]));
  const found: Replacement[] = [];
  for (const key of keys) {
    for (const { start, end } of placesOf(written, key, 'spoken')) {
      if (isWithinWord(written, start, end)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const replacement = exact.get(alike(written.slice(start, end), 'written')) ?? lexicon[key];
      if (replacement !== undefined) found.push({ start, end, replacement });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/**
 * An apostrophe or full stop with a letter on its other side is inside a word (url's, SlachtofferWijzer.nl); a hyphen is
 * not (-filmpjes).
 */
const isWithinWord = (written: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]['’.]$/u.test(written.slice(0, start)) ||
  /^['’.][\p{L}\p{N}]/u.test(written.slice(end));
