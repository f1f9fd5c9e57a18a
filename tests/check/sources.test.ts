import { describe, expect, it } from 'vitest';
import { missingSources } from '../../src/check/sources.ts';
import { exampleFilm } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';

const film = parseFilm(exampleFilm, 'film');
const figures = film.slides.filter(({ scenes }) => scenes.some(({ kind }) => kind === 'figure'));

describe('a statistic without a source', () => {
  it('is named with the words that say it, and how to mend it', () => {
    const without = figures.map((slide) => ({
      ...slide,
      scenes: slide.scenes.map((scene) =>
        scene.kind === 'figure' ? { ...scene, source: undefined } : scene,
      ),
    }));
    expect(missingSources({ ...film, slides: without })).toEqual([
      "figure: “3 van de 4” names no source. Give the scene one, such as source: { name: 'CBS', year: 2023, url: 'https://…' }: it stands small in the picture, and is listed beside the film.",
    ]);
  });

  it('is none where it has one, nor a scene that shows no statistic', () => {
    expect(missingSources(film)).toEqual([]);
  });
});
