import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { stressFilms } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { usualFormats } from '../../src/film/formats.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { problemsAtMoments } from './every-moment.ts';

// The campaign in the formats that films are usually made in, and the worst examples in one: `layout.slow.ts` has all
// the rest.
let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

const campaign = parseFilm(sexting, 'film');
const stress = stressFilms.map((film) => parseFilm(film, 'film'));

describe('every moment of the campaign', () => {
  it.each(usualFormats)('can be read in %s', async (format) => {
    const problems = await problemsAtMoments(drawing, campaign, { format, captions: true });
    expect(problems.join('\n')).toBe('');
  });
});

it.each(stress.map((film) => ({ id: film.id, film })))(
  'every moment of $id can be read in portrait',
  async ({ film }) => {
    const problems = await problemsAtMoments(drawing, film, { format: 'portrait', captions: true });
    expect(problems.join('\n')).toBe('');
  },
);
