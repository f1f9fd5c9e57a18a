import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importContent } from '../../../src/cli/world/import-content.ts';
import { ContentError } from '../../../src/film/parse/parse.ts';

let project: string;
beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'import-content-'));
  await mkdir(path.join(project, 'content', 'een'), { recursive: true });
});
afterAll(() => rm(project, { recursive: true }));

const write = async (index: string, film: string) => {
  await writeFile(path.join(project, 'content', 'index.ts'), index);
  await writeFile(path.join(project, 'content', 'een', 'film.ts'), film);
};
const index = `export { een } from './een/film.ts';`;
const problems = async (): Promise<readonly string[]> => {
  const error: unknown = await importContent(project).catch((cause: unknown) => cause);
  if (!(error instanceof ContentError)) throw error;
  return error.problems;
};

it('reads what is there now, each time it is asked', async () => {
  await write(index, `type Film = { id: string };\nexport const een: Film = { id: 'een' };\n`);
  expect(await importContent(project)).toEqual({ een: { id: 'een' } });
  await write(index, `export const een = { id: 'één' };\n`);
  expect(await importContent(project)).toEqual({ een: { id: 'één' } });
});

it('names file and line of what the content throws', async () => {
  await write(
    index,
    `type Film = { id: string };\n\nconst boem = (): Film => {\n  throw new Error('boem');\n};\n\nexport const een = boem();\n`,
  );
  expect(await problems()).toEqual([
    'content/index.ts cannot be read: content/een/film.ts:4:9: boem',
  ]);
});

it('names every file and line that does not compile, and what to look for', async () => {
  await writeFile(path.join(project, 'content', 'twee.ts'), `export const twee = ;\n`);
  await write(`${index}\nexport { twee } from './twee.ts';\n`, `export const een = { id: 'een'\n`);
  const told = await problems();
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /^content\/index\.ts cannot be read: content\/een\/film\.ts:2:0: Expected "\}" but found end of file; look there/,
  );
  expect(told[1]).toMatch(
    /^content\/index\.ts cannot be read: content\/twee\.ts:1:20: Unexpected ";"; look there/,
  );
});

it('names what is asked for and is not there, without a word about commas', async () => {
  await write(`${index}\nexport { twee } from './twee/film.ts';\n`, `export const een = 1;\n`);
  expect(await problems()).toEqual([
    'content/index.ts cannot be read: content/index.ts:2:21: Could not resolve "./twee/film.ts"',
  ]);
  await write(`export { twee } from './een/film.ts';\n`, `export const een = 1;\n`);
  expect(await problems()).toEqual([
    'content/index.ts cannot be read: content/index.ts:1:9: No matching export in "content/een/film.ts" for import "twee"',
  ]);
});
