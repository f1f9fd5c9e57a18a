import jsQR from 'jsqr';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadFilms } from '../src/cli/world/load.ts';
import { projectFolder } from '../src/cli/world/world.ts';
import { captionBox } from '../src/design/layout/stage/caption-box.ts';
import { formats } from '../src/design/format.ts';
import { endCardId, narrationSchema } from '../src/film/narration.ts';
import { narrationIndexPath } from '../src/narration/narrate.ts';
import { runFfmpeg } from '../src/media/ffmpeg.ts';
import { readManifest } from '../src/render/manifest.ts';
import { readMovieFile } from '../src/render/mp4/movie-file.ts';
import { probeFile } from '../src/render/mp4/probe.ts';
import { fps } from '../src/timeline/pace.ts';
import { momentsOf } from '../src/timeline/moments.ts';
import { piecesOf, pieceTimeline } from '../src/timeline/piece.ts';
import { runRealCli } from './cli/stand-ins/project.ts';
import { measuredByLoudnorm } from './render/sound/loudnorm.ts';

// The one test that goes all the way: the shortest clip of the campaign, spoken, drawn, encoded and joined as users do
// it, and then looked at and listened to. In one format: `picture.slow.ts` and others render the rest.
/** That with a code to scan. */
const format = 'landscape';
const slideId = 'online-seksueel-geweld';
const fileName = '05-online-seksueel-geweld.mp4';
let folder: string;
const clip = () => path.join(folder, 'out', 'sexting', format, fileName);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'film-'));
  const { exitCode, stderr } = await runRealCli(
    'render',
    ['--slide', slideId, '--format', format, '--out', 'out'],
    folder,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
}, 420_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** When everything in the clip happens, from the words as they were spoken. */
const clipTimelines = async () => {
  const [film] = await loadFilms(projectFolder, 'sexting');
  if (!film) throw new Error('The film is not there.');
  const index = path.join(projectFolder, 'public', narrationIndexPath('sexting'));
  const narrations = z
    .record(z.string(), narrationSchema)
    .parse(JSON.parse(await readFile(index, 'utf8')));
  return [slideId, endCardId].map((id) => {
    const piece = piecesOf(film).find((found) =>
      found.kind === 'slide' ? found.slide.id === id : id === endCardId,
    );
    const narration = narrations[id];
    if (!piece || !narration) throw new Error(`Nothing is known of ${id}.`);
    return { piece, timeline: pieceTimeline(piece, narration) };
  });
};

/** Frames are compared at a third of their size. */
const shrink = 3;

/** A frame of a clip as it is played. */
const frameOf = async (frame: number, size = 1 / shrink): Promise<PNG> => {
  const picture = path.join(folder, `${format}-${frame}.png`);
  const seconds = ((frame - 0.5) / 30).toFixed(4);
  const seek = frame === 0 ? [] : ['-ss', seconds];
  const scaled = ['-vf', `scale=iw*${size}:ih*${size}`];
  const output = [...scaled, '-frames:v', '1', '-update', '1', '-f', 'image2', picture];
  await runFfmpeg(`take frame ${frame}`, [...seek, '-i', clip(), ...output]);
  return PNG.sync.read(await readFile(picture));
};

/** The share of a picture, above its captions, that differs visibly from another. */
const changedShare = (a: PNG, b: PNG): number => {
  const { bottomPx, lineHeightPx, maxLines } = captionBox[format];
  const end = Math.floor((bottomPx - maxLines * lineHeightPx) / shrink) * a.width * 4;
  let changed = 0;
  for (let at = 0; at < end; at += 4) {
    const difference = [0, 1, 2].map((c) =>
      Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)),
    );
    if (Math.max(...difference) > 32) changed++;
  }
  return (changed * 4) / end;
};

describe('the shortest clip', () => {
  it('is an MP4 that plays everywhere', async () => {
    const [slide, endCard] = await clipTimelines();
    const frames =
      (slide?.timeline.durationInFrames ?? 0) + (endCard?.timeline.durationInFrames ?? 0);
    const { video, audio, tags, streams } = await probeFile(clip());
    expect(streams).toHaveLength(2);
    expect(video).toMatchObject({
      codec_name: 'h264',
      profile: '77', // Main
      level: 40,
      pix_fmt: 'yuv420p',
      has_b_frames: 0,
      ...{ width: formats[format].width, height: formats[format].height },
      avg_frame_rate: '30/1',
      r_frame_rate: '30/1',
      start_pts: 0,
      nb_read_packets: frames,
      ...{ color_range: 'tv', color_space: 'bt709' },
      ...{ color_transfer: 'bt709', color_primaries: 'bt709' },
    });
    expect(audio).toMatchObject({ codec_name: 'aac', sample_rate: 48_000, channels: 2 });
    expect(audio?.start_pts).toBe(0);
    expect(Math.abs((audio?.duration ?? 0) - frames / 30)).toBeLessThan(1 / 30);
    expect(tags.title).toBe('SlachtofferWijzer.nl · 5/7');
    const { boxes, tracks } = await readMovieFile(clip());
    expect(boxes).toEqual(['ftyp', 'moov', 'mdat']);
    expect(tracks.map(({ hasEditList }) => hasEditList)).toEqual([false, false]);
  });

  it('is as loud as it should be', async () => {
    const { lufs, truePeakDb } = await measuredByLoudnorm(clip());
    expect(Math.abs(lufs + 16)).toBeLessThan(1);
    expect(truePeakDb).toBeLessThanOrEqual(-1.5);
  });

  it('begins with its title, joins on the plain field, and ends holding where help is', async () => {
    const [slide, endCard] = await clipTimelines();
    const seam = slide?.timeline.durationInFrames ?? 0;
    const last = seam + (endCard?.timeline.durationInFrames ?? 0) - 1;
    const plain = await frameOf(seam);
    const share = async (one: number, other: number) =>
      changedShare(await frameOf(one), await frameOf(other));
    expect(changedShare(plain, await frameOf(seam - 1)), 'the join').toBe(0);
    expect(changedShare(plain, await frameOf(0)), 'first').toBeGreaterThan(0.02);
    expect(changedShare(plain, await frameOf(last)), 'last').toBeGreaterThan(0.5);
    expect(await share(last, last - fps), 'held').toBe(0);
  });

  it('changes at every moment that the words call for', async () => {
    const pieces = await clipTimelines();
    let start = 0;
    for (const { piece, timeline } of pieces) {
      for (const { startFrame, restFrame, ids } of momentsOf(piece, timeline)) {
        // The title stands from the first frame, which has a test of its own; a glow is gone when all rests.
        if (ids.includes('title') || ids.every((id) => id.startsWith('beats['))) continue;
        const before = await frameOf(start + startFrame - 1);
        const after = await frameOf(start + restFrame);
        expect(changedShare(before, after), ids.join()).toBeGreaterThan(0.002);
      }
      start += timeline.durationInFrames;
    }
  });
});

it('shows a code in landscape that leads to help', async () => {
  const pieces = await clipTimelines();
  const start = pieces[0]?.timeline.durationInFrames ?? 0;
  const { data, width, height } = await frameOf(start + 150, 1);
  const code = jsQR(new Uint8ClampedArray(data), width, height);
  expect(code?.data).toBe('https://www.slachtofferwijzer.nl');
});

it('is listed in the manifest, and nothing else lies beside it', async () => {
  const manifest = await readManifest(path.join(folder, 'out', 'sexting'));
  expect(manifest?.files.map((file) => file.path)).toEqual([`${format}/${fileName}`]);
  const entries = await readdir(path.join(folder, 'out', 'sexting'), { recursive: true });
  const beside = ['.jpg', '.mp4', '.srt', '.txt', '.vtt'].map((ending) =>
    fileName.replace('.mp4', ending),
  );
  expect(entries.filter((name) => path.extname(name)).sort()).toEqual([
    ...beside.map((name) => path.join(format, name)),
    'manifest.json',
  ]);
});
