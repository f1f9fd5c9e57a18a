import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import path from 'node:path';
import { loadFilms } from '../../src/cli/world/load.ts';
import { stressFilms } from '../../src/film/examples.ts';
import { formatNames } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { problemsAtMoments } from './every-moment.ts';

let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

const project = path.resolve(import.meta.dirname, '..', '..');
const films = [
  ...(await loadFilms(project, undefined, [], { alsoByName: true })),
  ...stressFilms.map((film) => parseFilm(film, 'film')),
];
const looks = [
  { name: 'with captions', captions: true },
  { name: 'without captions', captions: false },
  // Dutch as if it were written in Hebrew letters: the same words, hyphenated and broken alike, mirrored.
  { name: 'from right to left', captions: true, language: 'nl-Hebr' },
];

describe.each(films.map((film) => ({ id: film.id, film })))('every moment of $id', ({ film }) => {
  describe.each(looks)('$name', ({ captions, language }) => {
    it.each(formatNames)('can be read in %s', async (format) => {
      const look = { format, captions, ...(language && { language }) };
      expect((await problemsAtMoments(drawing, film, look)).join('\n')).toBe('');
    });
  });
});
