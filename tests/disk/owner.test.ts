import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOwnerAlive, ownerIn, ownerName, signFolder } from '../../src/disk/owner.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'owner-'));
});
afterEach(() => rm(folder, { recursive: true }));

const elsewhere = '00000000-1-5-0123abcd';
const age = (file: string, minutes: number) => {
  const then = new Date(Date.now() - minutes * 60_000);
  return utimes(file, then, then);
};

describe('the owner of something temporary', () => {
  it('is read back from any name that holds it', async () => {
    const name = await ownerName();
    expect(ownerIn(`.film.mp4.${name}.part`)).toMatchObject({ pid: process.pid });
    expect(ownerIn('film.mp4')).toBeNull();
  });

  it.runIf(process.platform === 'linux')(
    'that runs here is known by its process, whatever the age: not by a process that has its id now',
    async () => {
      const own = await ownerName();
      const file = path.join(folder, 'file');
      await writeFile(file, '');
      await age(file, 60);
      expect(await isOwnerAlive(own, file)).toBe(true);
      const { place, pid } = ownerIn(own) ?? { place: '', pid: 0 };
      expect(await isOwnerAlive(`${place}-${pid}-1-0123abcd`, file)).toBe(false);
      await age(file, 0);
      expect(await isOwnerAlive(`${place}-4194304-1-0123abcd`, file)).toBe(false);
    },
  );

  it('that runs elsewhere is there for a quarter of an hour after it last wrote', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    expect(await isOwnerAlive(elsewhere, file)).toBe(true);
    await age(file, 14);
    expect(await isOwnerAlive(elsewhere, file)).toBe(true);
    await age(file, 16);
    expect(await isOwnerAlive(elsewhere, file)).toBe(false);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('keeps a folder by its lease, however long ago the folder itself was changed', async () => {
    const run = path.join(folder, elsewhere);
    await mkdir(run);
    await signFolder(run);
    await age(run, 60);
    expect(await isOwnerAlive(elsewhere, run)).toBe(true);
    await age(path.join(run, 'lease'), 60);
    expect(await isOwnerAlive(elsewhere, run)).toBe(false);
  });
});
