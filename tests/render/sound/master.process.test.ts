import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav } from '../../../src/media/wav.ts';
import { sha256OfFile } from '../../../src/disk/hash.ts';
import { joinMp4 } from '../../../src/render/mp4/join.ts';
import { probeFile } from '../../../src/render/mp4/probe.ts';
import { makeSound, makeSounds } from '../../../src/render/sound/master.ts';
import { sampleRate } from '../../../src/render/sound/meter.ts';
import { decodeParts, samplesOf } from '../../../src/render/sound/mix.ts';
import { encodeStill } from '../stand-in-engine.ts';
import { babble } from '../stand-in-voice.ts';
import { measuredByLoudnorm } from './loudnorm.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

/** Three milliseconds that nothing else sounds like. */
const click = Float32Array.from(
  { length: 144 },
  (_, index) =>
    Math.cos((2 * Math.PI * 3000 * (index - 72)) / sampleRate) *
    Math.cos((Math.PI * (index - 72)) / 144) ** 2 *
    0.4,
);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sound-'));
  await writeFile(at('voice.wav'), encodeWav({ samples: babble(9000), sampleRate: 22_050 }));
  await writeFile(at('other.wav'), encodeWav({ samples: babble(4000, 190), sampleRate: 22_050 }));
  await writeFile(at('click.wav'), encodeWav({ samples: click, sampleRate }));
  await writeFile(
    at('quiet.wav'),
    encodeWav({ samples: babble(3000).map((sample) => sample / 100), sampleRate: 22_050 }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const decoded = async (file: string): Promise<Float32Array> => {
  const parts: number[] = [];
  for await (const part of decodeParts(file)) parts.push(...part);
  return Float32Array.from(parts);
};

/** Where the click sounds most like itself, in samples. */
const placeOfClick = (sound: Float32Array, from: number, to: number): number => {
  let best = { at: from, likeness: -Infinity };
  for (let start = from; start < to; start++) {
    let likeness = 0;
    for (let index = 0; index < click.length; index++)
      likeness += (sound[start + index] ?? 0) * (click[index] ?? 0);
    if (likeness > best.likeness) best = { at: start, likeness };
  }
  return best.at;
};

describe('makeSound', () => {
  it('gives −16 LUFS under −1.5 dBTP, and says so truly', async () => {
    const job = {
      placements: [
        { file: at('voice.wav'), startSample: samplesOf(27, 30) },
        { file: at('other.wav'), startSample: samplesOf(400, 30) },
      ],
      frames: 560,
      fps: 30,
    };
    const said = await makeSound(job, at('mastered.aac'));
    const reference = await measuredByLoudnorm(at('mastered.aac'));
    expect(Math.abs(reference.lufs + 16)).toBeLessThan(0.6);
    expect(reference.truePeakDb).toBeLessThanOrEqual(-1.5);
    expect(said.lufs).toBeCloseTo(reference.lufs, 0);
  });

  it('brings a voice that is hardly heard to the same loudness', async () => {
    const placements = [{ file: at('quiet.wav'), startSample: samplesOf(27, 30) }];
    const said = await makeSound({ placements, frames: 200, fps: 30 }, at('quiet.aac'));
    expect(Math.abs(said.lufs + 16)).toBeLessThanOrEqual(0.5);
  });

  it('makes silence when nobody speaks', async () => {
    const { lufs } = await makeSound({ placements: [], frames: 60, fps: 30 }, at('none.aac'));
    expect(lufs).toBe(-Infinity);
    expect(Math.max(...(await decoded(at('none.aac'))).map(Math.abs))).toBeLessThan(0.001);
  });

  it('keeps sound and picture together in the finished MP4, to the sample', async () => {
    const clickFrame = 45;
    const laterFrame = 431;
    const frames = 440;
    const job = {
      placements: [
        { file: at('click.wav'), startSample: samplesOf(clickFrame, 30) },
        { file: at('voice.wav'), startSample: samplesOf(90, 30) },
        { file: at('click.wav'), startSample: samplesOf(laterFrame, 30) },
      ],
      frames,
      fps: 30,
    };
    await makeSound(job, at('click.aac'));
    const size = { width: 320, height: 240, fps: 30 };
    await encodeStill({ id: 'a', ...size, durationInFrames: frames }, at('a.mp4'));
    const parts = { segments: [at('a.mp4')], sound: at('click.aac') };
    await joinMp4({ ...parts, fps: 30, title: 'Click', language: 'nld' }, at('click.mp4'));

    const sound = await decoded(at('click.mp4'));
    for (const frame of [clickFrame, laterFrame]) {
      const expected = samplesOf(frame, 30);
      const found = placeOfClick(sound, expected - 2400, expected + 2400);
      expect(Math.abs(found - expected)).toBeLessThan(sampleRate / 1000);
    }
    const { video, audio } = await probeFile(at('click.mp4'));
    expect(audio?.start_pts).toBe(0);
    const difference = (video?.duration ?? 0) - (audio?.duration ?? 0);
    expect(difference).toBeGreaterThanOrEqual(0);
    expect(difference).toBeLessThan(1 / 30);
  });

  it('gives the same bytes for the same job', async () => {
    const job = {
      placements: [{ file: at('other.wav'), startSample: 40_000 }],
      frames: 150,
      fps: 30,
    };
    await makeSound(job, at('once.aac'));
    await makeSound(job, at('again.aac'));
    expect(await sha256OfFile(at('once.aac'))).toBe(await sha256OfFile(at('again.aac')));
  });

  it('measures each of its places by itself', async () => {
    const job = {
      placements: [{ file: at('voice.wav'), startSample: 48_000 }],
      frames: 300,
      fps: 30,
    };
    const places = [0, 100, 1000].map((phase) => ({ phase, file: at(`place-${phase}.aac`) }));
    const together = await makeSounds(job, places, at('together.mix'));
    for (const [index, { phase }] of places.entries()) {
      const place = { phase, file: at('alone.aac') };
      const [alone] = await makeSounds(job, [place], at('alone.mix'));
      expect(alone?.steps).toHaveLength(together[index]?.steps.length ?? 0);
      expect(together[index]?.lufs).toBeCloseTo(alone?.lufs ?? 0, 9);
      expect(together[index]?.truePeakDb).toBeCloseTo(alone?.truePeakDb ?? 0, 9);
    }
  });

  it('stops when told to, and leaves no mix behind', async () => {
    const job = { placements: [{ file: at('voice.wav'), startSample: 0 }], frames: 300, fps: 30 };
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(makeSound(job, at('stopped.aac'), signal)).rejects.toThrow('enough');
    await expect(stat(at('stopped.aac.mix'))).rejects.toThrow('ENOENT');
  });
});
