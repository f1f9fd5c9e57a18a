import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { Film } from '../../src/film/schema.ts';
import { readSupplied } from '../../src/supplied/supplied.ts';
import { piecesOf } from '../../src/timeline/piece.ts';

let project: string;
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  await mkdir(path.join(project, 'content', 'proef'), { recursive: true });
});
afterEach(() => rm(project, { recursive: true }));

const put = (name: string, bytes: string | Buffer) =>
  writeFile(path.join(project, 'content', 'proef', name), bytes);
const png = (width: number, height: number): Buffer =>
  PNG.sync.write(new PNG({ width, height }), { colorType: 0, filterType: 0, deflateLevel: 1 });
const svg = (inner: string, attributes = 'viewBox="0 0 300 200"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

const filmWith = (...files: string[]): Film =>
  parseFilm(
    {
      id: 'proef',
      title: 'Proef',
      language: 'nl-NL',
      slides: [...files, null].map((file, index) => ({
        id: `dia-${index + 1}`,
        title: 'Een',
        headline: 'Kop.',
        body: 'Lichaam.',
        mood: 'trust',
        scenes: [
          file === null
            ? { kind: 'people', cue: 'Kop' }
            : { kind: 'picture', cue: 'Kop', file, alt: 'Een brug.' },
        ],
      })),
      endCard: { name: 'Voorbeeld.nl', url: 'https://www.voorbeeld.nl' },
    },
    'film.ts',
  );

const problemsOf = async (file: string): Promise<string[]> => {
  const { problems } = await readSupplied(filmWith(file), project);
  return problems.map((problem) =>
    problem.replace(`content/proef/film.ts · slide dia-1 · scenes[0].file: "${file}" `, ''),
  );
};

describe('a picture of a film', () => {
  it('is read once, and goes with the slides that show it', async () => {
    await put('brug.png', png(1740, 1200));
    await put('slot.svg', svg('<circle cx="9" cy="9" r="8"/>'));
    const film = filmWith('brug.png', 'slot.svg', 'brug.png');
    const { supplied, problems } = await readSupplied(film, project);
    expect(problems).toEqual([]);
    const [first, second, third, plain, endCard] = piecesOf({ ...film, ...supplied });
    expect(Object.keys(first?.files ?? {})).toEqual(['brug.png']);
    expect(second?.files?.['slot.svg']).toMatch(/^data:image\/svg\+xml;base64,/u);
    expect(third?.files).toEqual(first?.files);
    for (const piece of [plain, endCard]) expect(piece).not.toHaveProperty('files');
  });

  it.each(['../brug.png', '/etc/brug.png', 'brug.gif', 'brug', 'a/../../b.png', 'C:\\brug.png'])(
    'is in the folder of its film, and not %s',
    (file) => {
      expect(() => filmWith(file)).toThrow(/is no picture in the film's folder/u);
    },
  );

  it('is there, by its name', async () => {
    await put('brug.png', png(1740, 1200));
    expect(await problemsOf('brugg.png')).toEqual([
      'is not in content/proef; put the file there, or correct the name. Did you mean "brug.png"?',
    ]);
  });

  it('is as large as the largest frame that it is drawn in', async () => {
    await put('klein.png', png(600, 400));
    expect(await problemsOf('klein.png')).toEqual([
      'is 600×400 pixels, too small for landscape, where it would be blurred; use one of at least 1680×1120, or an SVG',
    ]);
  });

  it('is told by its content, and whole', async () => {
    await put('brug.jpg', png(1740, 1200));
    await put('half.png', png(1740, 1200).subarray(0, 200));
    await put('tekst.png', 'geen plaat');
    expect(await problemsOf('brug.jpg')).toEqual([]);
    expect(await problemsOf('half.png')).toEqual([
      'is cut off: its end is missing; copy it or save it again',
    ]);
    expect(await problemsOf('tekst.png')).toEqual([
      'is no picture that can be read; save it as SVG, PNG or JPEG',
    ]);
  });
});

describe('a drawing', () => {
  it.each<[string, string, string]>([
    ['code', '<script>alert(1)</script>', 'holds <script>, which runs code'],
    ['handlers', '<path onload="x()" d=""/>', 'holds onload="…", which runs code'],
    ['a page', '<foreignObject/>', 'holds <foreignObject>, which holds something else'],
    ['links', '<a href="https://x.nl"/>', 'holds <a>, which is not drawn the same everywhere'],
    [
      'pictures of elsewhere',
      '<image href="https://x.nl/a.png"/>',
      'takes something from elsewhere ("https://x.nl/a.png")',
    ],
    [
      'files of this machine',
      '<image xlink:href="file:///etc/a.png"/>',
      'takes something from elsewhere ("file:///etc/a.png")',
    ],
    [
      'drawings in drawings',
      '<image href="data:image/svg+xml,x"/>',
      'takes something from elsewhere ("data:image/svg+xml,x")',
    ],
    [
      'paint of elsewhere',
      '<path fill="url(https://x.nl/#a)"/>',
      'takes something from elsewhere ("https://x.nl/#a")',
    ],
    [
      'styles of elsewhere',
      '<style>@import "x.css";</style>',
      'takes its styles from elsewhere (@import)',
    ],
    [
      'styles that hide it',
      String.raw`<style>p{fill:u\72l(//x.nl/a)}</style>`,
      'takes something from elsewhere ("//x.nl/a")',
    ],
    ['movement', '<circle><animate/></circle>', 'holds <animate>, which moves by itself'],
    [
      'movement in styles',
      '<style>p{animation: a 2s}</style>',
      'moves by itself (an animation in its styles)',
    ],
    ['letters', '<text>Hoi</text>', 'holds <text>, whose letters look different on every machine'],
    ['what is no XML', '<path', 'is no SVG that can be read'],
  ])('is refused with %s', async (_, inner, problem) => {
    await put('slot.svg', svg(inner));
    expect((await problemsOf('slot.svg'))[0]).toContain(problem);
  });

  it('is refused with entities, or without a size', async () => {
    await put('slot.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`);
    expect((await problemsOf('slot.svg'))[0]).toContain('declares things of its own');
    await put('slot.svg', svg('', 'width="100%" height="100%"'));
    expect(await problemsOf('slot.svg')).toEqual([
      'says no size; give its <svg> a viewBox, or a width and a height',
    ]);
  });

  it('may be what drawing programs write', async () => {
    const inner = `<metadata/><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
<style>.a{fill:url(#g);stroke-width:1}</style><ink:grid xmlns:ink="http://www.inkscape.org/x"/>
<path class="a" d="M0 0H9"/><use xlink:href="#p"/><image href="data:image/png;base64,AA"/>`;
    await put('slot.svg', svg(inner, 'width="300" height="200"'));
    expect(await problemsOf('slot.svg')).toEqual([]);
  });
});
