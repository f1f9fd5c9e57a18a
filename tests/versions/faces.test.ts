import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listContent } from '../../src/film/content.ts';
import { ContentError } from '../../src/film/parse/parse.ts';
import { readVersions } from '../../src/versions/read.ts';
import { cellProblems } from '../../src/versions/table/cells.ts';
import { schoolFilm } from './school-film.ts';

const { resolve } = createRequire(import.meta.url);
const thai = '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2';

let project: string;
beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'faces-'));
  const folder = path.join(project, 'content', 'klein');
  await mkdir(folder, { recursive: true });
  await copyFile(resolve(thai), path.join(folder, 'merk.woff2'));
  await writeFile(path.join(folder, 'versions.csv'), 'id;school\na;日本\nb;กรุงเทพ\n');
});
afterAll(() => rm(project, { recursive: true }));

const problemsWith = async (faces: object): Promise<readonly string[]> => {
  const brand = { colours: { ink: '#1B1B3A', accents: ['#5A31F4'] }, ...faces };
  const [listed] = listContent({ klein: { ...schoolFilm, brand } });
  if (!listed) throw new Error('No film is listed.');
  try {
    const editions = [{ listed, film: listed.parse() }];
    await readVersions(editions, { projectFolder: project, languages: [] });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
};

it('names the cell that no bundled font can draw', async () => {
  expect(await problemsWith({})).toEqual([
    expect.stringMatching(
      /^content\/klein\/versions\.csv · row 2, school: "日本" holds "日" \(U\+65E5\), "本" \(U\+672C\), which no bundled font can draw;/u,
    ),
  ]);
});

it('names the cell that the faces of the brand cannot draw either', async () => {
  const faces = { display: 'merk.woff2', text: 'merk.woff2' };
  expect(await problemsWith(faces)).toEqual([
    expect.stringMatching(
      /^content\/klein\/versions\.csv · row 2, school: "merk\.woff2" has no "日" \(U\+65E5\) and 1 more characters/u,
    ),
  ]);
});

it('leaves to a brand with faces of its own what these have', () => {
  expect(cellProblems('日本', true)).toEqual([]);
});
