import type { Sound } from '../../../media/wav.ts';
import { steadyCount } from './steady.ts';

/** From `startMs` up to, but not including, `endMs`. */
export type Stretch = { startMs: number; endMs: number };

/** When a recording speaks and when it is silent. */
export type Activity = {
  /** Loudness in dB below full scale, one value every `activityHopMs`. */
  levelsDb: Float32Array;
  /** What is quieter is silence. */
  thresholdDb: number;
  /** The loudest speech, and the quietest tenth of a second. */
  speechDb: number;
  floorDb: number;
  /** From the first to the last sound that is long enough to be speech; null when there is none. */
  speech: Stretch | null;
  /** The steady noise before and after the speech, which is none of it: where it ends, and where it begins again. */
  noise: { untilMs: number; fromMs: number };
  /** The silences inside the speech that are long enough to be pauses. */
  pauses: Stretch[];
};

const activityHopMs = 5;

const listening = {
  windowMs: 20,
  /** The noise of the room is that of the quietest stretch of this length, longer than a closed *p* or *t* lasts. */
  floorWindowMs: 100,
  aboveFloorDb: 6,
  /** The threshold stays this far below the loudest speech, whatever the room: soft consonants, breath. */
  leastBelowSpeechDb: 15,
  mostBelowSpeechDb: 42,
  /** A click or a smack of the lips is shorter than this. */
  shortestSoundMs: 40,
  shortestPauseMs: 150,
} as const;

/** Listens where a recording speaks, by its loudness against its own loudest and quietest. */
export const activityOf = (sound: Sound): Activity => {
  const levelsDb = levelsOf(sound, listening.windowMs);
  const speechDb = percentile(levelsDb, 0.95);
  const floorDb = levelsOf(sound, listening.floorWindowMs).reduce(
    (lowest, level) => Math.min(lowest, level),
    0,
  );
  const thresholdDb = Math.min(
    speechDb - listening.leastBelowSpeechDb,
    Math.max(speechDb - listening.mostBelowSpeechDb, floorDb + listening.aboveFloorDb),
  );
  const heard = soundsIn(levelsDb, thresholdDb);
  const noise = noiseAround(levelsDb, heard);
  const sounds = heard
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs, noise.untilMs),
      endMs: Math.min(endMs, noise.fromMs),
    }))
    .filter((sound) => lengthMs(sound) >= listening.shortestSoundMs);
  const first = sounds[0];
  const last = sounds.at(-1);
  return {
    levelsDb,
    thresholdDb,
    speechDb,
    floorDb,
    speech: first && last ? { startMs: first.startMs, endMs: last.endMs } : null,
    noise,
    pauses: sounds.slice(1).flatMap((sound, index) => {
      const pause = { startMs: sounds[index]?.endMs ?? 0, endMs: sound.startMs };
      return lengthMs(pause) >= listening.shortestPauseMs ? [pause] : [];
    }),
  };
};

/** How long a recording really speaks: its speech without its pauses. */
export const spokenMs = ({ speech, pauses }: Activity): number =>
  speech ? lengthMs(speech) - pauses.reduce((sum, pause) => sum + lengthMs(pause), 0) : 0;

export const lengthMs = ({ startMs, endMs }: Stretch): number => endMs - startMs;

/** The level at a time; beyond the ends that of the nearest end. */
export const levelAt = ({ levelsDb }: Activity, ms: number): number => {
  const index = Math.round(ms / activityHopMs);
  return levelsDb[Math.max(0, Math.min(levelsDb.length - 1, index))] ?? -Infinity;
};

/** Whether a time lies outside the speech or in one of its pauses. */
export const isInPause = ({ speech, pauses }: Activity, ms: number): boolean =>
  !speech ||
  ms < speech.startMs ||
  ms >= speech.endMs ||
  pauses.some(({ startMs, endMs }) => ms >= startMs && ms < endMs);

/** Which moments are loud enough, inside the speech, to say how the voice sounds. */
export const isSpokenAt =
  (activity: Activity) =>
  (ms: number): boolean =>
    !isInPause(activity, ms) && levelAt(activity, ms) > activity.thresholdDb;

/** Where the steady noise that sounds begin with ends, and that they end with begins. */
const noiseAround = (levelsDb: Float32Array, sounds: readonly Stretch[]): Activity['noise'] => {
  const [first, last] = [sounds[0], sounds.at(-1)];
  if (!first || !last) return { untilMs: 0, fromMs: Infinity };
  const begin = first.startMs / activityHopMs;
  const end = last.endMs / activityHopMs - 1;
  const before = steadyCount(levelsDb, begin, 1, activityHopMs);
  const after = steadyCount(levelsDb, end, -1, activityHopMs);
  return before > end - begin
    ? { untilMs: 0, fromMs: Infinity } // nothing but noise: it is told of as that
    : {
        untilMs: before === 0 ? 0 : (begin + before) * activityHopMs,
        fromMs: after === 0 ? Infinity : (end - after + 1) * activityHopMs,
      };
};

/** Stretches above the threshold, without those that are too short to be speech. */
const soundsIn = (levelsDb: Float32Array, thresholdDb: number): Stretch[] => {
  const sounds: Stretch[] = [];
  let start: number | null = null;
  for (let index = 0; index <= levelsDb.length; index++) {
    const isLoud = (levelsDb[index] ?? -Infinity) > thresholdDb;
    if (isLoud) start ??= index;
    else if (start !== null) {
      const sound = { startMs: start * activityHopMs, endMs: index * activityHopMs };
      if (lengthMs(sound) >= listening.shortestSoundMs) sounds.push(sound);
      start = null;
    }
  }
  return sounds;
};

/** RMS in dB around every hop. */
const levelsOf = ({ samples, sampleRate }: Sound, windowMs: number): Float32Array => {
  const samplesIn = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const half = samplesIn(windowMs / 2);
  const sums = new Float64Array(samples.length + 1);
  for (let index = 0; index < samples.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (samples[index] ?? 0) ** 2;
  const count = Math.floor((samples.length * 1000) / sampleRate / activityHopMs) + 1;
  return Float32Array.from({ length: count }, (_, index) => {
    const centre = samplesIn(index * activityHopMs);
    const start = Math.max(0, centre - half);
    const end = Math.min(samples.length, centre + half);
    const power = ((sums[end] ?? 0) - (sums[start] ?? 0)) / Math.max(1, end - start);
    return 10 * Math.log10(Math.max(power, 0) + 1e-12);
  });
};

const percentile = (values: Float32Array, share: number): number =>
  Float32Array.from(values).sort()[Math.floor(share * (values.length - 1))] ?? -Infinity;
