import { execa } from 'execa';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workplace } from '../../src/bench/workplace.ts';
import { usualFormats } from '../../src/film/formats.ts';
import { runFfmpeg } from '../../src/media/ffmpeg.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { frameOf, ssim } from '../render/engine/pictures.ts';
import { openSmallWorkplace } from './small-workplace.ts';

// A narrated clip, with sound, by Remotion's own renderer and by ours.

const leastSsim = 0.985;

let place: Workplace;
beforeAll(async () => {
  place = await openSmallWorkplace();
});
afterAll(() => place.remove());

const render = async (engine: 'fast' | 'remotion') => {
  const out = path.join(place.folder, engine);
  const args = ['--slide', 'een', '--engine', engine, '--out', out];
  const { exitCode, stderr } = await execa(
    process.execPath,
    ['./src/start/command.mjs', 'src/cli/render.ts', ...args],
    { cwd: place.folder, reject: false },
  );
  expect(exitCode, String(stderr)).toBe(0);
  return out;
};

/** The packets of the sound, as they stand in the file. */
const soundOf = async (film: string): Promise<Buffer> => {
  const file = `${film}.aac`;
  await runFfmpeg('take the sound', ['-i', film, '-vn', '-c', 'copy', '-f', 'adts', file]);
  return readFile(file);
};

it('Remotion’s renderer makes a narrated clip like ours, with the same sound, and ends', async () => {
  const ours = await render('fast');
  const theirs = await render('remotion');
  for (const format of usualFormats) {
    const [mine = '', other = ''] = [ours, theirs].map((out) =>
      path.join(out, 'klein', format, '01-een.mp4'),
    );
    const frames = (await probeFile(mine)).video?.nb_read_packets ?? 0;
    expect((await probeFile(other)).video?.nb_read_packets).toBe(frames);
    expect((await soundOf(other)).equals(await soundOf(mine)), `the sound in ${format}`).toBe(true);
    for (let index = 0; index < 12; index++) {
      const frame = Math.round((index * (frames - 1)) / 11);
      const score = ssim(await frameOf(mine, frame), await frameOf(other, frame));
      expect(score, `${format}, frame ${frame}`).toBeGreaterThan(leastSsim);
    }
  }
});
