import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readManifest, updatedManifest, type ManifestFile } from '../../src/render/manifest.ts';
import { publishTogether } from '../../src/disk/publish.ts';
import { openRunFolder, type RunFolder } from '../../src/disk/run-folder.ts';

let folder: string;
let run: RunFolder;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'manifest-'));
  run = await openRunFolder(path.join(folder, 'cache'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const about = { film: { id: 'klein', title: 'Klein' }, versions: { remotion: '4.0.0' } };
const file = (name: string, changes: Partial<ManifestFile> = {}): ManifestFile => ({
  path: name,
  kind: 'clip',
  format: 'portrait',
  captions: true,
  slide: 'een',
  title: 'Voorbeeld.nl · 1/2',
  frames: 300,
  seconds: 10,
  bytes: 4,
  sha256: 'ab',
  loudness: { lufs: -16.1, truePeakDb: -1.8 },
  voices: ['draft'],
  engine: 'fast',
  contentHash: 'cd',
  ...changes,
});
const update = async (made: ManifestFile[]) =>
  publishTogether(folder, [await updatedManifest(folder, about, made, run)]);
const listed = async () => (await readManifest(folder))?.files.map(({ path: name }) => name);

it('lists files in one order, whatever order they were made in', async () => {
  await update([file('b.mp4'), file('a.mp4')]);
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  expect(await listed()).toEqual(['a.mp4', 'b.mp4']);
  await update([file('a.mp4'), file('b.mp4')]);
  expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(text);
});

it('keeps what it said about files that are still there, and only about those', async () => {
  await update([file('a.mp4'), file('b.mp4'), file('c.mp4')]);
  await writeFile(path.join(folder, 'a.mp4'), 'four');
  await writeFile(path.join(folder, 'b.mp4'), 'of another size');
  await update([file('d.mp4')]);
  expect(await listed()).toEqual(['a.mp4', 'd.mp4']);
});

it('replaces what it said about a file that was made again', async () => {
  await update([file('a.mp4')]);
  await update([file('a.mp4', { frames: 301 })]);
  expect((await readManifest(folder))?.files).toEqual([file('a.mp4', { frames: 301 })]);
});

it('begins anew where the manifest cannot be read', async () => {
  await writeFile(path.join(folder, 'manifest.json'), '{"version": 1, "files": [');
  expect(await readManifest(folder)).toBeNull();
  await update([file('a.mp4')]);
  expect(await listed()).toEqual(['a.mp4']);
});
