import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownerIn } from '../../src/disk/owner.ts';
import { openRunFolder, type RunFolder } from '../../src/disk/run-folder.ts';
import { ContentStore } from '../../src/disk/store.ts';

const about = z.object({ note: z.string() });
let cacheDir: string;
let run: RunFolder;
let store: ContentStore;

beforeEach(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'store-'));
  run = await openRunFolder(cacheDir);
  store = new ContentStore(path.join(cacheDir, 'pieces'), run);
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const keep = async (key: string, content: string) => {
  const file = run.newPath('made');
  await writeFile(file, content);
  await store.keep(key, file, { note: `about ${key}` });
};
const contentOf = async (key: string): Promise<string> => {
  const found = await store.find(key, about);
  return 'file' in found ? readFile(found.file, 'utf8') : found.missing;
};
const entry = (key: string, name: string) =>
  path.join(cacheDir, 'pieces', key.slice(0, 2), key, name);

describe('ContentStore', () => {
  it('gives back what was kept, with what is known about it', async () => {
    await keep('aa11', 'a film');
    expect(await store.find('aa11', about)).toMatchObject({ about: { note: 'about aa11' } });
    expect(await contentOf('aa11')).toBe('a film');
    expect(await contentOf('bb22')).toBe('absent');
  });

  it('replaces what is kept under the same key', async () => {
    await keep('aa11', 'old');
    await keep('aa11', 'new');
    expect(await contentOf('aa11')).toBe('new');
  });

  it.each([
    ['cut short', (key: string) => truncate(entry(key, 'content'), 3)],
    ['changed at the same length', (key: string) => writeFile(entry(key, 'content'), 'a fiLm')],
    ['without its content', (key: string) => rm(entry(key, 'content'))],
    ['without its entry', (key: string) => rm(entry(key, 'entry.json'))],
    ['with half an entry', (key: string) => truncate(entry(key, 'entry.json'), 10)],
    ['of another version', (key: string) => writeFile(entry(key, 'entry.json'), '{"about":1}')],
  ])('notices an entry %s, and takes it out', async (_, damage) => {
    await keep('aa11', 'a film');
    await damage('aa11');
    expect(await contentOf('aa11')).toBe('damaged');
    expect(await contentOf('aa11')).toBe('absent');
    await keep('aa11', 'a film');
    expect(await contentOf('aa11')).toBe('a film');
  });

  it('keeps a found file usable when it is thrown out or replaced meanwhile', async () => {
    await keep('aa11', 'a film');
    const found = await store.find('aa11', about);
    await keep('aa11', 'another film');
    await store.prune(0);
    expect(await contentOf('aa11')).toBe('absent');
    expect('file' in found && (await readFile(found.file, 'utf8'))).toBe('a film');
  });

  it('throws out what was used longest ago, until the rest fits', async () => {
    for (const key of ['aa11', 'bb22', 'cc33']) await keep(key, key.repeat(250));
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(entry('aa11', 'entry.json'), longAgo, longAgo);
    await utimes(entry('bb22', 'entry.json'), longAgo, longAgo);
    expect(await contentOf('aa11')).toContain('aa11'); // used just now
    await store.prune(2600);
    expect(await contentOf('bb22')).toBe('absent');
    expect(await contentOf('aa11')).toContain('aa11');
    expect(await contentOf('cc33')).toContain('cc33');
  });

  it('can be written to by two runs at once', async () => {
    const second = new ContentStore(path.join(cacheDir, 'pieces'), await openRunFolder(cacheDir));
    const file = run.newPath('made');
    await writeFile(file, 'the same film');
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 === 0 ? store : second).keep('aa11', file, { note: 'n' }),
      ),
    );
    expect(await contentOf('aa11')).toBe('the same film');
  });
});

describe('openRunFolder', () => {
  it('removes the folders of dead runs and leaves those of living ones', async () => {
    const { place } = ownerIn(run.folder) ?? {};
    const dead = path.join(cacheDir, 'runs', `${place}-4194304-1-0123abcd`);
    const reborn = path.join(cacheDir, 'runs', `${place}-${process.pid}-1-0123abcd`);
    for (const folder of [dead, reborn]) await writeFile(folder, '');
    const second = await openRunFolder(cacheDir);
    const left = await readdir(path.join(cacheDir, 'runs'));
    expect(left.sort()).toEqual([run.folder, second.folder].map((f) => path.basename(f)).sort());
    const elsewhere = path.join(cacheDir, 'runs', '00000000-1-5-0123abcd');
    await mkdir(elsewhere);
    await (await openRunFolder(cacheDir)).remove();
    expect((await stat(elsewhere)).isDirectory()).toBe(true);
    await second.remove();
    await expect(stat(second.folder)).rejects.toThrow('ENOENT');
  });
});
