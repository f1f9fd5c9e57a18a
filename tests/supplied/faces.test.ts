import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFont } from '../../src/supplied/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const thai = '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faces-'));
  await copyFile(resolve(thai), path.join(folder, 'merk.woff2'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = (needed: string[]) =>
  readFont('merk.woff2', 'text', {
    folder,
    where: 'content/proef',
    projectFolder: folder,
    language: 'th',
    needed,
  });

describe('a typeface for letters that no bundled font has', () => {
  it('is taken where it has them', async () => {
    expect(await read(['ก', 'ำ'])).toMatchObject({ font: { files: [{ weight: '1 1000' }] } });
  });

  it('is refused by the letters that it lacks too', async () => {
    expect(await read(['ก', '日', '本'])).toEqual({
      problem:
        '"merk.woff2" has no "日" (U+65E5) and 1 more characters of the film\'s texts, which no bundled font has either; name a typeface that has them, such as that of Fontsource for the script',
    });
  });
});
