import type { Frames } from './frames.ts';
import type { Spectra } from './spectra.ts';

/**
 * Mel-frequency cepstra (Davis & Mermelstein, IEEE Trans. ASSP 28(4), 1980), with the filters of the HTK Book (Young
 * et al., 2006, §5.4): equal steps on the mel scale, so that pitch falls out and vowels stay. Power is made loudness by
 * a root, not by a logarithm (as in PLP: Hermansky, JASA 87(4), 1990), because a logarithm hears the noise of the room
 * between the words as clearly as the words.
 */
const analysis = {
  filters: 26,
  /** Values kept, the first of which is loudness. */
  cepstra: 13,
  lowestHz: 120,
  /** What telephones, cheap microphones and mp3 all still carry. */
  highestHz: 7000,
  root: 0.2,
} as const;

/**
 * The cepstra of a sound.
 * @param warp moves the filters up to fit a shorter throat, or down; it takes out who speaks (vocal tract length
 *   normalisation: Lee & Rose, IEEE Trans. SAP 6(1), 1998)
 */
export const cepstraOf = (spectra: Spectra, warp = 1): Frames => {
  const { hopMs, count } = spectra;
  const size = analysis.cepstra;
  const filters = melFilters(spectra, warp);
  const transform = cosines(analysis.filters, size);
  const loudness = new Float64Array(analysis.filters);
  const values = new Float32Array(count * size);
  for (let frame = 0; frame < count; frame++) {
    const start = frame * spectra.size;
    filters.forEach(({ firstBin, weights }, filter) => {
      let power = 0;
      for (let index = 0; index < weights.length; index++)
        power += (spectra.values[start + firstBin + index] as number) * (weights[index] as number);
      loudness[filter] = power ** analysis.root;
    });
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let filter = 0; filter < analysis.filters; filter++)
        sum +=
          (loudness[filter] as number) * (transform[row * analysis.filters + filter] as number);
      values[frame * size + row] = sum;
    }
  }
  return { hopMs, size, count, values };
};

type Filter = { firstBin: number; weights: Float64Array };

/** Overlapping triangles, evenly spaced in mel; what lies above the spectra hears nothing. */
const melFilters = ({ binHz, size }: Spectra, warp: number): Filter[] => {
  const lowest = melOf(analysis.lowestHz);
  const step = (melOf(analysis.highestHz) - lowest) / (analysis.filters + 1);
  const edgeHz = (edge: number) => hzOf(lowest + edge * step) * warp;
  return Array.from({ length: analysis.filters }, (_, filter) => {
    const [lowHz, centreHz, highHz] = [edgeHz(filter), edgeHz(filter + 1), edgeHz(filter + 2)];
    const firstBin = Math.ceil(lowHz / binHz);
    const lastBin = Math.min(size - 1, Math.floor(highHz / binHz));
    const weights = Float64Array.from({ length: Math.max(0, lastBin - firstBin + 1) }, (_, bin) => {
      const hz = (firstBin + bin) * binHz;
      return hz <= centreHz
        ? (hz - lowHz) / (centreHz - lowHz)
        : (highHz - hz) / (highHz - centreHz);
    });
    return { firstBin, weights };
  });
};

const melOf = (hz: number): number => 1127 * Math.log(1 + hz / 700);
const hzOf = (mel: number): number => 700 * (Math.exp(mel / 1127) - 1);

/** The discrete cosine transform (DCT-II), row after row. */
const cosines = (columns: number, rows: number): Float64Array =>
  Float64Array.from({ length: columns * rows }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return Math.cos((Math.PI * row * (column + 0.5)) / columns);
  });
