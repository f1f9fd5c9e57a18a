import { describe, expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { UsageError } from '../../src/told/errors.ts';
import { planRender, type RenderRequest } from '../../src/render/plan.ts';
import { smallFilm } from './small-film.ts';

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
const other = parseFilm({ ...smallFilm(), id: 'ander' }, 'content/ander/film.ts');
const all: RenderRequest = { slides: [], formats: [], captions: true };

const paths = (request: Partial<RenderRequest>, films = [film]) =>
  planRender(films, { ...all, ...request }).flatMap(({ film: { id }, files }) =>
    files.map(({ path }) => `${id}/${path}`),
  );

describe('planRender', () => {
  it('makes a clip a slide and one film, in both formats', () => {
    expect(paths({})).toEqual([
      'klein/portrait/01-een.mp4',
      'klein/portrait/02-twee.mp4',
      'klein/portrait/klein.mp4',
      'klein/landscape/01-een.mp4',
      'klein/landscape/02-twee.mp4',
      'klein/landscape/klein.mp4',
    ]);
  });

  it('draws each slide and the end card once a format, and joins them', () => {
    const [plan] = planRender([film], { ...all, formats: ['portrait'] });
    expect(plan?.pieces.map(({ name }) => name)).toEqual([
      'een portrait',
      'twee portrait',
      'end-card portrait',
    ]);
    expect(plan?.files).toEqual([
      {
        kind: 'clip',
        path: 'portrait/01-een.mp4',
        format: 'portrait',
        captions: true,
        slide: 'een',
        title: 'Voorbeeld.nl · 1/2',
        pieces: ['een portrait', 'end-card portrait'],
      },
      {
        kind: 'clip',
        path: 'portrait/02-twee.mp4',
        format: 'portrait',
        captions: true,
        slide: 'twee',
        title: 'Voorbeeld.nl · 2/2',
        pieces: ['twee portrait', 'end-card portrait'],
      },
      {
        kind: 'film',
        path: 'portrait/klein.mp4',
        format: 'portrait',
        captions: true,
        title: 'Voorbeeld.nl · Klein',
        pieces: ['een portrait', 'twee portrait', 'end-card portrait'],
      },
    ]);
  });

  it('keeps the place of a slide in its name when it is chosen alone, and makes no film', () => {
    expect(paths({ slides: ['twee'], formats: ['landscape'] })).toEqual([
      'klein/landscape/02-twee.mp4',
    ]);
    const [plan] = planRender([film], { ...all, slides: ['twee'], formats: ['landscape'] });
    expect(plan?.pieces.map(({ name }) => name)).toEqual(['twee landscape', 'end-card landscape']);
  });

  it('puts films without captions into folders of their own', () => {
    expect(paths({ captions: false, only: 'film' })).toEqual([
      'klein/portrait-clean/klein.mp4',
      'klein/landscape-clean/klein.mp4',
    ]);
  });

  it('makes only clips when asked', () => {
    expect(paths({ only: 'clips', formats: ['portrait'] })).toEqual([
      'klein/portrait/01-een.mp4',
      'klein/portrait/02-twee.mp4',
    ]);
  });

  it('keeps the order of formats, whatever order they are asked in, and makes none twice', () => {
    expect(paths({ only: 'film', formats: ['landscape', 'portrait', 'landscape'] })).toEqual([
      'klein/portrait/klein.mp4',
      'klein/landscape/klein.mp4',
    ]);
  });

  it('makes all films when none is named, and the named one alone', () => {
    expect(paths({ only: 'film', formats: ['portrait'] }, [film, other])).toEqual([
      'klein/portrait/klein.mp4',
      'ander/portrait/ander.mp4',
    ]);
    expect(paths({ film: 'ander', only: 'film', formats: ['portrait'] }, [film, other])).toEqual([
      'ander/portrait/ander.mp4',
    ]);
  });

  it('refuses what it does not know, in one line that names what there is', () => {
    expect(() => paths({ slides: ['tweee'] })).toThrow(
      new UsageError('There is no slide "tweee". Did you mean "twee"? Known: een, twee.'),
    );
    expect(() => paths({ film: 'groot' })).toThrow(
      new UsageError('There is no film "groot". Known: klein.'),
    );
    expect(() => paths({ slides: ['een'], only: 'film' })).toThrow(/--slide makes clips/);
  });
});
