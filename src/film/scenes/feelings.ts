import { z } from 'zod';
import { labelOf } from '../cue.ts';
import { sceneKind } from './descriptor.ts';
import { item } from './entries.ts';
import { fullest, numbered } from './filled.ts';

const most = numbered(10, 32);

/** One dot alone with rings of distance, and feelings named one by one. */
export const feelings = sceneKind('feelings', {
  fields: { items: z.array(item(32)).min(1).max(10) },
  texts: {},
  moments: { items: { texts: { label: 'quoted' } } },
  drawsInfographic: false,
  hasOthers: true,
  tellsHeadline: false,
  sets: ({ items }) => items.map((entry) => ({ cue: entry.cue, text: labelOf(entry) })),
  examples: {
    ordinary: {
      title: 'Gevoelens',
      headline: 'Hoe voelt dat?',
      body: 'Het kan boos voelen, verward, leeg, of rustig.',
      mood: 'harm',
      scenes: [
        {
          kind: 'feelings',
          cue: 'Hoe voelt',
          items: [{ cue: 'boos' }, { cue: 'verward' }, { cue: 'leeg' }, { cue: 'rustig' }],
        },
      ],
    },
    worst: [
      {
        title: 'Alleen',
        headline: fullest.headline,
        body: `${most.join(', ')}.`,
        mood: 'harm',
        scenes: [
          {
            kind: 'feelings',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            items: most.map((cue) => ({ cue })),
          },
        ],
      },
    ],
  },
});
