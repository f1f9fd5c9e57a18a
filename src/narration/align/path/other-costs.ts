import { isInPause, levelAt, type Activity } from '../hearing/activity.ts';
import { distanceBetween, type Frames } from '../hearing/frames.ts';
import type { Comparison } from '../comparison.ts';
import type { OtherCosts } from './path.ts';

/** In units of distance between traits: of two unlike moments about 7, of the same sound in two voices 3 to 5. */
const costs = {
  /** A silent moment as silence, and what each dB above silence adds; breath stays cheap, speech does not. */
  silence: 1.2,
  perDb: 0.8,
  mostForSilence: 15,
  /** Added to a word's sound where the recording is silent for a moment, as in a *p*, and where it pauses. */
  inSilence: 1.5,
  inPause: 6,
} as const;

/**
 * Where other speech is likelier than the text: the reference has so many moments that sound more like it. Measured on
 * human and synthetic voices with right and wrong texts: right ones stay 6 to 15 % under the cost this gives, wrong
 * ones lie about at it.
 */
const stranger = { share: 0.1, leastRank: 10, sampledRows: 400 } as const;

/** What each moment of a recording costs as something other than a word of the text. */
export const otherCostsOf = (
  activity: Activity,
  { count, hopMs }: Frames,
  otherSpeech: Float32Array = new Float32Array(count),
): OtherCosts => {
  const moments = Array.from({ length: count }, (_, frame) => frame * hopMs);
  const quiet = Float32Array.from(moments, (ms) => {
    if (isInPause(activity, ms)) return costs.inPause;
    return levelAt(activity, ms) < activity.thresholdDb ? costs.inSilence : 0;
  });
  return {
    silence: Float32Array.from(moments, (ms) => {
      if (isInPause(activity, ms)) return costs.silence;
      const aboveDb = Math.max(0, levelAt(activity, ms) - activity.thresholdDb);
      return Math.min(costs.mostForSilence, costs.silence + aboveDb * costs.perDb);
    }),
    quiet,
    otherSpeech: otherSpeech.map((cost, frame) => cost + (quiet[frame] ?? 0)),
  };
};

/**
 * What each moment would cost as speech in no particular order: its distance to the reference's moments that are most
 * like it. The word order of the right text beats it, that of a wrong one does not; a cohort in the sense of
 * speaker verification (Rosenberg et al., ICSLP 1992), made of the reference itself.
 */
export const unorderedCosts = ({ recording, reference, words }: Comparison): Float32Array => {
  const all = words.flatMap(({ firstRow, endRow }) =>
    Array.from({ length: endRow - firstRow }, (_, index) => firstRow + index),
  );
  const step = Math.max(1, Math.ceil(all.length / stranger.sampledRows));
  const rows = all.filter((_, index) => index % step === 0);
  const rank = Math.min(
    rows.length - 1,
    Math.max(Math.ceil(stranger.leastRank / step), Math.floor(rows.length * stranger.share)),
  );
  const distances = new Float32Array(rows.length);
  return Float32Array.from({ length: recording.count }, (_, frame) => {
    rows.forEach((row, index) => {
      distances[index] = distanceBetween(recording, frame, reference, row);
    });
    return distances.sort()[rank] ?? 0;
  });
};
