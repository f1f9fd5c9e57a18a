import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { lessonFilm } from '../lesson/lesson-film.ts';

const cli = path.resolve(import.meta.dirname, 'stand-in-share-cli.ts');
let project: Project;
const share = (...args: string[]) => project.run(args, {}, cli);
const shared = (...names: string[]) => project.at('out', 'les', 'share', ...names);

beforeAll(async () => {
  project = await Project.make(lessonFilm);
});
afterAll(() => project.remove());

it('says in one line what is wrong with what was asked, and makes nothing', async () => {
  const stranger = await share('--for', 'reel');
  expect(stranger.exitCode).toBe(2);
  expect(stranger.stderr.trim().split('\n')).toHaveLength(1);
  expect(stranger.stderr).toContain('reels');
  expect((await share('lex')).exitCode).toBe(2);
  expect(await project.files('out')).toEqual({});
});

it('makes folders that are ready to post, and makes nothing twice', async () => {
  const made = await share('--for', 'tiktok', '--for', 'web');
  expect(made.stderr).toBe('');
  expect(made.exitCode).toBe(0);
  const post = (name: string, ...endings: string[]) => endings.map((ending) => name + ending);
  const beside = ['.alt.txt', '.jpg', '.mp4', '.txt'];
  const names = ['01-tellen', '02-samen', 'les'];
  expect(Object.keys(await project.files('out/les/share/tiktok')).sort()).toEqual([
    ...post('01-tellen', ...beside),
    ...post('02-samen', ...beside),
    'LEESMIJ.txt',
    ...post('les', ...beside),
  ]);
  const onWeb = Object.keys(await project.files('out/les/share/web'));
  for (const name of names) expect(onWeb).toContain(`${name}.vtt`);
  const { streams } = await probeFile(shared('web', 'les.mp4'));
  expect(streams.map(({ codec_type, tags }) => [codec_type, tags['language']])).toEqual([
    ['video', 'nld'],
    ['audio', 'nld'],
    ['subtitle', 'nld'],
  ]);
  const notes = await readFile(shared('web', 'LEESMIJ.txt'), 'utf8');
  for (const name of onWeb.filter((file) => file !== 'LEESMIJ.txt')) expect(notes).toContain(name);

  const again = await share('--for', 'tiktok');
  expect(again.stdout).not.toContain('drawn');
});
