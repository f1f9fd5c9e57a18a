import { describe, expect, it } from 'vitest';
import { exampleFilm, stressFilms } from '../../../src/film/examples.ts';
import { ContentError, parseFilm } from '../../../src/film/parse/parse.ts';
import type { FilmInput } from '../../../src/film/schema.ts';

const refusals = (film: unknown): string[] => {
  try {
    parseFilm(film, 'film.ts');
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

type Slide = FilmInput['slides'][number];
const withSlide = (slide: Partial<Slide>): unknown => ({
  ...exampleFilm,
  slides: [
    {
      id: 'one',
      title: 'Een',
      headline: 'Kop',
      body: 'Lichaam',
      mood: 'action',
      scenes: [{ kind: 'people', cue: 'Kop' }],
      ...slide,
    },
  ],
});

describe('what cannot fit is refused', () => {
  it('lets the most that fits pass', () => {
    expect([exampleFilm, ...stressFilms].flatMap(refusals)).toEqual([]);
  });

  it('a word that is longer than a line', () => {
    const headline = `Kop ${'a'.repeat(31)}`;
    expect(refusals(withSlide({ headline }))).toEqual([
      `film.ts · slide one · headline: holds a word of more than 30 letters that cannot be hyphenated, “${'a'.repeat(31)}”, which no line can hold; write it in two, or put soft hyphens (U+00AD) where it may be taken apart`,
    ]);
    const apart = `Kop ${'a'.repeat(20)}\u00AD${'a'.repeat(20)}`;
    expect(refusals(withSlide({ headline: apart }))).toEqual([]);
  });

  it.each([
    'meervoudigepersoonlijkheidsstoornis',
    'aansprakelijkheidswaardevaststellingsveranderingen',
    'hottentottententententoonstelling',
    'arbeidsongeschiktheidsverzekeringsmaatschappij',
    'kindercarnavalsoptochtvoorbereidingswerkzaamheden',
  ])('but not %s, which is hyphenated', (word) => {
    expect(refusals(withSlide({ headline: `Kop ${word}`, body: `De ${word}.` }))).toEqual([]);
  });

  it('characters that no font has, unless a brand brings its own', () => {
    const slide = withSlide({ body: '日本語のテキスト。' }) as object;
    expect(refusals(slide)).toEqual([
      'film.ts · slide one · body: holds "日" (U+65E5), "本" (U+672C), "語" (U+8A9E) and 6 more, which no bundled font can draw; write it in words, leave it out, or give the film a brand whose typefaces (display and text) have it',
    ]);
    const colours = { ink: '#1B1033', accents: ['#C2255C', '#0F7A5A'] };
    const brand = { colours, display: 'letters.woff2', text: 'letters.woff2' };
    expect(refusals({ ...slide, language: 'ja', brand })).toEqual([]);
  });

  it('a cue too long to be set as it is spoken', () => {
    const cue = 'een gevoel dat met veel te veel woorden wordt gezegd';
    expect(
      refusals(
        withSlide({ body: cue, scenes: [{ kind: 'feelings', cue: 'Kop', items: [{ cue }] }] }),
      ),
    ).toEqual([
      'film.ts · slide one · scenes[0].items[0]: sets more than 32 characters, which cannot fit; give it a shorter label, or a shorter cue',
    ]);
  });

  it('a list with more words than it has lines', () => {
    const labels = [1, 2, 3, 4, 5, 6].map(
      (step) => `stap ${step} ${'heel veel tekst '.repeat(4).trim()}`,
    );
    expect(
      refusals(
        withSlide({
          body: labels.join('. '),
          scenes: [
            { kind: 'steps', cue: 'Kop', items: labels.map((label) => ({ cue: label, label })) },
          ],
        }),
      ),
    ).toEqual([
      'film.ts · slide one · scenes[0].items: are more than 14 lines of 28 characters together, which cannot fit; shorten labels and notes, or use two slides',
    ]);
  });

  it('an address that makes too fine a code', () => {
    const url = `https://www.voorbeeld.nl/${'a'.repeat(140)}`;
    expect(refusals({ ...exampleFilm, endCard: { ...exampleFilm.endCard, url } })).toEqual([
      'film.ts · endCard.url: is longer than 150 characters, which makes a code that is hard to scan; shorten it',
    ]);
  });
});
