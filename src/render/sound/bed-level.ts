/** A stretch of a file in which somebody speaks. */
export type SpokenSpan = { startMs: number; endMs: number };

/** A point on the line that the level of a music bed follows; straight in decibels between two points. */
export type LevelPoint = { atMs: number; db: number };

/** How a music bed behaves under a voice. */
export const bedStandard = {
  /** The most in a pause, over any 400 ms. */
  pauseLufs: -30,
  /** So far below the voice while it speaks. WCAG 1.4.7 wants 20; quiet words and loud bars need the rest. */
  underVoiceLu: 24,
  attackMs: 150,
  releaseMs: 500,
  /** A shorter pause is no place to come up: it would be heard to pump. */
  shortestPauseMs: 800,
  fadeInMs: 1000,
  fadeOutMs: 2000,
} as const;

/** The stretches in which words follow one another without a pause that a bed could come up in. */
export const spokenStretches = (words: readonly SpokenSpan[]): SpokenSpan[] =>
  words.reduce<SpokenSpan[]>((stretches, { startMs, endMs }) => {
    const last = stretches.at(-1);
    if (last && startMs - last.endMs < bedStandard.shortestPauseMs) last.endMs = endMs;
    else stretches.push({ startMs, endMs });
    return stretches;
  }, []);

/**
 * The level of a bed under speech, in decibels to what it has in a pause. It is down when a word begins, as the words
 * are known beforehand, and comes up after the last.
 */
export const bedLevels = (words: readonly SpokenSpan[], duckDb: number): LevelPoint[] =>
  spokenStretches(words).flatMap(({ startMs, endMs }) => [
    { atMs: startMs - bedStandard.attackMs, db: 0 },
    { atMs: startMs, db: duckDb },
    { atMs: endMs, db: duckDb },
    { atMs: endMs + bedStandard.releaseMs, db: 0 },
  ]);

/** The level at a time, on the line through the points. */
export const levelAt = (points: readonly LevelPoint[], atMs: number): number => {
  const next = points.findIndex((point) => point.atMs > atMs);
  const after = points[next];
  const before = next === -1 ? points.at(-1) : points[next - 1];
  if (!before || !after) return (before ?? after)?.db ?? 0;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  return before.db + share * (after.db - before.db);
};

/** How much of a bed is heard at the edges of a file, from 0 to 1. */
export const edgeFade = (atMs: number, totalMs: number): number => {
  const { fadeInMs, fadeOutMs } = bedStandard;
  const share = Math.min(1, Math.max(0, Math.min(atMs / fadeInMs, (totalMs - atMs) / fadeOutMs)));
  return Math.sin((Math.PI / 2) * share) ** 2;
};
