/** A stretch of a sound, in samples. `end` is not included. */
export type Span = { start: number; end: number };

const frameMs = 5;
/** Below this share of its loudest frame a sound counts as silence: −40 dB. */
const silenceRatio = 0.01;
/** Edges fade over this long, so that a cut does not click. */
const fadeMs = 4;
/** −20 dB RMS while speaking; quieter where a peak would pass −3 dB. The final loudness is set when a film is mixed. */
const speechRms = 0.1;
const peakCeiling = 0.7;

/** Which short frames of a sound can be heard. */
export type Audibility = { frame: number; isAudible: boolean[]; sampleCount: number };

/** Listens to a sound, frame by frame, against its own loudest frame. */
export const audibility = (samples: Float32Array, sampleRate: number): Audibility => {
  const frame = frameLength(sampleRate);
  const levels = frameLevels(samples, frame);
  const threshold = loudestOf(levels) * silenceRatio;
  return {
    frame,
    isAudible: levels.map((level) => level > threshold),
    sampleCount: samples.length,
  };
};

/** Parts of a sound as one. */
export const joinedSamples = (parts: readonly Float32Array[]): Float32Array => {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
};

/** From the first to the last audible frame, in samples; null where all is silence. */
export const audibleSpan = ({ frame, isAudible, sampleCount }: Audibility): Span | null => {
  const first = isAudible.indexOf(true);
  if (first === -1) return null;
  return {
    start: first * frame,
    end: Math.min((isAudible.lastIndexOf(true) + 1) * frame, sampleCount),
  };
};

/** The whole of the silence that touches a stretch, in samples; null where the stretch is all sound. */
export const silenceAround = (
  { frame, isAudible, sampleCount }: Audibility,
  { start, end }: Span,
): Span | null => {
  const lastFrame = Math.min(Math.floor(end / frame), isAudible.length - 1);
  for (let at = Math.max(0, Math.floor(start / frame)); at <= lastFrame; at++) {
    if (isAudible[at]) continue;
    const before = isAudible.lastIndexOf(true, at);
    const after = isAudible.indexOf(true, at);
    return {
      start: (before + 1) * frame,
      end: after === -1 ? sampleCount : after * frame,
    };
  }
  return null;
};

/** A copy of a stretch, faded in and out over a few milliseconds. */
export const cutWithFades = (
  samples: Float32Array,
  { start, end }: Span,
  sampleRate: number,
): Float32Array => {
  const cut = samples.slice(start, end);
  const fade = Math.min(Math.round((sampleRate * fadeMs) / 1000), Math.floor(cut.length / 2));
  for (let index = 0; index < fade; index++) {
    const gain = index / fade;
    const last = cut.length - 1 - index;
    cut[index] = (cut[index] ?? 0) * gain;
    cut[last] = (cut[last] ?? 0) * gain;
  }
  return cut;
};

/** Brings speech to one level without clipping. Silence stays silence. */
export const levelSpeech = (samples: Float32Array, sampleRate: number): Float32Array => {
  const levels = frameLevels(samples, frameLength(sampleRate));
  const loudest = loudestOf(levels);
  if (loudest === 0) return samples;
  const spoken = levels.filter((level) => level > loudest * silenceRatio);
  const rms = Math.sqrt(spoken.reduce((sum, level) => sum + level * level, 0) / spoken.length);
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  const gain = Math.min(speechRms / rms, peakCeiling / peak);
  return samples.map((sample) => sample * gain);
};

const frameLength = (sampleRate: number): number =>
  Math.max(1, Math.round((sampleRate * frameMs) / 1000));

const loudestOf = (levels: number[]): number =>
  levels.reduce((loudest, level) => Math.max(loudest, level), 0);

/** RMS of each frame; the last may be shorter. */
const frameLevels = (samples: Float32Array, frame: number): number[] =>
  Array.from({ length: Math.ceil(samples.length / frame) }, (_, index) => {
    const part = samples.subarray(index * frame, (index + 1) * frame);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
  });
