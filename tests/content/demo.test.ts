import { describe, expect, it } from 'vitest';
import { demo } from '../../content/demo/film.ts';
import { formatNames } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { sceneKindNames } from '../../src/film/scenes/index.ts';
import { briefTexts } from '../../src/check/brevity.ts';
import { stillPictures } from '../../src/check/liveliness.ts';

const film = parseFilm(demo, 'content/demo/film.ts');

describe('the film that shows it all', () => {
  it('uses every kind of scene, in every format', () => {
    const kinds = new Set(film.slides.flatMap(({ scenes }) => scenes.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([...sceneKindNames].sort());
    expect(film.formats).toEqual([...formatNames]);
  });

  it('is made by its name only, in a brand of its own', () => {
    expect(film.onlyByName).toBe(true);
    expect(film.brand).toBeDefined();
  });

  it('never stands dead while somebody speaks, at a calm pace', () => {
    expect(stillPictures(film, {})).toEqual([]);
  });

  it('gives everybody the time to read', () => {
    expect(briefTexts(film, {})).toEqual([]);
  });
});
