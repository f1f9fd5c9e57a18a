import type { Sound } from '../../media/wav.ts';
import {
  activityOf,
  isSpokenAt,
  spokenMs,
  type Activity,
  type Stretch,
} from './hearing/activity.ts';
import type { Frames } from './hearing/frames.ts';
import type { ReferenceWord } from './path/graph.ts';
import { spectraOf } from './hearing/spectra.ts';
import { traitsOf } from './hearing/traits.ts';

/** A word of the reference speech, timed; see ReferenceWord. */
export type TimedWord = Stretch & Pick<ReferenceWord, 'beginsSentence' | 'isVouched'>;

/** A recording, and another speech of the same text whose word times are known. */
export type Subject = {
  recording: Sound;
  reference: Sound;
  words: readonly TimedWord[];
  activity: Activity;
  referenceActivity: Activity;
  /** How much slower the recording speaks than the reference, pauses left out. */
  slowness: number;
};

/** Both speeches seen at one hop, the reference at the pace of the recording. */
export type Comparison = {
  hopMs: number;
  recording: Frames;
  reference: Frames;
  words: ReferenceWord[];
};

export const subjectOf = (
  recording: Sound,
  reference: Sound,
  words: readonly TimedWord[],
): Subject => {
  const activity = activityOf(recording);
  const referenceMs = words.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return {
    recording,
    reference,
    words,
    activity,
    referenceActivity: activityOf(reference),
    slowness: spokenMs(activity) / Math.max(1, referenceMs),
  };
};

/** Brings both speeches to frames that can be compared, for one warp or for several to choose from. */
export const compareAt = (subject: Subject, hopMs: number): ((warp: number) => Comparison) => {
  const { slowness } = subject;
  const spectra = spectraOf(subject.recording, hopMs);
  const reference = traitsOf(
    spectraOf(subject.reference, hopMs / slowness),
    isSpokenAt(subject.referenceActivity),
  );
  const row = (ms: number) => Math.round((ms * slowness) / hopMs);
  const words = subject.words.map(({ startMs, endMs, ...flags }) => {
    const firstRow = Math.min(row(startMs), reference.count - 2);
    const endRow = Math.min(reference.count, Math.max(firstRow + 2, row(endMs)));
    return { firstRow, endRow, ...flags };
  });
  const isSpoken = isSpokenAt(subject.activity);
  return (warp) => ({ hopMs, recording: traitsOf(spectra, isSpoken, warp), reference, words });
};
