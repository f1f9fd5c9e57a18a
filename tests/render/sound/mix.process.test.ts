import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav } from '../../../src/media/wav.ts';
import { readMix, writeMix } from '../../../src/render/sound/mix.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mix-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a sound that is laid in parts', () => {
  it('is silent between them, loses nothing, and does not click where it is cut', async () => {
    const file = path.join(folder, 'tone.wav');
    const samples = new Float32Array(48_000).fill(0.5);
    await writeFile(file, encodeWav({ samples, sampleRate: 48_000 }));
    const mixFile = path.join(folder, 'sound.mix');
    const parts = [
      { file, startSample: 1000, heard: { from: 0, to: 20_000 } },
      { file, startSample: 51_000, heard: { from: 20_000, to: Number.MAX_SAFE_INTEGER } },
    ];
    await writeMix(mixFile, parts, 90_000);
    const mix: number[] = [];
    for await (const part of readMix(mixFile)) mix.push(...part);

    const heardFrom = (from: number, to: number) => mix.slice(from, to);
    const loud = (value: number) => Math.abs(value - 0.5) < 0.001;
    expect(heardFrom(1000, 20_760).every(loud)).toBe(true);
    expect(heardFrom(21_000, 51_000).every((value) => value === 0)).toBe(true);
    expect(heardFrom(51_240, 79_000).every(loud)).toBe(true);
    expect(heardFrom(79_000, 90_000).every((value) => value === 0)).toBe(true);
    const steps = heardFrom(20_700, 51_300).map((value, index, all) =>
      Math.abs(value - (all[index - 1] ?? value)),
    );
    expect(Math.max(...steps)).toBeLessThan(0.01);
  });
});
