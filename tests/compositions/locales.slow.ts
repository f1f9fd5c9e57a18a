import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterEach, expect, it, vi } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';
import { bareBrowser, localesMade, whyNot } from '../render/browser/locales.ts';
import { smallFilm } from '../render/small-film.ts';
import { openDrawing } from './drawing.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'locales-'));
const made = await localesMade(folder);

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Turkish joins no f and i. */
const pieces = () => {
  const film = smallFilm();
  const slides = film.slides.map((slide) => ({ ...slide, headline: 'Dit is officieel fijn.' }));
  return piecesOf(parseFilm({ ...film, slides }, 'a film'));
};

/** A photograph of a page differs by some pixels from one to the next: edges, drawn by several threads. */
const fewPixels = 150;

/** A browser with a locale of its own, whatever it is told. */
const browserWith = async (env: Record<string, string>, cacheDir: string): Promise<string> => {
  const file = path.join(folder, `browser-${env.LANGUAGE}`);
  const lines = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  const start = `exec '${await bareBrowser(cacheDir)}' "$@"`;
  await writeFile(file, ['#!/bin/sh', ...lines, start, ''].join('\n'));
  await chmod(file, 0o755);
  return file;
};

const photographed = async (): Promise<PNG[]> => {
  const drawing = await openDrawing();
  try {
    const page = await drawing.open('portrait', 0.5);
    const photographs: PNG[] = [];
    for (const piece of pieces().slice(0, 1)) {
      await page.put(piece);
      const moments = momentsOf(piece, pieceTimeline(piece, narrationOf(piece, null)));
      await page.show(moments.at(-1)?.restFrame ?? 0);
      photographs.push(PNG.sync.read(await page.picture()));
    }
    return photographs;
  } finally {
    await drawing.close();
  }
};

it.runIf(made)(
  `letters are joined by the film’s language, not by the system’s${whyNot(made)}`,
  async () => {
    const cacheDir = path.resolve(import.meta.dirname, '../../.cache');
    const seen: PNG[][] = [];
    for (const env of made ?? []) {
      vi.stubEnv('FILMS_BROWSER', '');
      vi.stubEnv('FILMS_BROWSER', await browserWith(env, cacheDir));
      seen.push(await photographed());
    }
    const [first = [], ...others] = seen;
    expect(others).toHaveLength(2);
    const counted = { threshold: 0, includeAA: true };
    for (const other of others)
      for (const [index, { data, width, height }] of first.entries())
        expect(
          pixelmatch(data, other[index]?.data ?? data, undefined, width, height, counted),
        ).toBeLessThan(fewPixels);
  },
);
