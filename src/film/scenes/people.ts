import { z } from 'zod';
import { sceneKind } from './descriptor.ts';
import { beat } from './entries.ts';
import { fullest } from './filled.ts';

/** Two dots, two people: they come close, pass something, lift, and a ring closes around them. */
export const people = sceneKind('people', {
  fields: {
    pass: beat.optional(),
    lifts: z.array(beat).max(4).default([]),
    ring: beat.optional(),
  },
  texts: {},
  moments: { pass: { texts: {} }, lifts: { texts: {} }, ring: { texts: {} } },
  drawsInfographic: false,
  hasOthers: true,
  tellsHeadline: false,
  sets: () => [],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Met zijn tweeën',
      headline: 'Twee stippen komen bij elkaar.',
      body: 'De een geeft iets aan de ander. Dat is leuk. Het blijft tussen hen.',
      mood: 'curious',
      scenes: [
        {
          kind: 'people',
          cue: 'Twee stippen',
          pass: { cue: 'geeft iets' },
          lifts: [{ cue: 'leuk' }],
          ring: { cue: 'tussen hen' },
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: 'Daarna sturen. Leuk. Spannend. Fijn. Goed. Samen.',
        mood: 'curious',
        scenes: [
          {
            kind: 'people',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            pass: { cue: 'sturen' },
            lifts: [{ cue: 'Leuk' }, { cue: 'Spannend' }, { cue: 'Fijn' }, { cue: 'Goed' }],
            ring: { cue: 'Samen' },
          },
        ],
      },
    ],
  },
});
