import type { Stretch } from './hearing/activity.ts';

/** A stretch whose word times may be wrong, and why, as the end of a sentence. */
export type Doubt = Stretch & { reason: string };

/** Right readings stayed within 0.4 and 2.1 times, and under 1.02; see the tests. */
const limits = {
  /** A word's length against the reference's at the same pace, and by how much at least. */
  shortest: 0.35,
  shorterMs: 120,
  longest: 3,
  longerMs: 250,
  /** Distance to the text against distance to speech in no particular order, over so long. */
  likeness: 1.05,
  windowMs: 800,
} as const;

/** Words that are spoken far longer or shorter than the others: beside them something else may be said. */
export const strainedWords = (
  words: readonly Stretch[],
  reference: readonly Stretch[],
  slowness: number,
): { word: number; isShort: boolean }[] =>
  words.flatMap(({ startMs, endMs }, word) => {
    const lastsMs = endMs - startMs;
    const expected = reference[word];
    const expectedMs = expected ? (expected.endMs - expected.startMs) * slowness : lastsMs;
    const isShort =
      lastsMs < expectedMs * limits.shortest && expectedMs - lastsMs > limits.shorterMs;
    const isLong = lastsMs > expectedMs * limits.longest && lastsMs - expectedMs > limits.longerMs;
    return isShort || isLong ? [{ word, isShort }] : [];
  });

/** A moment that is said to be spoken text: its distance to it, and to speech in no particular order. */
export type Likeness = { atMs: number; toText: number; toAnySpeech: number };

/** How much nearer moments are to the text than to speech in no particular order: the ratio of the mean distances. */
export const fitOf = (moments: readonly Likeness[]): number => {
  const toText = moments.reduce((sum, moment) => sum + moment.toText, 0);
  const toAny = moments.reduce((sum, moment) => sum + moment.toAnySpeech, 0);
  return toText / Math.max(toAny, Number.EPSILON);
};

/** Stretches that sound no more like the text than like any other speech. */
export const unlikeStretches = (moments: readonly Likeness[], hopMs: number): Stretch[] => {
  const length = Math.round(limits.windowMs / hopMs);
  const found: Stretch[] = [];
  for (let first = 0; first + length <= moments.length; first++) {
    const window = moments.slice(first, first + length);
    const [toText, toAny] = window.reduce(
      ([text, any], moment) => [text + moment.toText, any + moment.toAnySpeech],
      [0, 0],
    );
    if (toText <= toAny * limits.likeness) continue;
    const startMs = window[0]?.atMs ?? 0;
    const endMs = (window.at(-1)?.atMs ?? 0) + hopMs;
    const last = found.at(-1);
    if (last && last.endMs >= startMs) last.endMs = endMs;
    else found.push({ startMs, endMs });
  }
  return found;
};
