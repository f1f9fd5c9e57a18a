import { describe, expect, it } from 'vitest';
import { steadyCount } from '../../../../src/narration/align/hearing/steady.ts';

const hopMs = 5;
const noise = Array.from({ length: 400 }, (_, index) => -40 + Math.sin(index) * 2);
/** A syllable every fifth of a second. */
const speech = Array.from({ length: 400 }, (_, index) => -30 + Math.sin(index / 6) * 15);

describe('what is steady', () => {
  it('is found up to where it changes, onwards and back', () => {
    const onwards = steadyCount(Float32Array.from([...noise, ...speech.slice(9)]), 0, 1, hopMs);
    expect(Math.abs(onwards - 400)).toBeLessThan(4);
    const both = Float32Array.from([...speech, ...noise]);
    expect(Math.abs(steadyCount(both, 799, -1, hopMs) - 400)).toBeLessThan(8);
  });

  it('is no speech, and nothing that is over at once', () => {
    expect(steadyCount(Float32Array.from(speech), 0, 1, hopMs)).toBe(0);
    expect(steadyCount(Float32Array.from([...noise.slice(0, 100), ...speech]), 0, 1, hopMs)).toBe(
      0,
    );
  });
});
