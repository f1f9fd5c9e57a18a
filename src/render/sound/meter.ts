/**
 * Loudness as ITU-R BS.1770-4 and EBU R 128 define it, for speech that is the same left and right. Written here
 * because the bundled ffmpeg measures only through loudnorm, which takes forty times as long; a test holds the two
 * together.
 */

export const sampleRate = 48_000;

/** Integrated loudness in LUFS and true peak in dBTP; −Infinity for silence. */
export type Loudness = { lufs: number; truePeakDb: number };

// Gating: blocks of 400 ms, one every 100 ms; those below −70 LUFS, then those 10 LU below the rest, do not count.
const stepSamples = sampleRate / 10;
/** Filters are looked at so often: whether what is left in them is nothing. */
const filteredSamples = 512;
const stepsInBlock = 4;
const absoluteGateLufs = -70;
const relativeGateLu = -10;
/** Both channels carry the same sound, and powers add. */
const channels = 2;

/** K-weighting at 48 kHz: a shelf for the head, then a high-pass. Coefficients from BS.1770-4. */
const shelf = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
} as const;
const highPass = { a1: -1.99004745483398, a2: 0.99007225036621 } as const;

/**
 * In silence a filter's memory fades until processors take a hundred times as long to multiply it (denormal numbers). So
 * little is far below any sound.
 */
const withoutRemains = (value: number): number => (Math.abs(value) < 1e-30 ? 0 : value);

/** Measures a sound that comes in parts, mono at 48 kHz, that will be played on two channels. */
export class LoudnessMeter {
  readonly #peak = new TruePeakFinder();
  /** What the two filters remember. */
  readonly #memory = new Float64Array(4);
  /** Mean square of each step of 100 ms. */
  readonly #steps: number[] = [];
  #sum = 0;
  #count = 0;
  #highest = 0;

  add(samples: Float32Array): void {
    for (let at = 0; at < samples.length; at += chunkSamples) {
      const chunk = samples.subarray(at, at + chunkSamples);
      if (this.#peak.skip(chunk, this.#highest)) continue;
      for (let index = 0; index < chunk.length; index++)
        this.#highest = this.#peak.next(chunk[index] as number, this.#highest);
    }
    for (let at = 0; at < samples.length;) {
      const wanted = Math.min(filteredSamples, stepSamples - this.#count);
      const part = samples.subarray(at, at + wanted);
      this.#sum += this.#weightedEnergy(part);
      this.#count += part.length;
      at += part.length;
      if (this.#count === stepSamples) {
        this.#steps.push(this.#sum / stepSamples);
        this.#sum = 0;
        this.#count = 0;
      }
    }
  }

  // The one loop that takes time: its state stays in local variables, which is five times as fast.
  #weightedEnergy(samples: Float32Array): number {
    const memory = this.#memory;
    let [s1, s2, h1, h2] = memory as unknown as [number, number, number, number];
    let energy = 0;
    for (let index = 0; index < samples.length; index++) {
      const input = samples[index] as number;
      const shelved = shelf.b0 * input + s1;
      s1 = shelf.b1 * input - shelf.a1 * shelved + s2;
      s2 = shelf.b2 * input - shelf.a2 * shelved;
      const weighted = shelved + h1;
      h1 = -2 * shelved - highPass.a1 * weighted + h2;
      h2 = shelved - highPass.a2 * weighted;
      energy += weighted * weighted;
    }
    memory.set([s1, s2, h1, h2].map(withoutRemains));
    return energy;
  }

  result(): Loudness {
    return { lufs: integratedLufs(this.#steps), truePeakDb: 20 * Math.log10(this.#highest) };
  }

  /** The mean square of each 100 ms, after K-weighting: what loudness is worked out from. */
  steps(): number[] {
    return this.#steps;
  }

  /** The highest loudness over 400 ms, in LUFS; −Infinity for silence. */
  loudest(): number {
    return lufsOf(blocksOf(this.#steps).reduce((highest, power) => Math.max(highest, power), 0));
  }
}

/** The loudness of sounds one after another, given the steps of each; in LUFS, −Infinity for silence. */
export const integratedLufs = (steps: readonly number[]): number => {
  const blocks = blocksOf(steps);
  const audible = blocks.filter((power) => lufsOf(power) > absoluteGateLufs);
  const gate = lufsOf(mean(audible)) + relativeGateLu;
  return lufsOf(mean(audible.filter((power) => lufsOf(power) > gate)));
};

/** The power of every 400 ms, one each 100 ms. */
const blocksOf = (steps: readonly number[]): number[] =>
  steps.flatMap((_, index) => {
    const block = steps.slice(index, index + stepsInBlock);
    return block.length === stepsInBlock ? [mean(block) * channels] : [];
  });

const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(power);

/** Samples between two neighbours that are computed to find the peak of the sound between them. */
const oversampling = 4;
/** Neighbours on either side that count towards a sample in between. */
const reach = 8;

/** Where sound swings higher between two samples than at either (BS.1770-4, annex 2). */
const betweenSamples: Float64Array[] = Array.from({ length: oversampling - 1 }, (_, phase) => {
  const offset = (phase + 1) / oversampling;
  const taps = Float64Array.from({ length: 2 * reach }, (__, tap) => {
    const distance = tap - (reach - 1) - offset;
    const window = Math.cos((Math.PI * distance) / (2 * reach + 1)) ** 2;
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * window;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** No sound between two samples is more than so many times as high as all samples near it. */
const highestSwing = Math.max(
  ...betweenSamples.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)),
);

/** Sound is looked at in chunks of so many samples, to pass over those in which nothing is high. */
export const chunkSamples = 256;

/** Finds the peaks of a sound, sample by sample, in between samples too. */
export class TruePeakFinder {
  /** How many samples later the peak around a sample is known. */
  static readonly delaySamples = reach;
  // Written twice, so that the last samples always lie in a row.
  readonly #recent = new Float64Array(4 * reach);
  #at = 0;
  /** Samples since the last that was high enough to matter. */
  #calm = 2 * reach;

  /**
   * The peak, unsigned, around the sample that came in `delaySamples` before, up to its successor; the floor where it
   * is below that. Most of a sound is, and need not be computed.
   */
  next(sample: number, floor: number): number {
    const length = 2 * reach;
    const recent = this.#recent;
    const at = this.#at;
    recent[at] = sample;
    recent[at + length] = sample;
    const start = at + 1 === length ? 0 : at + 1;
    this.#at = start;
    if (Math.abs(sample) * highestSwing > floor) this.#calm = 0;
    else if (++this.#calm >= length) return floor;
    let peak = Math.max(floor, Math.abs(recent[start + reach - 1] as number));
    for (const taps of betweenSamples) {
      let value = 0;
      for (let tap = 0; tap < length; tap++) {
        value += (recent[start + tap] as number) * (taps[tap] as number);
      }
      peak = Math.max(peak, Math.abs(value));
    }
    return peak;
  }

  /** Takes samples all at once if none of them can matter to a peak above the floor; else takes none, and says so. */
  skip(samples: Float32Array, floor: number): boolean {
    const length = 2 * reach;
    if (this.#calm < length) return false;
    const low = floor / highestSwing;
    for (let index = 0; index < samples.length; index++) {
      const sample = samples[index] as number;
      if (sample > low || sample < -low) return false;
    }
    for (let index = Math.max(0, samples.length - length); index < samples.length; index++) {
      this.#recent[this.#at] = samples[index] as number;
      this.#recent[this.#at + length] = samples[index] as number;
      this.#at = (this.#at + 1) % length;
    }
    return true;
  }
}
