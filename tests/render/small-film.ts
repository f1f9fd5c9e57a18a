import type { FilmInput } from '../../src/film/schema.ts';

/** A film of two short slides; takes seconds to make. */
export const smallFilm = (changes: { body?: string } = {}): FilmInput => ({
  id: 'klein',
  title: 'Klein',
  language: 'nl-NL',
  slides: [
    {
      id: 'een',
      title: 'Eerste',
      headline: 'Dit is de eerste.',
      body: changes.body ?? 'Kort is goed.',
      mood: 'curious',
      scenes: [{ kind: 'people', cue: 'Dit is' }],
    },
    {
      id: 'twee',
      title: 'Tweede',
      headline: 'Dit is de tweede.',
      body: 'Ook kort.',
      mood: 'trust',
      scenes: [{ kind: 'people', cue: 'Dit is' }],
    },
  ],
  endCard: { name: 'Voorbeeld.nl', url: 'https://www.example.org' },
});
