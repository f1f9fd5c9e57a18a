import { createFile, MP4BoxBuffer } from 'mp4box';
import { mkdtemp, readFile, rm, stat, truncate, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256OfFile } from '../../../src/disk/hash.ts';
import { ffmpegOutput } from '../../../src/media/ffmpeg.ts';
import { RenderError } from '../../../src/told/errors.ts';
import { joinMp4, mp4Language } from '../../../src/render/mp4/join.ts';
import { readMovieFile } from '../../../src/render/mp4/movie-file.ts';
import { probeFile } from '../../../src/render/mp4/probe.ts';
import { makeSound } from '../../../src/render/sound/master.ts';
import { decodeParts } from '../../../src/render/sound/mix.ts';
import { mp4Problems, verifyMp4, type Expected } from '../../../src/render/mp4/verify.ts';
import { encodeStill } from '../stand-in-engine.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
const size = { width: 1080, height: 1920, fps: 30 };
const expected: Expected = { kind: 'clip', ...size, frames: 101 + 30 + 47 };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mp4 it's "));
  const frames = { a: 101, b: 30, c: 47 };
  for (const [id, durationInFrames] of Object.entries(frames))
    await encodeStill({ id, ...size, durationInFrames }, at(`${id}.mp4`));
  await makeSound({ placements: [], frames: expected.frames, fps: 30 }, at('sound.aac'));
  await joinMp4(
    {
      segments: ['a', 'b', 'c'].map((id) => at(`${id}.mp4`)),
      sound: at('sound.aac'),
      fps: 30,
      title: 'SlachtofferWijzer.nl · 3/7',
      language: 'nld',
    },
    at('joined.mp4'),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('joinMp4', () => {
  it('keeps every frame, each exactly one frame long', async () => {
    const file = createFile();
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(await arrayBufferOf(at('joined.mp4')), 0));
    file.flush();
    const [video] = file.getInfo().videoTracks;
    const samples = file.getTrackSamplesInfo(video?.id ?? 0);
    const frame = (video?.timescale ?? 0) / 30;
    expect(samples.map(({ dts }) => dts / frame)).toEqual(
      Array.from({ length: expected.frames }, (_, index) => index),
    );
    expect(samples.every(({ cts, dts, duration }) => cts === dts && duration === frame)).toBe(true);
    // Every piece begins with a key frame, and no group of pictures is longer than a second.
    const keys = samples.flatMap(({ is_sync }, index) => (is_sync ? [index] : []));
    expect(keys).toEqual([0, 30, 60, 90, 101, 131, 161]);
  });

  it('has its index first and no edit list, as others read it too', async () => {
    const file = createFile();
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(await arrayBufferOf(at('joined.mp4')), 0));
    file.flush();
    expect(file.boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
    expect(file.moov?.traks.map((track) => track.edts)).toEqual([undefined, undefined]);
    const { boxes, tracks } = await readMovieFile(at('joined.mp4'));
    expect(boxes).toEqual(['ftyp', 'moov', 'mdat']);
    expect(tracks.map(({ hasEditList }) => hasEditList)).toEqual([false, false]);
  });

  it('is what ffmpeg reads: every picture and sound of the pieces, decoded alike', async () => {
    const small = ['-vf', 'scale=48:48', '-c:v', 'rawvideo', '-f', 'image2pipe', 'pipe:1'];
    const pictures = (name: string) =>
      ffmpegOutput('decode', ['-i', at(name), '-fps_mode', 'passthrough', ...small]);
    const pieces = await Promise.all(['a.mp4', 'b.mp4', 'c.mp4'].map(pictures));
    expect((await pictures('joined.mp4')).equals(Buffer.concat(pieces))).toBe(true);
    const sound = async (name: string) => {
      const parts: number[] = [];
      for await (const part of decodeParts(at(name))) parts.push(...part);
      return parts;
    };
    expect(await sound('joined.mp4')).toEqual(await sound('sound.aac'));
    const { video, audio, streams, durationSeconds } = await probeFile(at('joined.mp4'));
    expect(streams).toHaveLength(2);
    expect(durationSeconds).toBeCloseTo(expected.frames / 30, 3);
    expect(video).toMatchObject({
      ...{ codec_name: 'h264', profile: '77', level: 40, has_b_frames: 0, pix_fmt: 'yuv420p' },
      ...{ color_range: 'tv', color_space: 'bt709', width: 1080, height: 1920 },
      ...{ avg_frame_rate: '30/1', nb_read_packets: expected.frames, start_pts: 0 },
    });
    expect(audio).toMatchObject({
      ...{ codec_name: 'aac', profile: '1', sample_rate: 48_000, channels: 2, start_pts: 0 },
    });
  });

  it('tells what it wrote, and writes the same again', async () => {
    const parts = { segments: [at('a.mp4')], sound: at('sound.aac'), fps: 30 };
    const wrote = await joinMp4({ ...parts, title: 'x', language: 'nld' }, at('one.mp4'));
    expect(wrote).toEqual({
      bytes: (await stat(at('one.mp4'))).size,
      sha256: await sha256OfFile(at('one.mp4')),
    });
    expect(await joinMp4({ ...parts, title: 'x', language: 'nld' }, at('two.mp4'))).toEqual(wrote);
  });

  it('carries its tags, and none of its makers', async () => {
    const { tags, video, audio } = await probeFile(at('joined.mp4'));
    expect(tags.title).toBe('SlachtofferWijzer.nl · 3/7');
    expect(tags).not.toHaveProperty('encoder');
    expect(video?.tags).toMatchObject({ language: 'nld', handler_name: 'Video' });
    expect(audio?.tags).toMatchObject({ language: 'nld', handler_name: 'Audio' });
  });

  it('says which file cannot be joined', async () => {
    const parts = { segments: [at('none.mp4')], sound: at('sound.aac'), fps: 30 };
    await expect(
      joinMp4({ ...parts, title: 'x', language: 'nld' }, at('broken.mp4')),
    ).rejects.toThrow(/The pieces of broken\.mp4 cannot be joined: .*none\.mp4/);
  });
});

describe('verifyMp4', () => {
  it('accepts what was joined', async () => {
    await verifyMp4(at('joined.mp4'), expected);
  });

  it('names every difference', async () => {
    const other = { ...expected, width: 1920, height: 1080, frames: 300 };
    await expect(verifyMp4(at('joined.mp4'), other, '01-x.mp4')).rejects.toThrow(
      new RenderError(
        '01-x.mp4 did not come out right: size is 1080×1920, not 1920×1080; frames is 178, not 300; ' +
          'the picture lasts 5.9333 s, not 10 s; the sound lasts 5.9307 s, not 10 s; the file lasts 5.933 s, not 10 s.',
      ),
    );
  });

  it('refuses a file that breaks off', async () => {
    await copyFile(at('joined.mp4'), at('short.mp4'));
    await truncate(at('short.mp4'), (await stat(at('short.mp4'))).size - 2000);
    await expect(verifyMp4(at('short.mp4'), expected)).rejects.toThrow(/breaks off|did not come/);
  });

  it('refuses a piece alone: it has no sound', async () => {
    await expect(verifyMp4(at('a.mp4'), expected)).rejects.toThrow(
      'a.mp4 did not come out right: it lacks its picture or its sound.',
    );
  });

  it('refuses a clip that messengers refuse, not a film', async () => {
    const facts = { ...(await readMovieFile(at('joined.mp4'))), bytes: 17 * 1024 * 1024 };
    expect(mp4Problems(facts, expected)).toEqual([
      'it weighs 17825792 bytes, and messengers refuse more than 16777216',
    ]);
    expect(mp4Problems(facts, { ...expected, kind: 'film' })).toEqual([]);
  });
});

describe('mp4Language', () => {
  it('gives three letters', () => {
    expect(mp4Language('nl-NL')).toBe('nld');
    expect(mp4Language('nl-BE')).toBe('nld');
    expect(mp4Language('en')).toBe('eng');
    expect(mp4Language('ar')).toBe('ara');
    expect(mp4Language('pap')).toBe('pap');
    expect(mp4Language('xx')).toBe('und');
  });
});

const arrayBufferOf = async (file: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};
