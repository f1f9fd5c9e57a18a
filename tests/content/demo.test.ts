import { describe, expect, it } from 'vitest';
import { demo } from '../../content/demo/film.ts';
import { formatNames } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';

const film = parseFilm(demo, 'content/demo/film.ts');

describe('the film that shows it all', () => {
  it('is made by its name only, in every format and in a brand of its own', () => {
    expect(film.onlyByName).toBe(true);
    expect(film.formats).toEqual([...formatNames]);
    expect(film.brand).toBeDefined();
  });
});
