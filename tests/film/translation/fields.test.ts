import { describe, expect, it } from 'vitest';
import { defineTranslation } from '../../../src/film/define.ts';
import { ContentError } from '../../../src/film/parse/parse.ts';
import { parseTranslation } from '../../../src/film/translation/parse.ts';
import { schoolFilm } from '../../versions/school-film.ts';

const english = defineTranslation(schoolFilm, {
  language: 'en-GB',
  title: 'Small',
  fields: { school: 'your school', contact: 'your mentor', code: 'schools' },
  slides: {
    een: {
      title: 'First',
      headline: 'This is first.',
      body: 'Short.',
      scenes: [{ cue: 'This is' }],
    },
    praten: {
      title: 'Talk',
      headline: 'Talk at {school} to {contact}.',
      body: 'You may.',
      scenes: [{ cue: '{contact}' }],
    },
    twee: { title: 'Second', headline: 'This is next.', body: 'Ok.', scenes: [{ cue: 'This is' }] },
  },
  endCard: { name: 'Example.org', tagline: 'At {school}: ask {contact}.' },
});
const files = { film: 'film.ts', words: 'en-GB.ts' };
const problemsOf = (changes: object): string[] => {
  try {
    parseTranslation(schoolFilm, { ...english, ...changes }, files);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
};

describe('a translation of a film with fields', () => {
  it('says what stands in for them in its own words', () => {
    const film = parseTranslation(schoolFilm, english, files);
    expect(film.endCard).toMatchObject({
      tagline: 'At your school: ask your mentor.',
      url: 'https://www.example.org/schools',
    });
    expect(film.slides.map(({ id }) => id)).toEqual(['een', 'twee']);
  });

  it('says what a version says, with its slides', () => {
    const values = { school: 'De Brug', contact: 'Ms Vries', code: 'brug' };
    const version = { id: 'de-brug', values, with: ['praten'], without: [] };
    const film = parseTranslation(schoolFilm, english, files, version);
    expect(film).toMatchObject({
      edition: 'en-GB',
      version: { id: 'de-brug', reworded: ['praten', 'end-card'] },
      endCard: { tagline: 'At De Brug: ask Ms Vries.', url: 'https://www.example.org/brug' },
    });
    expect(film.slides[1]?.scenes[0]).toMatchObject({ cue: 'Ms Vries' });
  });

  it('is refused where it lacks one, has one too many, or names one that there is not', () => {
    const fields = { school: 'your school', code: 'x', place: 'x' };
    expect(problemsOf({ fields })).toEqual([
      'en-GB.ts · fields.place: is not a word of the film; a translation only says its words, so remove it',
      'en-GB.ts · fields.contact: is missing; write it in this language, as the film has it',
    ]);
    expect(problemsOf({ endCard: { name: 'Example.org', tagline: 'Ask {mentor}.' } })).toEqual([
      'en-GB.ts · endCard.tagline: names the field {mentor}, which the film does not have; its fields are school, contact, code',
    ]);
  });
});
