import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrandInput } from '../../src/film/brand.ts';
import { exampleFilm } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { piecesOf } from '../../src/timeline/piece.ts';
import { readSupplied } from '../../src/supplied/supplied.ts';

let project: string;
const at = (...names: string[]) => path.join(project, ...names);
const supply = (name: string, data: string | Buffer) =>
  writeFile(at('content', 'example', name), data);

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'supplied-'));
  await mkdir(at('content', 'example'), { recursive: true });
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Of the examples those that show nothing of a folder. */
const plainFilm = { ...exampleFilm, slides: exampleFilm.slides.slice(0, 2) };

const colours = { ink: '#12312B', accents: ['#0F7A5A'] };
const filmWith = (brand: Omit<BrandInput, 'colours'>) =>
  parseFilm(
    { ...plainFilm, id: 'example', brand: { colours, ...brand } },
    'content/example/film.ts',
  );
const problemsWith = async (logo: string): Promise<string[]> => {
  const { problems } = await readSupplied(
    filmWith({ logo: { onDark: logo, onLight: logo } }),
    project,
  );
  return problems.slice(0, 1);
};

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40">${inside}</svg>`;
const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));

describe('what the folder of a film supplies', () => {
  it('is read into the film, and comes to each piece that shows it', async () => {
    await supply('light.svg', svg('<rect width="10" height="10"/>'));
    await supply('dark.png', png(128, 64));
    const film = filmWith({ logo: { onDark: 'dark.png', onLight: 'light.svg' } });
    const { supplied, problems } = await readSupplied(film, project);
    expect(problems).toEqual([]);
    expect(supplied.files?.['light.svg']).toMatch(/^data:image\/svg\+xml;base64,/u);
    expect(supplied.files?.['dark.png']).toMatch(/^data:image\/png;base64,/u);
    for (const piece of piecesOf({ ...film, ...supplied }))
      expect(piece.files).toEqual(supplied.files);
  });

  it('is nothing for a film that names nothing', async () => {
    expect(await readSupplied(parseFilm(plainFilm, 'film.ts'), project)).toEqual({
      supplied: {},
      problems: [],
    });
  });

  it('is refused where it is not there, no picture, too small, or of another kind than it is called', async () => {
    await supply('words.png', 'these are words');
    await supply('small.png', png(40, 20));
    await supply('moving.png', Buffer.from('GIF89a\x0a\x00\x0a\x00\x80\x00\x00', 'latin1'));
    await supply('empty.svg', '');
    expect(await problemsWith('nowhere.png')).toEqual([
      'content/example/film.ts · brand.logo.onDark: "nowhere.png" is not in content/example; put the file there, or correct the name',
    ]);
    expect(await problemsWith('words.png')).toEqual([
      'content/example/film.ts · brand.logo.onDark: "words.png" is no picture that can be read; save it as SVG, PNG or JPEG',
    ]);
    expect(await problemsWith('small.png')).toEqual([
      'content/example/film.ts · brand.logo.onDark: "small.png" is 40×20 pixels, and must be at least 64×64 to be sharp; use a larger one, or an SVG',
    ]);
    expect(await problemsWith('moving.png')).toEqual([
      'content/example/film.ts · brand.logo.onDark: "moving.png" is a picture of the kind gif; save it as SVG, PNG or JPEG',
    ]);
    expect(await problemsWith('empty.svg')).toEqual([
      'content/example/film.ts · brand.logo.onDark: "empty.svg" is no picture that can be read; save it as SVG, PNG or JPEG',
    ]);
  });
});

describe('the typefaces of a brand', () => {
  it('are read from a file of the folder, whose first bytes say what it is', async () => {
    await supply('own.woff2', 'wOF2 and more');
    const { supplied, problems } = await readSupplied(filmWith({ display: 'own.woff2' }), project);
    expect(problems).toEqual([]);
    expect(supplied.fonts?.display).toEqual({
      family: expect.stringMatching(/^brand-display-[0-9a-f]{12}$/u) as string,
      files: [
        {
          address: expect.stringMatching(/^data:font\/woff2;base64,/u) as string,
          weight: '1 1000',
        },
      ],
    });
  });

  it('are read from an installed package: all weights of one that varies, the nearest of one that does not', async () => {
    const install = async (name: string, files: readonly string[]) => {
      await mkdir(at('node_modules', name, 'files'), { recursive: true });
      for (const file of files) await writeFile(at('node_modules', name, 'files', file), 'wOF2');
    };
    await install('@fontsource-variable/one', [
      'one-latin-wght-normal.woff2',
      'one-latin-ext-wght-normal.woff2',
      'one-cyrillic-wght-normal.woff2',
      'one-latin-wght-italic.woff2',
    ]);
    await install('@fontsource/two', [
      'two-latin-400-normal.woff2',
      'two-latin-700-normal.woff2',
      'two-latin-900-normal.woff2',
      'two-latin-700-italic.woff2',
    ]);
    const film = filmWith({ display: '@fontsource-variable/one', text: '@fontsource/two' });
    const { supplied, problems } = await readSupplied(film, project);
    expect(problems).toEqual([]);
    expect(supplied.fonts?.display?.files.map(({ weight }) => weight)).toEqual([
      '1 1000',
      '1 1000',
    ]);
    expect(supplied.fonts?.text?.files.map(({ weight }) => weight)).toEqual(['1 599', '600 1000']);
  });

  it('are refused where they are not there, or are no fonts', async () => {
    await supply('words.woff2', 'these are words');
    const film = filmWith({ display: '@fontsource/nowhere', text: 'words.woff2' });
    expect((await readSupplied(film, project)).problems).toEqual([
      'content/example/film.ts · brand.display: "@fontsource/nowhere" is not installed, or has no files of Latin letters; install it with “npm install @fontsource/nowhere --save-exact”, or correct the name',
      'content/example/film.ts · brand.text: "words.woff2" is no font that a page can load; save it as WOFF2, WOFF, TTF or OTF',
    ]);
  });
});
