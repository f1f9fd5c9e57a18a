import { describe, expect, it } from 'vitest';
import { checkFilmProps, checkPieceProps, checkSceneProps } from '../../src/drawing/check-props.ts';
import { exampleFilm } from '../../src/film/examples.ts';
import { ContentError, parseFilm } from '../../src/film/parse/parse.ts';
import { piecesOf } from '../../src/timeline/piece.ts';

const film = parseFilm(exampleFilm, 'examples');
const look = { narration: null, format: 'portrait', captions: true, guides: false };
const piece = (id: string) => {
  const found = piecesOf(film).find((one) => one.kind === 'slide' && one.slide.id === id);
  if (found?.kind !== 'slide') throw new Error(`no slide ${id}`);
  return structuredClone(found);
};
const problemsOf = (check: () => unknown): string[] => {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

describe('props', () => {
  it('are taken where a film could say the same', () => {
    expect(problemsOf(() => checkFilmProps({ film, ...look }))).toEqual([]);
    for (const one of piecesOf(film))
      expect(problemsOf(() => checkPieceProps({ piece: one, ...look }))).toEqual([]);
    expect(
      problemsOf(() => checkSceneProps({ piece: piece('figure'), scene: 0, ...look })),
    ).toEqual([]);
  });

  it('are refused where a figure or a cue is not what is said', () => {
    const wrong = piece('figure');
    for (const scene of wrong.slide.scenes)
      if (scene.kind === 'figure') scene.figure = { of: 2, in: 4 };
    const told = problemsOf(() => checkPieceProps({ piece: wrong, ...look }));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^props · piece\.slide\.scenes\[\d\]\.figure: the figure is 2 op de 4, but ".*" says /u,
    );
    const inFilm = structuredClone(film);
    for (const slide of inFilm.slides)
      for (const scene of slide.scenes) scene.cue = 'niemand zegt dit';
    expect(problemsOf(() => checkFilmProps({ film: inFilm, ...look }))).toContainEqual(
      expect.stringMatching(/^props · film\.slides\[0\]\.scenes\[0\]\.cue: "niemand zegt dit"/u),
    );
  });

  it.each([
    null,
    5,
    {},
    { piece: null },
    { piece: [] },
    { piece: { kind: 'slide' } },
    { piece: { kind: 'slide', slide: { scenes: 3 }, language: 'xx-nothing-at-all' } },
    { film: 'sexting' },
    { film: { slides: [null, { scenes: [null] }] }, scene: 'one' },
  ])('are refused with words, never with a TypeError: %j', (props) => {
    for (const check of [checkFilmProps, checkPieceProps, checkSceneProps]) {
      const told = problemsOf(() => check(props));
      expect(told.length).toBeGreaterThan(0);
      for (const line of told) expect(line).toMatch(/^props · /u);
    }
  });

  it('name a scene that the slide has', () => {
    const count = piece('figure').slide.scenes.length;
    expect(
      problemsOf(() => checkSceneProps({ piece: piece('figure'), scene: count, ...look })),
    ).toEqual([`props · scene: is ${count}, but the slide has ${count}, counted from 0`]);
  });
});
