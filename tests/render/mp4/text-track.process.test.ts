import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFile, MP4BoxBuffer, type Movie } from 'mp4box';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runFfmpeg } from '../../../src/media/ffmpeg.ts';
import { joinMp4 } from '../../../src/render/mp4/join.ts';
import { readMovieFile } from '../../../src/render/mp4/movie-file.ts';
import { probeFile } from '../../../src/render/mp4/probe.ts';
import { addTextTrack } from '../../../src/render/mp4/text-track.ts';
import { makeSound } from '../../../src/render/sound/master.ts';
import { encodeStill } from '../stand-in-engine.ts';

let folder: string;
let plain: string;
let tracked: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'text-track-'));
  plain = path.join(folder, 'plain.mp4');
  tracked = path.join(folder, 'tracked.mp4');
  const still = path.join(folder, 'still.mp4');
  const sound = path.join(folder, 'sound.aac');
  await encodeStill({ id: 'a', width: 128, height: 72, fps: 30, durationInFrames: 120 }, still);
  await makeSound({ placements: [], frames: 120, fps: 30 }, sound);
  const about = { fps: 30, title: 'Stippen', language: 'nld' };
  await joinMp4({ segments: [still], sound, ...about }, plain);
  await addTextTrack(plain, tracked, {
    cues: [
      { startMs: 500, endMs: 1500, lines: ['Zoë zei: “één <b>”', 'tweede regel'] },
      { startMs: 1500, endMs: 2200, lines: ['مرحبا'] },
    ],
    durationMs: 4000,
    language: 'nld',
  });
});
afterAll(() => rm(folder, { recursive: true }));

const parsed = async (file: string) => {
  const mp4 = createFile(true);
  const info = new Promise<Movie>((resolve) => (mp4.onReady = resolve));
  const bytes = await readFile(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  mp4.appendBuffer(MP4BoxBuffer.fromArrayBuffer(buffer as ArrayBuffer, 0));
  mp4.flush();
  return { mp4, movie: await info, bytes };
};

/** Every sample of a track, as its place in the file gives it. */
const samplesOf = ({ mp4, bytes }: Awaited<ReturnType<typeof parsed>>, track: number) =>
  mp4.getTrackSamplesInfo(track).map(({ offset, size, duration, timescale }) => ({
    seconds: duration / timescale,
    data: bytes.subarray(offset, offset + size),
  }));

it('carries every caption at its time, with silence between them', async () => {
  const file = await parsed(tracked);
  expect(file.movie.tracks.map(({ codec }) => codec.slice(0, 4))).toEqual(['avc1', 'mp4a', 'tx3g']);
  const track = file.movie.tracks[2];
  expect(track?.language).toBe('nld');
  const texts = samplesOf(file, track?.id ?? 0).map(({ seconds, data }) => [
    seconds,
    data.subarray(2, 2 + data.readUInt16BE(0)).toString(),
  ]);
  expect(texts).toEqual([
    [0.5, ''],
    [1, 'Zoë zei: “één <b>”\ntweede regel'],
    [0.7, 'مرحبا'],
    [1.8, ''],
  ]);
});

it('leaves picture and sound as they are', async () => {
  const [before, after] = [await parsed(plain), await parsed(tracked)];
  for (const { id } of before.movie.tracks)
    expect(samplesOf(after, id)).toEqual(samplesOf(before, id));
  const { streams } = await probeFile(tracked);
  expect(streams.map(({ nb_read_packets }) => nb_read_packets)).toEqual([
    ...(await probeFile(plain)).streams.map(({ nb_read_packets }) => nb_read_packets),
    4,
  ]);
});

it('is off until a viewer switches it on, and begins playing at once', async () => {
  const { mp4 } = await parsed(tracked);
  const enabled = mp4.moov.traks.map(({ tkhd }) => (tkhd.flags & 1) === 1);
  expect(enabled).toEqual([true, true, false]);
  const { boxes, tracks } = await readMovieFile(tracked);
  expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'));
  expect(tracks.map(({ hasEditList }) => hasEditList)).toEqual([false, false, false]);
});

it('stands over the lower part of the picture that it is added to, however small that is', async () => {
  const { mp4 } = await parsed(tracked);
  const [picture, , track] = mp4.moov.traks.map(({ tkhd }) => tkhd);
  const px = (fixed: number | undefined) => (fixed ?? 0) / 0x10000;
  expect([px(picture?.width), px(picture?.height)]).toEqual([128, 72]);
  expect([px(track?.width), px(track?.height)]).toEqual([128, 12]);
});

it('refuses a file whose pictures come before it says what they are', async () => {
  const late = path.join(folder, 'late.mp4');
  await runFfmpeg('make a film', ['-i', plain, '-c', 'copy', late], {});
  const track = { cues: [], durationMs: 1, language: 'und' };
  await expect(addTextTrack(late, path.join(folder, 'x.mp4'), track)).rejects.toThrow(
    'does not say at its start',
  );
});
