import { lstat, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutFolder } from '../../src/disk/out-folder.ts';
import { ownerIn, ownerName } from '../../src/disk/owner.ts';
import { NotWritableError } from '../../src/told/errors.ts';

let parent: string;
let outDir: string;
const planned = { klein: ['portrait/01-een.mp4', 'portrait/klein.mp4'] };
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'out-'));
  outDir = path.join(parent, 'out');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Leaves what a killed run would leave in a folder. */
const leave = async (folder: string): Promise<string> => {
  const { place } = ownerIn(await ownerName()) ?? {};
  const file = path.join(folder, `.01-een.mp4.${place}-4194304-1-0123abcd.part`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, 'half a film');
  return file;
};
const isThere = (file: string) =>
  lstat(file).then(
    () => true,
    () => false,
  );

describe('prepareOutFolder', () => {
  it('makes the folder, and nothing in it', async () => {
    await prepareOutFolder(outDir, planned);
    expect(await readdir(outDir)).toEqual([]);
  });

  it('removes what killed runs left in the folders of these files, and looks into no other', async () => {
    const own = await leave(path.join(outDir, 'klein', 'portrait'));
    const others = [
      await leave(path.join(outDir, 'foto’s')),
      await leave(path.join(outDir, 'klein', 'portrait', 'deeper')),
      await leave(path.join(outDir, 'lost+found')),
    ];
    await prepareOutFolder(outDir, planned);
    expect(await isThere(own)).toBe(false);
    for (const other of others) expect(await isThere(other)).toBe(true);
  });

  it('follows no links: not to a whole disk, not round in circles', async () => {
    const elsewhere = await leave(path.join(parent, 'elsewhere', 'portrait'));
    await mkdir(outDir);
    await symlink(path.dirname(path.dirname(elsewhere)), path.join(outDir, 'klein'));
    await symlink('/', path.join(outDir, 'all'));
    await symlink(outDir, path.join(outDir, 'loop'));
    await prepareOutFolder(outDir, planned);
    expect(await isThere(elsewhere)).toBe(true);
  });

  it('says at the start all that is in the way', async () => {
    await mkdir(path.join(outDir, 'klein', 'portrait', 'klein.mp4'), { recursive: true });
    await writeFile(path.join(outDir, 'groot'), 'a file');
    const refused = prepareOutFolder(outDir, { ...planned, groot: ['portrait/groot.mp4'] });
    await expect(refused).rejects.toBeInstanceOf(NotWritableError);
    await expect(refused).rejects.toThrow(
      /klein\.mp4 is a folder, and a file is to stand there; move it away\.\n\S+groot cannot be written to; make it writable/,
    );
  });
});
