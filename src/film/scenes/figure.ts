import { z } from 'zod';
import { plainShare } from '../statistics/amount.ts';
import { figureSchema } from '../statistics/figure.ts';
import { sourceSchema } from '../statistics/source.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { beat, deviceItem } from './entries.ts';
import { labelProblems, mostAlone } from './small-print.ts';
import { compound, filled, fillWords, worstSource } from './filled.ts';

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
    /** What a dot stands for where it is more than one of them, as the words name it: `mensen`. */
    unit: text(24).optional(),
    source: sourceSchema.optional(),
  },
  texts: { label: 'quoted', unit: 'quoted' },
  moments: { devices: { texts: {} }, ring: { texts: {} } },
  drawsInfographic: false,
  tellsHeadline: true,
  claims: ({ figure: shown, cue, label }) => [
    { path: ['figure'], entry: [], cue, value: plainShare(shown), of: () => label },
  ],
  sets: ({ cue, label }) => [{ cue, text: label }],
  problems: ({ figure: shown, label, devices, source }) =>
    labelProblems(label, {
      source,
      isScaled: 'in' in shown && shown.in > mostAlone,
      hasDevices: devices.length > 0,
    }),
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
          source: { name: 'Voorbeeld van een bron', year: 2024 },
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
      {
        title: filled(48, `${compound} en alle anderen`),
        headline: `Meer dan 999.999 van de 1.000.000 ${filled(28)}`,
        body: `Tussen 10,5 en 20,5 procent ${filled(28, `van de ${fillWords}`)} webcam, smartphone. Zo'n 15,5 procent ${filled(56, `van alle ${fillWords}`)} 1 op de 1.000 ${filled(84, `mensen ${fillWords}`)}`,
        mood: 'trust',
        scenes: [
          {
            kind: 'figure',
            cue: 'Meer dan 999.999 van de 1.000.000',
            figure: { of: 999_999, in: 1_000_000, about: true },
            label: filled(28),
            unit: 'jongeren',
            source: worstSource,
          },
          {
            kind: 'figure',
            cue: 'Tussen 10,5 en 20,5 procent',
            figure: { range: [10.5, 20.5] },
            label: filled(28, `van de ${fillWords}`),
            devices: [
              { cue: 'webcam', device: 'webcam' },
              { cue: 'smartphone', device: 'phone' },
            ],
            source: { name: filled(30), year: 2023 },
          },
          {
            kind: 'figure',
            cue: "Zo'n 15,5 procent",
            figure: { percent: 15.5, about: true },
            label: filled(56, `van alle ${fillWords}`),
            source: worstSource,
          },
          {
            kind: 'figure',
            cue: '1 op de 1.000',
            figure: { of: 1, in: 1000 },
            label: filled(84, `mensen ${fillWords}`),
            unit: 'mensen',
          },
        ],
      },
    ],
  },
});
