import { ContentError, parseFilm } from '../../src/film/parse/parse.ts';

const slide = { id: 'een', title: 'Proef', headline: 'Een kop.', body: 'Wat dan?', mood: 'trust' };
const endCard = { name: 'SlachtofferWijzer.nl', url: 'https://www.slachtofferwijzer.nl' };

/** The problems of a film of one slide, with paths inside it. */
export const problemsOf = (fields: Record<string, unknown>, language = 'nl-NL'): string[] => {
  const slides = [{ ...slide, ...fields }];
  try {
    parseFilm({ id: 'proef', title: 'Proef', language, slides, endCard }, 'film.ts');
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => problem.replace('film.ts · slide een · ', ''));
  }
};
