import { z } from 'zod';
import { labelOf } from '../cue.ts';
import { sceneKind } from './descriptor.ts';
import { item } from './entries.ts';
import { fullest, numbered } from './filled.ts';

const longest = numbered(8, 32);
/** As many, but short enough to stand inside the dots. */
const inside = [
  'juridisch',
  'praktisch',
  'financieel',
  'emotioneel',
  'lotgenoten',
  'opvangplek',
  'huisarts',
  'school',
];

/** One dot in the middle; others come to stand around it. */
export const support = sceneKind('support', {
  fields: { items: z.array(item(32)).min(2).max(8) },
  texts: {},
  moments: { items: { texts: { label: 'quoted' } } },
  drawsInfographic: false,
  hasOthers: true,
  tellsHeadline: false,
  sets: ({ items }) => items.map((entry) => ({ cue: entry.cue, text: labelOf(entry) })),
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Samen',
      headline: 'Om de stip heen komen anderen staan.',
      body: 'Een vriend, een ouder, een docent en iemand van de huisartsenpost.',
      mood: 'support',
      scenes: [
        {
          kind: 'support',
          cue: 'Om de stip heen',
          items: [
            { cue: 'vriend' },
            { cue: 'ouder' },
            { cue: 'docent' },
            { cue: 'huisartsenpost', label: 'iemand van de huisartsenpost' },
          ],
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `${longest.join(', ')}.`,
        mood: 'support',
        scenes: [
          {
            kind: 'support',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            items: longest.map((cue) => ({ cue })),
          },
        ],
      },
      {
        title: 'Samen',
        headline: 'Samen',
        body: `${inside.join(', ')}.`,
        mood: 'support',
        scenes: [
          {
            kind: 'support',
            cue: { words: 'Samen', in: 'headline' },
            items: inside.map((cue) => ({ cue })),
          },
        ],
      },
    ],
  },
});
