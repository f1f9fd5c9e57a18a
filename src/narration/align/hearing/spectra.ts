import FFT from 'fft.js';
import type { Sound } from '../../../media/wav.ts';
import type { Frames } from './frames.ts';

/** The power of a sound at every pitch, in steps of `binHz` from 0. */
export type Spectra = Frames & { binHz: number };

const windowMs = 25;
/** No filter listens above this, whatever the warp. */
const highestHz = 9000;
/** Evens out the slope of speech, which falls with pitch, in the same way at every sample rate. */
const preEmphasisHz = 107;

/** The short-time power spectra of a sound, one every `hopMs`. */
export const spectraOf = ({ samples, sampleRate }: Sound, hopMs: number): Spectra => {
  const windowLength = Math.round((windowMs * sampleRate) / 1000);
  const fftSize = 2 ** Math.ceil(Math.log2(windowLength));
  const binHz = sampleRate / fftSize;
  const size = Math.min(fftSize / 2, Math.ceil(highestHz / binHz)) + 1;
  const count = Math.max(1, Math.floor((samples.length * 1000) / sampleRate / hopMs) + 1);
  const values = new Float32Array(count * size);

  const fft = new FFT(fftSize);
  const spectrum = fft.createComplexArray() as number[];
  const windowed = new Array<number>(fftSize).fill(0);
  const shape = hamming(windowLength);
  const emphasis = Math.exp((-2 * Math.PI * preEmphasisHz) / sampleRate);
  for (let frame = 0; frame < count; frame++) {
    const start = Math.round((frame * hopMs * sampleRate) / 1000) - (windowLength >> 1);
    for (let index = 0; index < windowLength; index++) {
      const at = start + index;
      const sample = (samples[at] ?? 0) - emphasis * (samples[at - 1] ?? 0);
      windowed[index] = sample * (shape[index] as number);
    }
    fft.realTransform(spectrum, windowed);
    for (let bin = 0; bin < size; bin++) {
      const re = spectrum[bin * 2] as number;
      const im = spectrum[bin * 2 + 1] as number;
      values[frame * size + bin] = re * re + im * im;
    }
  }
  return { hopMs, size, count, values, binHz };
};

const hamming = (length: number): Float64Array =>
  Float64Array.from(
    { length },
    (_, index) => 0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (length - 1)),
  );
