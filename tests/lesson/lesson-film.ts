import type { FilmInput } from '../../src/film/schema.ts';

/** Two short slides with a figure, a note and questions; a colleague of the small film of the renders. */
export const lessonFilm: FilmInput = {
  id: 'les',
  title: 'Stippen',
  language: 'nl-NL',
  slides: [
    {
      id: 'tellen',
      topic: 'Stippen',
      title: 'Tellen',
      headline: '3 van de 4 stippen zijn gekleurd.',
      body: 'Wie telt, ziet het zelf. Probeer het maar.',
      mood: 'trust',
      scenes: [
        {
          kind: 'figure',
          cue: '3 van de 4',
          figure: { of: 3, in: 4 },
          label: 'stippen zijn gekleurd.',
          source: { name: 'Eigen telling', year: 2026, url: 'https://www.example.org/telling' },
        },
      ],
    },
    {
      id: 'samen',
      title: 'Samen <b>sterk</b>',
      headline: 'Twee stippen komen samen.',
      body: 'Dat is alles.',
      mood: 'support',
      scenes: [{ kind: 'people', cue: 'Twee stippen' }],
    },
  ],
  endCard: {
    name: 'Voorbeeld.nl',
    url: 'https://www.example.org',
    tagline: 'Hier is hulp.',
  },
  lesson: {
    note: ['Deze les gaat over stippen.'],
    questions: { tellen: ['Wat zag je?', 'Telde je mee?'] },
  },
};
