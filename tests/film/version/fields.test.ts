import { describe, expect, expectTypeOf, it } from 'vitest';
import { defaultsIn, fillFields } from '../../../src/film/version/fields.ts';
import type { FieldNames, FilledIn } from '../../../src/film/version/named-fields.ts';
import { ContentError, parseFilm } from '../../../src/film/parse/parse.ts';
import { schoolFilm } from '../../versions/school-film.ts';

const none = { values: {}, with: [], without: [] };

const problemsOf = (changes: object): string[] => {
  try {
    parseFilm({ ...schoolFilm, ...changes }, 'film.ts');
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
};

describe('a film with fields', () => {
  it('says what stands in for them, and has no optional slide', () => {
    const film = parseFilm(schoolFilm, 'film.ts');
    expect(film.endCard.tagline).toBe('Op jouw school: vraag je mentor.');
    expect(film.endCard.url).toBe('https://www.example.org/scholen');
    expect(film.slides.map(({ id }) => id)).toEqual(['een', 'twee']);
    expect(film.version).toBeUndefined();
  });

  it('says what a version says, in cues too, with the slides that it has', () => {
    const values = { school: 'De Brug', contact: 'mevrouw De Vries' };
    const version = { ...none, id: 'de-brug', values, with: ['praten'], without: ['een'] };
    const film = parseFilm(schoolFilm, 'film.ts', version);
    expect(film.slides.map(({ id }) => id)).toEqual(['praten', 'twee']);
    expect(film.slides[0]).toMatchObject({
      headline: 'Praat op De Brug met mevrouw De Vries.',
      scenes: [{ cue: 'mevrouw De Vries' }],
    });
    expect(film.slides[0]).not.toHaveProperty('optional');
    expect(film.version).toEqual({ id: 'de-brug', reworded: ['praten', 'end-card'] });
    expect(film.leftOut).toEqual(['een']);
    expect(parseFilm(schoolFilm, 'film.ts').leftOut).toEqual(['praten']);
  });

  it('has an address and a logo of its own in a version', () => {
    const version = { ...none, id: 'de-brug', url: 'https://www.example.org/b', logo: 'brug.svg' };
    expect(parseFilm(schoolFilm, 'film.ts', version).endCard).toMatchObject({
      url: 'https://www.example.org/b',
      logo: 'brug.svg',
    });
  });

  it('is the same film for a version that says nothing else', () => {
    const { version, ...film } = parseFilm(schoolFilm, 'film.ts', { ...none, id: 'x' });
    expect(film).toEqual(parseFilm(schoolFilm, 'film.ts'));
    expect(version).toEqual({ id: 'x', reworded: [] });
  });
});

describe('fillFields', () => {
  const fill = (film: object, values = { school: 'De Brug' }) => fillFields(film, values);

  it('fills every text, and names of the lexicon; ids and what is no text stay', () => {
    const film = {
      title: '{school}',
      lexicon: { '{school}': 'de {school}' },
      slides: [{ id: '{school}', body: 'Op {school}, ja {school}.', figure: { percent: 1 } }],
      voice: '{school}',
    };
    expect(fill(film)).toEqual({
      content: {
        title: 'De Brug',
        lexicon: { 'De Brug': 'de De Brug' },
        slides: [{ id: '{school}', body: 'Op De Brug, ja De Brug.', figure: { percent: 1 } }],
        voice: '{school}',
      },
      problems: [],
    });
  });

  it('writes values within an address as addresses are written', () => {
    const url = (text: string, school: string) =>
      fill({ endCard: { url: text } }, { school }).content;
    expect(url('https://a.nl/{school}', 'De Brug & co/é')).toEqual({
      endCard: { url: 'https://a.nl/De%20Brug%20%26%20co%2F%C3%A9' },
    });
    expect(url('{school}', 'https://b.nl/?a=1')).toEqual({ endCard: { url: 'https://b.nl/?a=1' } });
  });

  it('never fills what was filled in', () => {
    expect(fill({ title: '{school}' }, { school: '{school}' }).content).toEqual({
      title: '{school}',
    });
  });

  it.each([
    [
      '{schol}',
      'names the field {schol}, which the film does not have; its fields are school. Did you mean "school"?',
    ],
    [
      '{School}',
      'names the field {School}, which the film does not have; its fields are school. Did you mean "school"?',
    ],
    [
      '{ school }',
      'names the field { school }, which the film does not have; its fields are school. Did you mean "school"?',
    ],
    ['{school', 'holds a brace that belongs to no field; write {field}, or other brackets'],
    [
      '{constructor}',
      'names the field {constructor}, which the film does not have; its fields are school',
    ],
  ])('refuses %s', (title, message) => {
    expect(fill({ title }).problems).toEqual([{ path: ['title'], message }]);
  });

  it('refuses a field of a film that has none, and leaves other braces alone', () => {
    expect(fillFields({ title: 'Op {school}' }, {}).problems).toEqual([
      {
        path: ['title'],
        message:
          "names a field, {school}, and the film has none; give it one (fields: { school: '…' }), or write other brackets",
      },
    ]);
    expect(fillFields({ title: 'De leeftijd {12, 13} en }{' }, {}).problems).toEqual([]);
  });

  it('takes content of any shape', () => {
    for (const film of [null, 'x', 1, [], { slides: null, endCard: [null] }])
      expect(fill(film as object).content).toEqual(film);
    expect(defaultsIn({ a: 'x', b: { default: 'y', optional: true }, c: 1, d: null })).toEqual({
      a: 'x',
      b: 'y',
    });
  });
});

describe('fields of a film', () => {
  it.each([
    [
      { url: 'x' },
      'fields.url: is a column of every table of versions (id, url, logo, with, without); choose another name',
    ],
    [
      { 'de school': 'x' },
      'fields["de school"]: is no name of a field; write one word of letters and digits that begins with a small letter, such as \'school\'',
    ],
    [
      { school: '' },
      'fields.school: is empty; write the words, or leave the field out if it is optional',
    ],
    [
      { school: 5 },
      "fields.school: is no field; write what stands in where no version says otherwise, such as 'jouw school', or { default: 'je mentor', optional: true }",
    ],
    [
      { school: { default: 'x', optinal: true } },
      'fields.school: does not know "optinal"; correct the spelling or remove it. Did you mean "optional"?',
    ],
  ])('%j is refused', (fields, problem) => {
    expect(problemsOf({ fields: { ...schoolFilm.fields, ...fields } })).toContain(
      `film.ts · ${problem}`,
    );
  });

  it('leaves one slide at least', () => {
    const slides = schoolFilm.slides.map((slide) => ({ ...slide, optional: true }));
    expect(problemsOf({ slides })).toEqual([
      'film.ts · slides: are all optional, which leaves nothing; let one at least be there always',
    ]);
  });

  it('are known to the compiler', () => {
    type Film = { fields: { school: 'x'; contact: 'y' } };
    expectTypeOf<FieldNames<Film>>().toEqualTypeOf<'school' | 'contact'>();
    expectTypeOf<
      FilledIn<{ a: ['Op {school}: {contact}'] }, 'school' | 'contact'>
    >().toEqualTypeOf<{
      a: ['Op {school}: {contact}'];
    }>();
    expectTypeOf<FilledIn<{ a: 'Op {schol}.' }, 'school'>>().toEqualTypeOf<{
      a: 'There is no field {schol}';
    }>();
    expectTypeOf<
      FilledIn<'{school}', FieldNames<{ id: 'x' }>>
    >().toEqualTypeOf<'There is no field {school}'>();
  });
});
