import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEncoder } from '../../../src/render/engine/encoder/encoder.ts';
import { planeBytes, writePlanes } from '../../../src/render/engine/fast/page/planes.ts';
import { runFfprobe } from '../../../src/media/ffmpeg.ts';
import { frameOf } from './pictures.ts';

const [width, height, fps] = [128, 96, 30];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'encoder-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Rgb = readonly [number, number, number];

/** A picture of one colour above another, as the fast engine's page would send it. */
const picture = (top: Rgb, bottom: Rgb): Uint8Array => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    data.set([...(index < (width * height) / 2 ? top : bottom), 255], index * 4);
  }
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const planes = new Uint8Array(planeBytes(whole));
  writePlanes(new Uint32Array(data.buffer), width, whole, planes);
  return planes;
};

/** Pictures and for how many frames each stands. */
const encode = async (outFile: string, plan: readonly (readonly [Uint8Array, number])[]) => {
  const encoder = await openEncoder({ kind: 'i420', width, height, fps, outFile });
  for (const [planes, frames] of plan) {
    await encoder.picture(planes);
    await encoder.hold(frames - 1);
  }
  await encoder.finish();
};

const grey = (value: number): Rgb => [value, value, value];
const colours: Rgb[] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  grey(255),
  grey(0),
  grey(254),
  [231, 226, 255],
  [30, 20, 70],
  [14, 74, 74],
  [255, 209, 102],
  [184, 58, 10],
  [11, 117, 112],
];

describe('the encoder', () => {
  it('gives back the colours it was given', async () => {
    const file = path.join(folder, 'colours.mp4');
    const pairs = colours.map(
      (colour, index) => [colour, colours.at(index - 1) ?? colour] as const,
    );
    await encode(
      file,
      pairs.map(([top, bottom]) => [picture(top, bottom), 2] as const),
    );
    for (const [index, pair] of pairs.entries()) {
      const { data } = await frameOf(file, index * 2 + 1);
      for (const [half, wanted] of pair.entries()) {
        const at = ((half === 0 ? 20 : 76) * width + 64) * 4;
        const found = [...data.subarray(at, at + 3)];
        const worst = Math.max(
          ...found.map((value, channel) => Math.abs(value - (wanted[channel] ?? 0))),
        );
        expect(worst, `${wanted.join(' ')} became ${found.join(' ')}`).toBeLessThanOrEqual(3);
      }
    }
  });

  it('writes every frame, each as long as the next, with a key frame every second', async () => {
    const file = path.join(folder, 'frames.mp4');
    const holds = [1, 1, 1, 40, 2, 1, 29, 1, 100, 7, 1];
    await encode(
      file,
      holds.map((frames, index) => [picture(grey(index * 20), grey(200 - index * 10)), frames]),
    );
    const { streams, packets } = (await runFfprobe('probe', [
      ...['-show_packets', '-show_streams', '-i', file],
    ])) as {
      streams: Record<string, unknown>[];
      packets: { pts: number; duration: number; flags: string }[];
    };
    expect(streams[0]).toMatchObject({
      codec_name: 'h264',
      profile: '77',
      level: 40,
      pix_fmt: 'yuv420p',
      has_b_frames: 0,
      color_range: 'tv',
      color_space: 'bt709',
      color_transfer: 'bt709',
      color_primaries: 'bt709',
      r_frame_rate: '30/1',
      avg_frame_rate: '30/1',
      start_pts: 0,
      nb_frames: '184',
    });
    const ticks = packets[1]?.pts ?? 0;
    packets.forEach(({ pts, duration, flags }, frame) => {
      expect([pts, duration]).toEqual([frame * ticks, ticks]);
      expect(flags.startsWith('K'), `frame ${frame}`).toBe(frame % 30 === 0);
    });
    expect((await readFile(file)).includes('elst')).toBe(false);
  });

  it('repeats a picture exactly, and changes it where it must', async () => {
    const file = path.join(folder, 'holds.mp4');
    await encode(file, [
      [picture(grey(40), grey(200)), 17],
      [picture(grey(90), grey(150)), 40],
      [picture(grey(40), grey(200)), 3],
    ]);
    const brightness = await Promise.all(
      [0, 16, 17, 29, 30, 31, 56, 57, 59].map(
        async (frame) => (await frameOf(file, frame)).data[0],
      ),
    );
    brightness.forEach((value, index) => {
      const wanted = index < 2 || index > 6 ? 40 : 90;
      expect(Math.abs((value ?? 0) - wanted)).toBeLessThanOrEqual(2);
    });
    const [first, last] = [await frameOf(file, 18), await frameOf(file, 29)];
    expect(first.data.equals(last.data)).toBe(true);
  });

  it('says how to decode it in a box without a byte too many', async () => {
    const file = path.join(folder, 'box.mp4');
    await encode(file, [[picture(grey(9), grey(90)), 3]]);
    const bytes = await readFile(file);
    const at = bytes.indexOf('avcC');
    const size = bytes.readUInt32BE(at - 4);
    const box = bytes.subarray(at + 4, at - 4 + size);
    // Version, Main, its constraints, level 4.0, lengths of 4 bytes, one sequence parameter set (ISO 14496-15, 5.3.3).
    expect(box.subarray(0, 6).toString('hex')).toBe('014d4028ffe1');
    const spsBytes = box.readUInt16BE(6);
    const sps = box.subarray(8, 8 + spsBytes);
    expect([sps[0], sps.at(-1) === 0]).toEqual([0x67, false]);
    const after = 8 + spsBytes;
    expect(box[after], 'picture parameter sets').toBe(1);
    const ppsBytes = box.readUInt16BE(after + 1);
    const pps = box.subarray(after + 3, after + 3 + ppsBytes);
    expect(pps.toString('hex')).toMatch(/^68ee[0-9a-f]*[1-9a-f][0-9a-f]?$/);
    expect(pps.at(-1), 'a unit never ends on zero (H.264, 7.4.1)').not.toBe(0);
    expect(after + 3 + ppsBytes, 'nothing after it').toBe(box.length);
  });

  it('gives the same bytes every time', async () => {
    const files = ['a.mp4', 'b.mp4'].map((name) => path.join(folder, name));
    const plan = colours.map((colour, index) => [picture(colour, grey(9)), 1 + index * 3] as const);
    for (const file of files) await encode(file, plan);
    const [a, b] = await Promise.all(files.map((file) => readFile(file)));
    expect(b && a?.equals(b)).toBe(true);
  });

  it('says what ffmpeg says when the file cannot be written', async () => {
    const file = path.join(folder, 'nowhere', 'x.mp4');
    await expect(encode(file, [[picture(grey(0), grey(0)), 30]])).rejects.toThrow(
      /ffmpeg could not write the video: .*No such file or directory/,
    );
  });
});
