import { z } from 'zod';
import { labelOf } from '../cue.ts';
import { sceneKind } from './descriptor.ts';
import { beat, item } from './entries.ts';
import { fullest, numbered } from './filled.ts';

const growing = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
const longest = [numbered(4, 48), numbered(4, 40).map((tag) => `dan ${tag}`)];

/** One dot that becomes a network, with tags that name how and what for. */
export const spread = sceneKind('spread', {
  fields: {
    grows: z.array(beat).min(1).max(6),
    /** Groups of tags; a group leaves when the next begins. */
    tags: z
      .array(z.array(item(48)).min(1).max(4))
      .max(4)
      .default([]),
    /** From here the field turns to the mood that follows, and the words of the cue are set. */
    dusk: beat.optional(),
  },
  texts: {},
  moments: {
    grows: { texts: {} },
    tags: { texts: { label: 'quoted' } },
    dusk: { texts: {}, after: 'tags' },
  },
  drawsInfographic: false,
  tellsHeadline: false,
  sets: ({ tags, dusk }) =>
    [...tags.flat(), ...(dusk ? [dusk] : [])].map((entry) => ({
      cue: entry.cue,
      text: labelOf(entry),
    })),
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Van een naar veel',
      headline: 'Hoe gaat een bericht rond?',
      body: 'Iemand stuurt het door. Dan nog iemand. Uit nieuwsgierigheid of als grap, om erbij te horen of om te lachen. Zo weet iedereen het.',
      mood: 'risk',
      scenes: [
        {
          kind: 'spread',
          cue: 'Hoe gaat een bericht',
          grows: [{ cue: 'stuurt' }, { cue: 'nog iemand' }],
          tags: [
            [{ cue: 'nieuwsgierigheid', label: 'Uit nieuwsgierigheid' }, { cue: 'als grap' }],
            [{ cue: 'om erbij te horen' }, { cue: 'om te lachen' }],
          ],
          dusk: { cue: 'iedereen' },
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `${growing.join('. ')}. ${longest.flat().join('. ')}. Dan valt de schemer.`,
        mood: 'risk',
        scenes: [
          {
            kind: 'spread',
            cue: { words: 'jongeren', in: 'headline', nth: 1 },
            grows: growing.map((cue) => ({ cue })),
            tags: longest.map((group) => group.map((cue) => ({ cue }))),
            dusk: { cue: 'valt de schemer' },
          },
        ],
      },
    ],
  },
});
