import { defineFilm } from '../../src/film/define.ts';

/** A small film of which every school has a version of its own. */
export const schoolFilm = defineFilm({
  id: 'klein',
  title: 'Klein',
  language: 'nl-NL',
  fields: {
    school: 'jouw school',
    contact: { default: 'je mentor', optional: true },
    code: { default: 'scholen', optional: true },
  },
  slides: [
    {
      id: 'een',
      title: 'Eerste',
      headline: 'Dit is de eerste.',
      body: 'Kort is goed.',
      mood: 'curious',
      scenes: [{ kind: 'people', cue: 'Dit is' }],
    },
    {
      id: 'praten',
      title: 'Praten',
      headline: 'Praat op {school} met {contact}.',
      body: 'Het mag.',
      mood: 'trust',
      optional: true,
      scenes: [{ kind: 'people', cue: '{contact}' }],
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
  endCard: {
    name: 'Voorbeeld.nl',
    url: 'https://www.example.org/{code}',
    tagline: 'Op {school}: vraag {contact}.',
  },
});
