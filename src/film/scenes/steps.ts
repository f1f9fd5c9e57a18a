import { z } from 'zod';
import { cueSchema } from '../cue.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { filled, fillWords, fullest, numbered } from './filled.ts';

/** What a list of steps can hold, in lines of its narrowest column. */
const stepLines = { characters: 28, most: 14 } as const;

const linesOf = (line: string | undefined): number =>
  Math.ceil((line ?? '').length / stepLines.characters);

const short = numbered(9, 28);
const long = [72, 72, 72, 72, 56].map((characters, index) =>
  filled(characters, `stap ${'abcdefghij'[index] ?? ''} ${fillWords}`),
);

/** Things one can do, in a list; each is ticked when spoken. */
export const steps = sceneKind('steps', {
  fields: {
    items: z
      .array(z.strictObject({ cue: cueSchema, label: text(72), note: text(48).optional() }))
      .min(1)
      .max(9)
      .refine(
        (items) =>
          items.reduce((sum, { label, note }) => sum + linesOf(label) + linesOf(note), 0) <=
          stepLines.most,
        `are more than ${stepLines.most} lines of ${stepLines.characters} characters together, which cannot fit; shorten labels and notes, or use two slides`,
      ),
  },
  texts: {},
  moments: { items: { texts: { label: 'quoted', note: 'quoted' } } },
  drawsInfographic: false,
  tellsHeadline: false,
  // The list comes whole, with its first step.
  sets: ({ items }) => items.map(({ cue, label }) => ({ cue, text: label })),
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Stappen',
      headline: 'Zo leest u dit voorbeeld.',
      body: 'Begin bij de titel. Lees dan de kop (die staat groter). Bekijk de lijst.',
      mood: 'action',
      scenes: [
        {
          kind: 'steps',
          cue: 'Zo leest u',
          items: [
            { cue: 'Begin', label: 'Begin bij de titel' },
            { cue: 'Lees dan', label: 'Lees dan de kop', note: '(die staat groter)' },
            { cue: 'Bekijk', label: 'Bekijk de lijst' },
          ],
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `${short.join('. ')}.`,
        mood: 'action',
        scenes: [
          {
            kind: 'steps',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            items: short.map((label) => ({ cue: label, label })),
          },
        ],
      },
      {
        topic: 'Onderwerp',
        title: 'Lange stappen',
        headline: 'Lang',
        body: `${long.join('. ')}.`,
        mood: 'action',
        scenes: [
          { kind: 'steps', cue: 'Lang', items: long.map((label) => ({ cue: label, label })) },
        ],
      },
    ],
  },
});
