import { z } from 'zod';
import { figureSchema } from '../figure.ts';
import { text } from '../text.ts';
import { sceneKind } from './descriptor.ts';
import { beat, deviceItem } from './entries.ts';
import { compound, filled, fillWords } from './filled.ts';

/** How the counted dots behave once they are counted. */
const figureTells = ['share', 'send', 'regret', 'pass-on'] as const;

/** A share of people counted out in dots, with its number and its label. */
export const figure = sceneKind('figure', {
  fields: {
    figure: figureSchema,
    label: text(96),
    tell: z.enum(figureTells).default('share'),
    devices: z.array(deviceItem).max(3).default([]),
    /** A closed ring around the counted dots. */
    ring: beat.optional(),
  },
  texts: { label: 'quoted' },
  moments: { devices: { texts: {} }, ring: { texts: {} } },
  drawsInfographic: false,
  tellsHeadline: true,
  sets: ({ cue, label }) => [{ cue, text: label }],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een aandeel',
      headline: '3 van de 4 stippen zijn hier gekleurd.',
      body: 'Wie telt, ziet het zelf.',
      mood: 'trust',
      scenes: [
        {
          kind: 'figure',
          cue: '3 van de 4',
          figure: { of: 3, in: 4 },
          label: 'stippen zijn hier gekleurd.',
          ring: { cue: 'gekleurd' },
        },
      ],
    },
    worst: [
      {
        title: filled(48, `${compound} en alle anderen`),
        headline: `19 van de 20 ${filled(87)}`,
        body: `1 op de 2 ${filled(96, `mensen ${fillWords}`)} webcam, smartphone, tablet. 0 procent ${filled(96, `van de ${fillWords}`)} 100 procent ${filled(96, `van alle ${fillWords}`)} privé. 1 op de 100 ${filled(96, `van allen ${fillWords}`)}`,
        mood: 'trust',
        scenes: [
          {
            kind: 'figure',
            cue: '19 van de 20',
            figure: { of: 19, in: 20 },
            label: filled(87),
            tell: 'pass-on',
          },
          {
            kind: 'figure',
            cue: '1 op de 2',
            figure: { of: 1, in: 2 },
            label: filled(96, `mensen ${fillWords}`),
            tell: 'send',
            devices: [
              { cue: { words: 'webcam', in: 'body' }, device: 'webcam' },
              { cue: 'smartphone', device: 'phone' },
              { cue: 'tablet', device: 'tablet' },
            ],
          },
          {
            kind: 'figure',
            cue: '0 procent',
            figure: { percent: 0 },
            label: filled(96, `van de ${fillWords}`),
          },
          {
            kind: 'figure',
            cue: '100 procent',
            figure: { percent: 100 },
            label: filled(96, `van alle ${fillWords}`),
            ring: { cue: 'privé' },
          },
          {
            kind: 'figure',
            cue: '1 op de 100',
            figure: { of: 1, in: 100 },
            label: filled(96, `van allen ${fillWords}`),
            tell: 'pass-on',
          },
        ],
      },
    ],
  },
});
