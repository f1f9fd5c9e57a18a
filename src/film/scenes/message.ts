import { plainShare } from '../statistics/amount.ts';
import { figureSchema } from '../statistics/figure.ts';
import { sceneKind } from './descriptor.ts';
import { filled } from './filled.ts';

/** A message card that carries the slide's infographic text, with a figure where the source gives one. */
export const message = sceneKind('message', {
  fields: { figure: figureSchema.optional() },
  texts: {},
  moments: {},
  drawsInfographic: true,
  tellsHeadline: false,
  claims: ({ figure, cue }) =>
    figure ? [{ path: ['figure'], entry: [], cue, value: plainShare(figure) }] : [],
  sets: ({ cue }, { infographic = '' }) => [{ cue, text: infographic }],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een bericht',
      infographic: 'Ben je er straks ook bij?',
      headline: 'Een kaart draagt de woorden van een bericht.',
      body: 'Eronder staat wie het ontving.',
      mood: 'truth',
      scenes: [{ kind: 'message', cue: 'Ben je er straks' }],
    },
    worst: [
      {
        topic: 'Onderwerp',
        title: 'Kort',
        infographic: `12 op de 100 ${filled(107)}`,
        headline: 'Strafbaar.',
        body: `${filled(200).slice(0, -1)}.`,
        mood: 'truth',
        scenes: [{ kind: 'message', cue: '12 op de 100', figure: { of: 12, in: 100 } }],
      },
    ],
  },
});
