import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asideOf, ownerIn, ownerName } from '../../src/disk/owner.ts';
import { makeFolderWhole, writeWhole } from '../../src/disk/whole.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'whole-'));
  folder = path.join(parent, 'made');
});
afterEach(() => rm(parent, { recursive: true }));

const write = (text: string) => (aside: string) => writeFile(path.join(aside, 'text'), text);
const text = () => readFile(path.join(folder, 'text'), 'utf8');

describe('makeFolderWhole', () => {
  it('lets the folder appear when all is in it', async () => {
    await makeFolderWhole(folder, async (aside) => {
      expect(path.dirname(aside)).toBe(parent);
      expect((await readdir(parent)).filter((name) => !name.startsWith('.'))).toEqual([]);
      await write('whole')(aside);
    });
    expect(await text()).toBe('whole');
    expect(await readdir(parent)).toEqual(['made']);
  });

  it('leaves nothing of what failed', async () => {
    const failing = makeFolderWhole(folder, async (aside) => {
      await write('half')(aside);
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(await readdir(parent)).toEqual([]);
  });

  it('keeps what another made meanwhile, unless that is not whole', async () => {
    const race = async (aside: string) => {
      await mkdir(folder);
      await write('another')(folder);
      await write('ours')(aside);
    };
    await makeFolderWhole(folder, race);
    expect(await text()).toBe('another');
    await makeFolderWhole(folder, write('ours'), () => Promise.resolve(false));
    expect(await text()).toBe('ours');
    expect(await readdir(parent)).toEqual(['made']);
  });

  it('removes what killed runs left beside it, and nothing that is in the making', async () => {
    const { place } = ownerIn(await ownerName()) ?? {};
    const dead = path.join(parent, `.made.${place}-4194304-1-0123abcd.part`);
    await mkdir(dead);
    await write('half')(dead);
    const living = await asideOf(folder);
    await writeFile(living, '');
    await writeFile(path.join(parent, '.keep.part'), 'not ours');
    await makeFolderWhole(folder, write('whole'));
    expect((await readdir(parent)).sort()).toEqual(
      [path.basename(living), '.keep.part', 'made'].sort(),
    );
  });
});

describe('writeWhole', () => {
  it('replaces a file, and makes the folder that it is in', async () => {
    const file = path.join(folder, 'deep', 'text');
    await writeWhole(file, 'one');
    await writeWhole(file, 'two');
    expect(await readFile(file, 'utf8')).toBe('two');
    expect(await readdir(path.dirname(file))).toEqual(['text']);
  });

  it('says what it could not write, and leaves what was there', async () => {
    await writeFile(folder, 'in the way');
    await expect(writeWhole(path.join(folder, 'text'), 'x')).rejects.toThrow(/^Could not write /);
    expect(await readFile(folder, 'utf8')).toBe('in the way');
  });
});
