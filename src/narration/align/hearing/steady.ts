/** Speech rises and falls with every syllable; a fan, a hiss or a hum does not. */
const steady = {
  /** No sound of speech stays at one level for so long. */
  shortestMs: 600,
  /** Its level is taken from its first so many milliseconds. */
  judgedMs: 200,
  withinDb: 4,
} as const;

/**
 * How many values of a loudness curve, from one of them on, stay at one level for longer than speech does; none where
 * they do not.
 * @param step 1 to look onwards, −1 to look back
 */
export const steadyCount = (
  levelsDb: Float32Array,
  from: number,
  step: 1 | -1,
  hopMs: number,
): number => {
  const judged = Math.round(steady.judgedMs / hopMs);
  const first = Array.from({ length: judged }, (_, index) => levelsDb[from + index * step]);
  const level = median(first.filter((value) => value !== undefined));
  let count = 0;
  for (let at = from; at >= 0 && at < levelsDb.length; at += step, count++)
    if (Math.abs((levelsDb[at] ?? 0) - level) > steady.withinDb && count > edgeCount(hopMs)) break;
  return count * hopMs >= steady.shortestMs ? count : 0;
};

/** Where it begins, it is still rising. */
const edgeCount = (hopMs: number): number => Math.round(20 / hopMs);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
