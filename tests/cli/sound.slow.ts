import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav } from '../../src/media/wav.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { music } from '../narration/align/readings.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project } from './stand-ins/project.ts';

// The tests of this file follow one another: each finds what the one before left.
let project: Project;
const args = ['--slide', 'een', '--format', 'portrait'];
beforeAll(async () => {
  project = await Project.make({ ...smallFilm(), music: 'bed.wav' });
  await mkdir(project.at('content', 'klein'));
});
afterAll(() => project.remove());

const where = 'content/klein/film.ts · music';
const loudness = async () =>
  (await readManifest(project.at('out', 'klein')))?.files[0]?.loudness?.lufs ?? NaN;

describe('npm run render, with music', () => {
  it('refuses music that is not there, in one line', async () => {
    const { exitCode, stderr } = await project.run(args);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `${where}: "bed.wav" is not in content/klein; put the file there, or remove the line`,
    });
    expect(await project.files('out')).toEqual({});
  });

  it('refuses music that is no sound, before anything is drawn', async () => {
    await writeFile(project.at('content', 'klein', 'bed.wav'), 'geen geluid');
    const { exitCode, stderr } = await project.run(args);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `${where}: "bed.wav" cannot be read as sound; save it again as WAV, FLAC, MP3, M4A or Ogg`,
    });
    expect(await project.engineLog()).toEqual(['close', 'close']);
    expect(await project.files('out')).toEqual({});
  });

  it('refuses music outside the folder of the film', async () => {
    await project.write({ ...smallFilm(), music: '../bed.wav' });
    const { exitCode, stderr } = await project.run(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/music: is no sound file in the film's folder; write its name/);
  });

  it('is made again, but not drawn, when the music or the loudness changes', async () => {
    await project.write(smallFilm());
    expect((await project.run(args)).exitCode).toBe(0);
    expect(await loudness()).toBeGreaterThan(-16.6);
    const plain = await project.files('out');
    await project.engineLog();

    await project.write({ ...smallFilm(), music: 'bed.wav' });
    await writeFile(project.at('content', 'klein', 'bed.wav'), encodeWav(music(5)));
    expect((await project.run(args)).exitCode).toBe(0);
    const clip = path.join('klein', 'portrait', '01-een.mp4');
    const withMusic = await project.files('out');
    expect(withMusic[clip]).not.toBe(plain[clip]);

    const { stdout } = await project.run([...args, '--loudness', '-14']);
    expect(stdout).toContain('1 file made, 0 pieces drawn');
    expect(Math.abs((await loudness()) + 14)).toBeLessThanOrEqual(0.5);
    await project.run(args);
    expect((await project.files('out'))[clip]).toBe(withMusic[clip]);
    expect(await project.engineLog()).toEqual(['close', 'close', 'close']);
  });
});
