import { z } from 'zod';
import { pictureName } from '../supplied/file-name.ts';
import { line, text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { filled, fullest } from './filled.ts';

/** A picture that comes with the film: a drawing or a photograph from its folder. */
export const picture = sceneKind('picture', {
  fields: {
    /** Marked, so that it is no text of the slide. */
    file: pictureName.brand<'picture'>(),
    /** What is to be seen, for who does not see it. */
    alt: line(300, ''),
    /** Whose it is, and on which terms; both stand at its foot. */
    credit: text(60).optional(),
    licence: text(32).optional(),
    /** Whether it fills its room, cut off by at most a quarter, or is shown whole. */
    fit: z.enum(['fill', 'whole']).default('fill'),
  },
  texts: { alt: 'own', credit: 'own', licence: 'own' },
  moments: {},
  drawsInfographic: false,
  tellsHeadline: false,
  sets: ({ cue, credit, alt }) => [{ cue, text: credit ?? alt }],
  files: ({ file, fit }) => [{ path: ['file'], name: file, fit }],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Om naar te kijken',
      headline: 'Een plaat hoort bij de woorden.',
      body: 'Ze beweegt langzaam en komt dan tot rust.',
      mood: 'curious',
      scenes: [
        {
          kind: 'picture',
          cue: 'Een plaat',
          file: 'stippen.svg',
          alt: 'Stippen in rijen, waarvan er een anders is.',
          credit: 'Tekening: Voorbeeld',
          licence: 'CC0',
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: 'Daarna een plaat. Tot slot nog een.',
        mood: 'risk',
        scenes: [
          {
            kind: 'picture',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            file: 'stippen.svg',
            alt: 'Stippen in rijen.',
            credit: filled(60),
            licence: filled(32, 'Creative Commons Naamsvermelding'),
          },
          {
            kind: 'picture',
            cue: 'Daarna',
            file: 'stippen.svg',
            alt: 'Stippen in rijen.',
            credit: filled(60),
            fit: 'whole',
          },
          {
            kind: 'picture',
            cue: 'Tot slot',
            file: 'smal.svg',
            alt: 'Stippen onder elkaar.',
          },
        ],
      },
    ],
  },
});
