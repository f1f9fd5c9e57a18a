import { chunkSamples, sampleRate, TruePeakFinder } from './meter.ts';

/** Time over which the gain comes down before a peak, so that it is not heard as a click. */
const attackSamples = Math.round(sampleRate * 0.004);
/** Time in which the gain comes back by 63 %. */
const releaseSamples = Math.round(sampleRate * 0.08);

/**
 * Turns a sound up or down, and holds its true peaks under a ceiling by turning down the few milliseconds around them.
 * loudnorm would do the same to all of a film as soon as one peak is too high, and lift its pauses.
 */
export class Limiter {
  readonly #gain: number;
  readonly #ceiling: number;
  readonly #peaks = new TruePeakFinder();
  readonly #waiting = new Ring(TruePeakFinder.delaySamples + attackSamples);
  readonly #lowest = new SlidingMinimum(attackSamples + 1);
  readonly #ramp = new Ring(attackSamples);
  #rampSum = attackSamples;
  #released = 1;
  /** Samples since the gain was last below 1. */
  #idle = attackSamples;
  /** Samples that come out before the first that went in. */
  #early = TruePeakFinder.delaySamples + attackSamples;

  constructor({ gainDb, ceilingDb }: { gainDb: number; ceilingDb: number }) {
    this.#gain = 10 ** (gainDb / 20);
    this.#ceiling = 10 ** (ceilingDb / 20);
    this.#ramp.fill(1);
  }

  /** The next part of the sound. Comes later than it went in: as many samples are missing from the first parts. */
  next(samples: Float32Array): Float32Array {
    const limited = new Float32Array(samples.length);
    for (let index = 0; index < samples.length; index++)
      limited[index] = (samples[index] as number) * this.#gain;
    for (let at = 0; at < samples.length; at += chunkSamples) {
      const chunk = limited.subarray(at, at + chunkSamples);
      if (this.#isAtRest() && this.#peaks.skip(chunk, this.#ceiling)) {
        this.#waiting.swapAll(chunk);
        continue;
      }
      for (let index = 0; index < chunk.length; index++)
        chunk[index] = this.#step(chunk[index] as number);
    }
    const cut = Math.min(this.#early, limited.length);
    this.#early -= cut;
    return limited.subarray(cut);
  }

  /** What is still inside when all has gone in. */
  rest(): Float32Array {
    return this.next(new Float32Array(TruePeakFinder.delaySamples + attackSamples));
  }

  /** Nothing is turned down now, and nothing coming needs it. */
  #isAtRest(): boolean {
    return this.#lowest.isOne && this.#released === 1 && this.#idle >= attackSamples;
  }

  #step(sample: number): number {
    const peak = this.#peaks.next(sample, this.#ceiling);
    // The lowest gain of the coming milliseconds, let go slowly, then averaged over the attack:
    // at the peak itself, all that is averaged is low enough.
    const lowest = this.#lowest.next(peak > this.#ceiling ? this.#ceiling / peak : 1);
    const delayed = this.#waiting.swap(sample);
    if (this.#isAtRest()) return delayed;
    const rising = this.#released + (1 - this.#released) / releaseSamples;
    this.#released = Math.min(lowest, rising > almostOne ? 1 : rising);
    this.#idle = this.#released === 1 ? this.#idle + 1 : 0;
    this.#rampSum += this.#released - this.#ramp.swap(this.#released);
    if (this.#idle >= attackSamples) this.#rampSum = attackSamples;
    return delayed * Math.min(1, this.#rampSum / attackSamples);
  }
}

const almostOne = 0.99999;

/** Holds the last values; each new one pushes the oldest out. */
class Ring {
  readonly #values: Float64Array;
  #at = 0;
  constructor(length: number) {
    this.#values = new Float64Array(length);
  }
  fill(value: number): void {
    this.#values.fill(value);
  }
  swap(value: number): number {
    const oldest = this.#values[this.#at] ?? 0;
    this.#values[this.#at] = value;
    this.#at = (this.#at + 1) % this.#values.length;
    return oldest;
  }
  /** As `swap` for each of them, in place. */
  swapAll(samples: Float32Array): void {
    const values = this.#values;
    let at = this.#at;
    for (let index = 0; index < samples.length; index++) {
      const oldest = values[at] as number;
      values[at] = samples[index] as number;
      samples[index] = oldest;
      if (++at === values.length) at = 0;
    }
    this.#at = at;
  }
}

/** The lowest of the last `length` gains. Those of 1 are not kept: nearly all are. */
class SlidingMinimum {
  readonly #length: number;
  /** Gains that may still become the lowest, rising, with the time they came. */
  readonly #candidates: { gain: number; time: number }[] = [];
  #time = 0;
  constructor(length: number) {
    this.#length = length;
  }
  get isOne(): boolean {
    return this.#candidates.length === 0;
  }
  next(gain: number): number {
    const candidates = this.#candidates;
    this.#time++;
    if (gain < 1) {
      while ((candidates.at(-1)?.gain ?? 0) >= gain) candidates.pop();
      candidates.push({ gain, time: this.#time });
    }
    const first = candidates[0];
    if (first === undefined) return 1;
    if (first.time <= this.#time - this.#length) candidates.shift();
    return candidates[0]?.gain ?? 1;
  }
}
