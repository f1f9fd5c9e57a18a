import type { Remark, SpokenWord } from '../../film/narration.ts';
import type { Sound } from '../../media/wav.ts';
import type { Alignment } from '../align/align.ts';
import { levelAt, type Activity } from '../align/hearing/activity.ts';

/**
 * From when on a recording is remarked on. Measured on synthetic and human voices with noise, music, echo and clipping
 * added: clean ones have at most 0.01 % of their samples near the peak and words 40 dB above what is between them;
 * 6 dB of clipping gives 0.2 to 1.7 %, and at 25 dB words begin to be found more than 0.1 s beside their place.
 */
const limits = {
  /** What lies this near to the loudest sample is near the peak. */
  nearPeak: 0.95,
  clippedShare: 0.0005,
  /** Of the words above what is between them. */
  leastAboveRestDb: 26,
  /** How long the last sound takes to die away, from 6 to 25 dB under its loudest. Of dry voices about 125 ms. */
  longestTailMs: 240,
  /** See `Alignment.fit`: right readings stay under 0.94. */
  loosestFit: 0.97,
} as const;

const tail = { soundMs: 250, loudDb: 6, quietDb: 25, listenMs: 900 } as const;
const stepMs = 10;
/** Words have soft edges. */
const edge = { beforeMs: 20, afterMs: 60 } as const;

/** What can be heard to be wrong with a recording, and what to do. */
export const qualityRemarks = (
  { samples }: Sound,
  { words, activity, fit }: Pick<Alignment, 'words' | 'activity' | 'fit'>,
): Remark[] => {
  const clipped = clippedShare(samples);
  const aboveRestDb = wordsAboveRestDb(words, activity);
  const tailMs = lastTailMs(activity);
  const texts = [
    ...(clipped > limits.clippedShare
      ? [
          `is clipped: ${(clipped * 100).toFixed(1)} % of it is cut off at its loudest, which crackles. Record it again with the level lower, or further from the microphone.`,
        ]
      : []),
    ...(aboveRestDb < limits.leastAboveRestDb
      ? [
          `has noise, music or echo under the voice: the words are only ${Math.round(aboveRestDb)} dB louder than what is between them, so some may be found beside their place. Record it again in a quiet room, without music (the film lays music under it), or listen to every cue.`,
        ]
      : []),
    // Where something else sounds on, no tail can be told from it.
    ...(aboveRestDb >= limits.leastAboveRestDb && tailMs > limits.longestTailMs
      ? [
          `echoes: its last sound takes ${Math.round(tailMs)} ms to die away. Record it again nearer to the microphone, in a room with curtains, carpets or coats.`,
        ]
      : []),
    ...(fit > limits.loosestFit
      ? [
          'is hardly more like the text than like any other speech, so the times of its words are uncertain. Listen to every cue, and set times by hand where they are wrong.',
        ]
      : []),
  ];
  return texts.map((text) => ({ about: 'sound', text }));
};

/** How much of a sound lies near its peak: next to nothing, unless it was cut off there. */
const clippedShare = (samples: Float32Array): number => {
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  const near = samples.reduce(
    (count, sample) => count + (Math.abs(sample) >= peak * limits.nearPeak ? 1 : 0),
    0,
  );
  return near / Math.max(1, samples.length);
};

/** How much louder the words are than what is between and right beside them; without anything between, infinitely. */
const wordsAboveRestDb = (words: readonly SpokenWord[], activity: Activity): number => {
  // Noise that is cut off is under no word; levels are taken over a little time, so it is heard a little longer.
  const { untilMs, fromMs } = activity.noise;
  const startMs = Math.max((words[0]?.startMs ?? 0) - tail.soundMs, untilMs + edge.afterMs);
  const endMs = Math.min((words.at(-1)?.endMs ?? 0) + tail.soundMs, fromMs - edge.afterMs);
  const [spoken, rest]: [number[], number[]] = [[], []];
  for (let ms = Math.max(0, startMs); ms < endMs; ms += stepMs) {
    const isWord = words.some(
      (word) => ms >= word.startMs - edge.beforeMs && ms < word.endMs + edge.afterMs,
    );
    (isWord ? spoken : rest).push(10 ** (levelAt(activity, ms) / 10));
  }
  return rest.length === 0 ? Infinity : 10 * Math.log10(meanOf(spoken) / meanOf(rest));
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const lastTailMs = (activity: Activity): number => {
  const endMs = activity.speech?.endMs ?? 0;
  const times = Array.from(
    { length: (tail.soundMs + tail.listenMs) / stepMs },
    (_, index) => endMs - tail.soundMs + index * stepMs,
  ).filter((ms) => ms < activity.noise.fromMs - edge.afterMs);
  const loudestDb = Math.max(
    ...times.filter((ms) => ms <= endMs).map((ms) => levelAt(activity, ms)),
  );
  const lastAbove = (db: number) => times.findLast((ms) => levelAt(activity, ms) > db) ?? endMs;
  return lastAbove(loudestDb - tail.quietDb) - lastAbove(loudestDb - tail.loudDb);
};
