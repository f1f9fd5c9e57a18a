import { beforeAll, describe, expect, it } from 'vitest';
import { align } from '../../../src/narration/align/align.ts';
import { qualityRemarks } from '../../../src/narration/recorded/quality.ts';
import type { Speech } from '../../../src/narration/voice.ts';
import { bodyOf, music, noise, speak } from '../align/readings.ts';

const script = bodyOf('Een kwart kijkt toe. En niet voor niets.');
let reference: Speech;
let recording: Speech;
beforeAll(async () => {
  reference = await speak(script);
  recording = await speak(script, { voice: 'nl+f3', rate: 140 });
});

const remarksOn = (change: (samples: Float32Array) => Float32Array): string[] => {
  const sound = { samples: change(recording.samples), sampleRate: recording.sampleRate };
  return qualityRemarks(sound, align({ recording: sound, reference })).map(({ text }) => text);
};
const under = (other: Float32Array, share: number) => (samples: Float32Array) =>
  samples.map((sample, index) => sample + (other[index] ?? 0) * share);

describe('the quality of a recording', () => {
  it('is not remarked on where it is good', () => {
    expect(remarksOn((samples) => samples)).toEqual([]);
  });

  it('is remarked on where it is cut off, by how much, with what to do', () => {
    const peak = recording.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const clipped = remarksOn((samples) =>
      samples.map((sample) => Math.max(-peak / 2, Math.min(peak / 2, sample))),
    );
    expect(clipped).toHaveLength(1);
    expect(clipped[0]).toMatch(/^is clipped: [\d.]+ % .*level lower/u);
  });

  it('is remarked on where something sounds under the voice', () => {
    for (const other of [noise(8, 0.03).samples, music(8).samples.map((one) => one * 0.1)])
      expect(remarksOn(under(other, 1))[0]).toMatch(/^has noise, music or echo under the voice/u);
  });
});
