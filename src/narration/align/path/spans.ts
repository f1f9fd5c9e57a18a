import { lengthMs, type Activity, type Stretch } from '../hearing/activity.ts';

/** What is left of a word that lies in silence still gets this long. */
const shortestMs = 20;

/**
 * Sets the edges of words by what the ear hears: no word reaches into a pause or beyond the speech, and none into the
 * next. Takes words in order, gives as many.
 */
export const outsidePauses = (
  words: readonly Stretch[],
  { speech, pauses }: Pick<Activity, 'speech' | 'pauses'>,
): Stretch[] => {
  const startMs = speech?.startMs ?? 0;
  const endMs = speech?.endMs ?? Infinity;
  const silences = [
    { startMs: -Infinity, endMs: startMs },
    ...pauses,
    { startMs: endMs, endMs: Infinity },
  ];
  const cut = words.map((word) => silences.reduce(without, word));
  return cut.map((word, index) => {
    const before = cut[index - 1];
    const next = cut[index + 1];
    const from = Math.max(word.startMs, before?.endMs ?? startMs);
    const until = Math.max(Math.min(word.endMs, next?.startMs ?? endMs), from + shortestMs);
    return { startMs: from, endMs: until };
  });
};

/** What is left of a stretch outside a silence; the longer part where the silence lies in the middle of it. */
const without = (stretch: Stretch, silence: Stretch): Stretch => {
  if (silence.endMs <= stretch.startMs || silence.startMs >= stretch.endMs) return stretch;
  const before = { startMs: stretch.startMs, endMs: Math.max(stretch.startMs, silence.startMs) };
  const after = { startMs: Math.min(stretch.endMs, silence.endMs), endMs: stretch.endMs };
  const rest = lengthMs(before) >= lengthMs(after) ? before : after;
  return lengthMs(rest) > 0 ? rest : stretch;
};
