import type { WrittenWord } from '../../language/words.ts';

export type WordTime = { startMs: number; endMs: number };

/** Where in the written text something begins to be spoken, and when. */
export type WordEvent = { offset: number; startMs: number };

/** A word shorter than this was not really timed; it gets its share of its neighbour's time. */
const shortestMs = 20;

/**
 * The time of every written word of a sentence, from the events of a voice that counts words otherwise: several
 * events in one word count as one, and words without an event share the time of the word before them by their length.
 * Words follow one another without a gap, from the first to `endMs`.
 */
export const wordTimes = (
  words: readonly WrittenWord[],
  events: readonly WordEvent[],
  endMs: number,
): WordTime[] => {
  const anchors: { index: number; startMs: number }[] = [{ index: 0, startMs: 0 }];
  words.forEach((word, index) => {
    if (index === 0) return;
    const startMs = Math.min(
      ...events
        .filter(({ offset }) => offset >= word.start && offset < word.end)
        .map((event) => event.startMs),
    );
    const previous = anchors.at(-1) ?? { index: 0, startMs: 0 };
    const fits = startMs - previous.startMs >= shortestMs * (index - previous.index);
    if (fits && endMs - startMs >= shortestMs * (words.length - index))
      anchors.push({ index, startMs });
  });
  return anchors.flatMap((anchor, at) => {
    const next = anchors[at + 1] ?? { index: words.length, startMs: endMs };
    return shareByLength(words.slice(anchor.index, next.index), anchor.startMs, next.startMs);
  });
};

const shareByLength = (
  words: readonly WrittenWord[],
  startMs: number,
  endMs: number,
): WordTime[] => {
  const weights = words.map(({ text }) =>
    Math.max(1, text.replaceAll(/[^\p{L}\p{N}]/gu, '').length),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let atMs = startMs;
  return weights.map((weight) => {
    const time = { startMs: atMs, endMs: atMs + ((endMs - startMs) * weight) / total };
    atMs = time.endMs;
    return time;
  });
};
