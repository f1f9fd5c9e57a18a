import { cepstraOf } from './cepstra.ts';
import type { Frames } from './frames.ts';
import type { Spectra } from './spectra.ts';

/**
 * What makes a sound comparable with another voice in another room: cepstra with mean and variance taken out over
 * what is spoken (Viikki & Laurila, Speech Communication 25, 1998), how they change (Furui, IEEE Trans. ASSP 34(1),
 * 1986), and vectors of one length, so that only their direction counts.
 */
const weights = {
  /** Loudness says where syllables are, whoever speaks. */
  energy: 1.5,
  change: 0.6,
  /** Change is measured from this long before to this long after. */
  changeMs: 40,
  /** Beyond so many deviations a value says nothing more. */
  limit: 3,
  length: 5,
} as const;

/**
 * The traits of a sound.
 * @param isSpoken which moments set the norm
 * @param warp see `cepstraOf`
 */
export const traitsOf = (spectra: Spectra, isSpoken: (ms: number) => boolean, warp = 1): Frames => {
  const cepstra = cepstraOf(spectra, warp);
  const { hopMs, count, size } = cepstra;
  const normal = normalised(cepstra, isSpoken);
  const values = new Float32Array(count * size * 2);
  const reach = Math.max(1, Math.round(weights.changeMs / hopMs));
  for (let frame = 0; frame < count; frame++) {
    const before = Math.max(0, frame - reach) * size;
    const after = Math.min(count - 1, frame + reach) * size;
    const vector = values.subarray(frame * size * 2, (frame + 1) * size * 2);
    for (let index = 0; index < size; index++) {
      const weight = index === 0 ? weights.energy : 1;
      const change = (normal[after + index] ?? 0) - (normal[before + index] ?? 0);
      vector[index] = (normal[frame * size + index] ?? 0) * weight;
      vector[size + index] = change * weights.change * weight;
    }
    scaleToLength(vector);
  }
  return { hopMs, size: size * 2, count, values };
};

/** Takes out mean and deviation of every value over the spoken frames. */
const normalised = (
  { hopMs, size, count, values }: Frames,
  isSpoken: (ms: number) => boolean,
): Float32Array => {
  const spoken = Array.from({ length: count }, (_, frame) => frame).filter((frame) =>
    isSpoken(frame * hopMs),
  );
  const total = Math.max(1, spoken.length);
  const normal = new Float32Array(values.length);
  for (let index = 0; index < size; index++) {
    let sum = 0;
    let squares = 0;
    for (const frame of spoken) {
      const value = values[frame * size + index] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / total;
    const deviation = Math.sqrt(Math.max(1e-12, squares / total - mean * mean));
    for (let at = index; at < values.length; at += size) {
      const value = ((values[at] ?? 0) - mean) / deviation;
      normal[at] = Math.max(-weights.limit, Math.min(weights.limit, value));
    }
  }
  return normal;
};

const scaleToLength = (vector: Float32Array): void => {
  // The 1 keeps a moment without any trait from becoming noise.
  const scale = weights.length / Math.sqrt(vector.reduce((sum, value) => sum + value * value, 1));
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * scale;
};
