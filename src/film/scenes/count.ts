import { amountSchema, plainAmount } from '../statistics/amount.ts';
import { sourceSchema } from '../statistics/source.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { compound, filled, fillWords, worstSource } from './filled.ts';
import { labelProblems } from './small-print.ts';

/** So many, so much or so long: a number that counts up, and a field of dots that says its scale. */
export const count = sceneKind('count', {
  fields: {
    /** In the unit that is said: people, whole euros, hours. */
    count: amountSchema,
    label: text(96),
    /** What a dot stands for where it is more than one of them, as the words name it: `mensen`. */
    unit: text(24).optional(),
    source: sourceSchema.optional(),
  },
  texts: { label: 'quoted', unit: 'quoted' },
  moments: {},
  drawsInfographic: false,
  tellsHeadline: true,
  claims: ({ count: shown, cue, label }) => [
    { path: ['count'], entry: [], cue, value: plainAmount(shown), of: () => label },
  ],
  sets: ({ cue, label }) => [{ cue, text: label }],
  problems: ({ label, source }) => labelProblems(label, { source, isScaled: true }),
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een aantal',
      headline: 'Zoveel stippen zijn het.',
      body: 'Ruim 2,3 miljoen stippen staan er. Wie telt, ziet het zelf.',
      mood: 'risk',
      scenes: [
        {
          kind: 'count',
          cue: 'Ruim 2,3 miljoen',
          count: { value: 2_300_000, about: true },
          label: 'stippen staan er.',
          unit: 'stippen',
          source: { name: 'Voorbeeld van een bron', year: 2024 },
        },
      ],
    },
    worst: [
      {
        title: filled(48, `${compound} en alle anderen`),
        headline: `Tussen de 150.000 en 390.000 ${filled(28)}`,
        body: `Meer dan 999.999.999 ${filled(56, `mensen ${fillWords}`)} € 399 ${filled(84, `per ${fillWords}`)} 399 ${filled(56, `gevallen ${fillWords}`)} 2,5 uur ${filled(28)} 0 ${filled(56, `ouders ${fillWords}`)}`,
        mood: 'risk',
        scenes: [
          {
            kind: 'count',
            cue: 'Tussen de 150.000 en 390.000',
            count: { range: [150_000, 390_000] },
            label: filled(28),
            unit: 'jongeren',
            source: worstSource,
          },
          {
            kind: 'count',
            cue: 'Meer dan 999.999.999',
            count: { value: 999_999_999, about: true },
            label: filled(56, `mensen ${fillWords}`),
            source: { name: filled(30), year: 2023 },
          },
          {
            kind: 'count',
            cue: '€ 399',
            count: 399,
            label: filled(84, `per ${fillWords}`),
          },
          {
            kind: 'count',
            cue: { words: '399', nth: 2 },
            count: 399,
            label: filled(56, `gevallen ${fillWords}`),
            source: { name: filled(30), year: 2023 },
          },
          { kind: 'count', cue: '2,5 uur', count: 2.5, label: filled(28), source: worstSource },
          {
            kind: 'count',
            cue: { words: '0', in: 'body' },
            count: 0,
            label: filled(56, `ouders ${fillWords}`),
          },
        ],
      },
    ],
  },
});
