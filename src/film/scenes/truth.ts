import { z } from 'zod';
import { cueSchema } from '../cue.ts';
import { quotedCue } from '../text/quotation.ts';
import { scriptOfSlide } from '../script.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { filled, fillWords, fullest } from './filled.ts';

/** What is believed, and what is true of it: first the one, then a line through it and the other. */
export const truth = sceneKind('truth', {
  fields: {
    belief: text(80),
    fact: z.strictObject({ cue: cueSchema, label: text(80) }),
  },
  texts: { belief: 'quoted' },
  moments: { fact: { texts: { label: 'quoted' } } },
  drawsInfographic: false,
  tellsHeadline: false,
  sets: (scene, slide) => [
    { cue: quotedCue(scriptOfSlide(slide), scene.cue, scene.belief), text: scene.belief },
    { cue: scene.fact.cue, text: scene.fact.label },
  ],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Klopt dat wel?',
      headline: 'Klopt het wat er staat?',
      body: 'Fabel: een stip is altijd alleen. Feit: er komen anderen bij staan.',
      mood: 'truth',
      scenes: [
        {
          kind: 'truth',
          cue: 'Fabel',
          belief: 'een stip is altijd alleen.',
          fact: { cue: 'Feit', label: 'er komen anderen bij staan.' },
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `Fabel: ${filled(79, `alle ${fillWords}`)}. Feit: ${filled(79, `geen ${fillWords}`)}.`,
        mood: 'truth',
        scenes: [
          {
            kind: 'truth',
            cue: 'Fabel',
            belief: `${filled(79, `alle ${fillWords}`)}.`,
            fact: { cue: 'Feit', label: `${filled(79, `geen ${fillWords}`)}.` },
          },
        ],
      },
      {
        title: 'Kort',
        headline: 'Klopt het?',
        body: 'Ja. Nee.',
        mood: 'end',
        scenes: [{ kind: 'truth', cue: 'Ja', belief: 'Ja.', fact: { cue: 'Nee', label: 'Nee.' } }],
      },
    ],
  },
});
