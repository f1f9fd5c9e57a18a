import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav } from '../../../src/media/wav.ts';
import { Limiter } from '../../../src/render/sound/limiter.ts';
import { LoudnessMeter, sampleRate, type Loudness } from '../../../src/render/sound/meter.ts';
import { decodeParts } from '../../../src/render/sound/mix.ts';
import { babble } from '../stand-in-voice.ts';
import { measuredByLoudnorm } from './loudnorm.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meter-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sine = (hertz: number, amplitude: number, seconds: number, phase = 0) =>
  Float32Array.from(
    { length: seconds * sampleRate },
    (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / sampleRate + phase),
  );
const measured = (...parts: Float32Array[]): Loudness => {
  const meter = new LoudnessMeter();
  for (const part of parts) meter.add(part);
  return meter.result();
};

describe('LoudnessMeter', () => {
  it('reads a tone of 1 kHz at −20 dBFS on both channels as −20 LUFS (EBU Tech 3341)', () => {
    expect(measured(sine(1000, 0.1, 5)).lufs).toBeCloseTo(-20, 1);
  });

  it('does not mind how the sound is cut into parts', () => {
    const whole = sine(440, 0.3, 3);
    const parts = [0, 1, 5000, 77_777, whole.length];
    const cut = parts.slice(1).map((end, index) => whole.subarray(parts[index], end));
    expect(measured(...cut).lufs).toBeCloseTo(measured(whole).lufs, 9);
  });

  it('does not count pauses', () => {
    const tone = sine(1000, 0.1, 5);
    const silence = new Float32Array(20 * sampleRate);
    expect(measured(tone, silence).lufs).toBeCloseTo(-20, 0);
  });

  it('finds a peak between two samples', () => {
    // A quarter of the sample rate, seen 45° off its peaks: no sample is higher than −3 dB.
    const tone = sine(sampleRate / 4, 1, 1, Math.PI / 4);
    expect(Math.max(...tone)).toBeLessThan(0.708);
    // Without an onset, which swings higher by itself.
    for (let index = 0; index < 1000; index++) tone[index] = ((tone[index] ?? 0) * index) / 1000;
    expect(measured(tone).truePeakDb).toBeCloseTo(0, 1);
  });

  it('calls silence silence', () => {
    expect(measured(new Float32Array(sampleRate))).toEqual({
      lufs: -Infinity,
      truePeakDb: -Infinity,
    });
  });

  it('agrees with ffmpeg’s loudnorm on something like speech', async () => {
    const file = path.join(folder, 'babble.wav');
    await writeFile(file, encodeWav({ samples: babble(12_000), sampleRate: 22_050 }));
    const meter = new LoudnessMeter();
    for await (const part of decodeParts(file)) meter.add(part);
    const reference = await measuredByLoudnorm(file);
    expect(Math.abs(meter.result().lufs - reference.lufs)).toBeLessThan(0.2);
    expect(Math.abs(meter.result().truePeakDb - reference.truePeakDb)).toBeLessThan(0.2);
  });
});

describe('Limiter', () => {
  const limited = (parts: Float32Array[], levels: { gainDb: number; ceilingDb: number }) => {
    const limiter = new Limiter(levels);
    return [...parts.map((part) => limiter.next(part)), limiter.rest()];
  };
  const joined = (parts: Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));

  it('only turns up what stays under the ceiling, and keeps its place and length', () => {
    const tone = sine(300, 0.1, 1);
    const louder = joined(limited([tone], { gainDb: 6, ceilingDb: -1 }));
    expect(louder.length).toBe(tone.length);
    const gain = 10 ** (6 / 20);
    for (const index of [0, 1000, 47_999])
      expect(louder[index]).toBeCloseTo((tone[index] ?? 0) * gain, 5);
  });

  it('holds true peaks under the ceiling', () => {
    const loud = sine(sampleRate / 4, 0.2, 1, Math.PI / 4);
    sine(900, 0.9, 1).forEach((sample, index) => {
      if (index > 20_000 && index < 24_000) loud[index] = sample;
    });
    const result = measured(...limited([loud], { gainDb: 12, ceilingDb: -2 }));
    expect(result.truePeakDb).toBeLessThanOrEqual(-1.95);
  });

  it('leaves what is far from a peak alone', () => {
    const quiet = sine(300, 0.05, 2);
    const peaky = Float32Array.from(quiet);
    peaky[sampleRate] = 0.9;
    const plain = joined(limited([quiet], { gainDb: 6, ceilingDb: -2 }));
    const held = joined(limited([peaky], { gainDb: 6, ceilingDb: -2 }));
    expect(held[sampleRate - 400]).toBeCloseTo(plain[sampleRate - 400] ?? 0, 6);
    expect(held[sampleRate + 40_000]).toBeCloseTo(plain[sampleRate + 40_000] ?? 0, 3);
  });
});
