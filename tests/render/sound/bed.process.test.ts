import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav, type Sound } from '../../../src/media/wav.ts';
import { checkBed, layBed, type Bed } from '../../../src/render/sound/bed.ts';
import { makeSound } from '../../../src/render/sound/master.ts';
import { LoudnessMeter, sampleRate } from '../../../src/render/sound/meter.ts';
import { readMix, writeMix } from '../../../src/render/sound/mix.ts';
import { encodeFlac } from '../../narration/recorded/flac.ts';
import { babble } from '../stand-in-voice.ts';

// A voice of 4 s, a pause of 4 s, and the voice again, over a chord of 3 s that has to be looped.
const totalSamples = 14 * sampleRate;
const spoken = [
  { startMs: 1500, endMs: 5500 },
  { startMs: 9500, endMs: 11_500 },
];
const chord: Sound = {
  sampleRate: 22_050,
  samples: Float32Array.from({ length: 3 * 22_050 }, (_, index) =>
    // Whole numbers of waves would hide a bad seam.
    [220.3, 277.7, 330.1].reduce(
      (sum, hz) => sum + 0.2 * Math.sin((2 * Math.PI * hz * index) / 22_050),
      0,
    ),
  ),
};

let folder: string;
let bed: Bed;
const at = (name: string) => path.join(folder, name);
const placements = () =>
  spoken.map(({ startMs }, index) => ({
    file: at(`voice-${index}.wav`),
    startSample: startMs * 48,
  }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bed-'));
  for (const [index, { startMs, endMs }] of spoken.entries())
    await writeFile(
      at(`voice-${index}.wav`),
      encodeWav({ samples: babble(endMs - startMs), sampleRate: 22_050 }),
    );
  await writeFile(at('bed.flac'), encodeFlac(chord));
  bed = { file: at('bed.flac'), where: 'content/klein/film.ts · music: "bed.flac"', words: spoken };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const allOf = async (mixFile: string): Promise<Float32Array> => {
  const parts: number[] = [];
  for await (const part of readMix(mixFile)) parts.push(...part);
  return Float32Array.from(parts);
};
const lufsOf = (samples: Float32Array, fromMs: number, toMs: number): number => {
  const meter = new LoudnessMeter();
  meter.add(samples.subarray(fromMs * 48, toMs * 48));
  return meter.result().lufs;
};

describe('layBed', () => {
  let voice: Float32Array;
  let music: Float32Array;
  /** What mastering adds to bring the voice to −16 LUFS. */
  let gainDb: number;
  beforeAll(async () => {
    await writeMix(at('stems.mix'), placements(), totalSamples);
    await copyFile(at('stems.mix'), at('both.mix'));
    voice = await allOf(at('stems.mix'));
    const voiceLufs = lufsOf(voice, 0, 14_000);
    gainDb = -16 - voiceLufs;
    await layBed(at('both.mix'), bed, { voiceLufs, lufs: -16, totalSamples });
    music = (await allOf(at('both.mix'))).map((sample, index) => sample - (voice[index] ?? 0));
  });

  it('lies at least 20 dB under the voice wherever somebody speaks', () => {
    for (const { startMs, endMs } of spoken) {
      const under = lufsOf(voice, startMs, endMs) - lufsOf(music, startMs, endMs);
      expect(under).toBeGreaterThan(20);
      expect(under).toBeLessThan(27);
    }
  });

  it('comes up to −30 LUFS in a pause, and no further', () => {
    expect(lufsOf(music, 6100, 9300) + gainDb).toBeGreaterThan(-32);
    const meter = new LoudnessMeter();
    meter.add(music);
    expect(meter.loudest() + gainDb).toBeLessThan(-29.9);
  });

  it('fades in and out, to nothing at both ends', () => {
    expect(Math.abs(music[0] ?? 1)).toBeLessThan(1e-6);
    expect(Math.abs(music.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(lufsOf(music, 0, 500)).toBeLessThan(lufsOf(music, 800, 1300) - 3);
    expect(lufsOf(music, 13_500, 14_000)).toBeLessThan(lufsOf(music, 12_000, 12_500) - 6);
  });

  it('is looped without a click: no step is larger than the chord’s own', () => {
    const loudest = music.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const step = music.reduce(
      (most, sample, index) => Math.max(most, Math.abs(sample - (music[index - 1] ?? sample))),
      0,
    );
    // The steepest of the three waves, with all three at once.
    expect(step).toBeLessThan(((2 * Math.PI * 331) / sampleRate) * loudest * 1.2);
  });

  it('never falls silent where it is looped', () => {
    for (let ms = 1000; ms < 11_500; ms += 100)
      expect(lufsOf(music, ms, ms + 500), `${ms} ms`).toBeGreaterThan(-60);
  });
});

describe('makeSound, with music', () => {
  it('reaches the loudness that is asked for, and leaves nothing behind', async () => {
    const job = { placements: placements(), frames: 420, fps: 30 };
    const said = await makeSound({ ...job, lufs: -14, bed }, at('with-music.aac'));
    expect(Math.abs((said?.lufs ?? 0) + 14)).toBeLessThanOrEqual(0.5);
    expect(said?.truePeakDb).toBeLessThanOrEqual(-1.5);
    expect((await readdir(folder)).filter((name) => /\.aac\.|\.bed$/.test(name))).toEqual([]);
  });

  it('stays silent where nobody speaks at all', async () => {
    const job = { placements: [], frames: 60, fps: 30, bed: { ...bed, words: [] } };
    expect((await makeSound(job, at('nobody.aac'))).lufs).toBe(-Infinity);
  });
});

describe('music that cannot be used', () => {
  it.each([
    ['is no sound', 'geen geluid', / cannot be read as sound; save it again as WAV, /],
    [
      'is short',
      encodeWav({ samples: chord.samples.subarray(0, 11_025), sampleRate: 22_050 }),
      / lasts 0\.5 s; give at least 2 s /,
    ],
    [
      'is silent',
      encodeWav({ samples: new Float32Array(66_150), sampleRate: 22_050 }),
      / is silent; /,
    ],
  ])('is refused where it %s', async (_, bytes, message) => {
    await writeFile(at('bad.wav'), bytes);
    const bad = { ...bed, file: at('bad.wav') };
    const job = { placements: placements(), frames: 420, fps: 30, bed: bad };
    await expect(makeSound(job, at('bad.aac'))).rejects.toThrow(message);
  });

  it('is noticed before anything is made of it', async () => {
    await writeFile(at('bad.wav'), 'geen geluid');
    await expect(checkBed({ ...bed, file: at('bad.wav') })).rejects.toThrow(
      /^content\/klein\/film\.ts · music: "bed\.flac" cannot be read as sound; /,
    );
    await checkBed(bed);
  });
});
