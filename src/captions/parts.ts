import type { WordPart } from '../language/breaks/in-word.ts';
import type { BreakKind } from '../language/breaks/rules.ts';
import type { Language } from '../language/language.ts';
import type { TimedWord } from '../timeline/slide.ts';
import { charactersIn } from './characters.ts';

/** A spoken word, or a part of one that is longer than a line. */
export type TimedPart = TimedWord & Pick<WordPart, 'hyphen' | 'after'>;

/**
 * The words of a part of a slide as they can be set, and what lies after each but the last. A word that is longer than a
 * line comes in parts, each spoken in its share of the word's time.
 */
export const settableParts = (
  words: readonly TimedWord[],
  language: Language,
  text: string,
  charactersALine: number,
): { parts: TimedPart[]; breaks: BreakKind[] } => {
  const breaks = language.breaksOf(text);
  const fits = (one: string) => charactersIn(one) <= charactersALine;
  const parts = words.map((word) => timed(word, language.partsOf(word, { fits })));
  return {
    parts: parts.flat(),
    breaks: parts
      .flatMap((own, index) => own.map(({ after }): BreakKind => after ?? breaks[index] ?? 'plain'))
      .slice(0, -1),
  };
};

const timed = (word: TimedWord, parts: readonly WordPart[]): TimedPart[] => {
  const at = (from: number, to: number, offset: number) =>
    from + ((to - from) * (offset - word.start)) / (word.end - word.start);
  return parts.map(({ text, start, end, hyphen, after }) => ({
    ...word,
    text,
    start,
    end,
    hyphen,
    after,
    startMs: at(word.startMs, word.endMs, start),
    endMs: at(word.startMs, word.endMs, end),
    startFrame: Math.round(at(word.startFrame, word.endFrame, start)),
    endFrame: Math.round(at(word.startFrame, word.endFrame, end)),
  }));
};

/** A word as it stands on a line: from its first part there to its last. */
export const joinedWord = (first: TimedPart, last: TimedPart, text: string): TimedWord => ({
  part: first.part,
  text,
  start: first.start,
  end: last.end,
  startMs: first.startMs,
  endMs: last.endMs,
  startFrame: first.startFrame,
  endFrame: last.endFrame,
});
