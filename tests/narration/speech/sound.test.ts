import { describe, expect, it } from 'vitest';
import {
  audibility,
  audibleSpan,
  levelSpeech,
  silenceAround,
} from '../../../src/narration/speech/sound.ts';

// At 1000 samples a second a frame of 5 ms is 5 samples.
const sampleRate = 1000;
const sound = (...stretches: [length: number, level: number][]) =>
  Float32Array.from(stretches.flatMap(([length, level]) => Array<number>(length).fill(level)));

describe('audibility', () => {
  const heard = audibility(sound([20, 0], [30, 0.5], [20, 0.001], [10, 0.4], [15, 0]), sampleRate);

  it('finds the sound between the silences around it', () => {
    expect(audibleSpan(heard)).toEqual({ start: 20, end: 80 });
    expect(audibleSpan(audibility(sound([50, 0]), sampleRate))).toBeNull();
    expect(audibleSpan(audibility(sound(), sampleRate))).toBeNull();
  });

  it('finds the whole silence that touches a stretch', () => {
    expect(silenceAround(heard, { start: 60, end: 62 })).toEqual({ start: 50, end: 70 });
    expect(silenceAround(heard, { start: 40, end: 51 })).toEqual({ start: 50, end: 70 });
    expect(silenceAround(heard, { start: 25, end: 40 })).toBeNull();
    expect(silenceAround(heard, { start: 75, end: 85 })).toEqual({ start: 80, end: 95 });
  });
});

describe('levelSpeech', () => {
  const rms = (samples: Float32Array) =>
    Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

  it('brings quiet and loud speech to one level, whatever the silence in it', () => {
    expect(rms(levelSpeech(sound([100, 0.01]), sampleRate))).toBeCloseTo(0.1, 5);
    expect(rms(levelSpeech(sound([100, 0.9], [400, 0]), sampleRate).subarray(0, 100))).toBeCloseTo(
      0.1,
      5,
    );
  });

  it('keeps a peak under −3 dB', () => {
    const peaky = sound([200, 0.01], [1, 1], [200, 0.01]);
    expect(Math.max(...levelSpeech(peaky, sampleRate))).toBeCloseTo(0.7, 5);
  });

  it('leaves silence alone', () => {
    expect(Math.max(...levelSpeech(sound([50, 0]), sampleRate))).toBe(0);
  });
});
