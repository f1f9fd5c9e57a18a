import { anyQuotationMark } from '../../language/quotation-marks.ts';
import { labelOf } from '../cue.ts';
import { quotedCue } from '../text/quotation.ts';
import { scriptOfSlide } from '../script.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { item } from './entries.ts';
import { filled, fillWords, fullest } from './filled.ts';

const longest = {
  said: filled(140, `toen ${fillWords}`),
  by: filled(48, `aldus iemand van ${fillWords}`),
};

/** Somebody's words, large, in the marks of the language, and who said them. */
export const quote = sceneKind('quote', {
  fields: {
    /** What was said, as the slide says it, without marks around it. */
    text: text(140),
    /** Who said it: a role, such as *meisje, 15*, in words that are spoken too. */
    by: item(48).optional(),
  },
  texts: { text: 'quoted' },
  moments: { by: { texts: { label: 'quoted' } } },
  drawsInfographic: false,
  tellsHeadline: false,
  sets: (scene, slide) => [
    { cue: quotedCue(scriptOfSlide(slide), scene.cue, scene.text), text: scene.text },
    ...(scene.by ? [{ cue: scene.by.cue, text: labelOf(scene.by) }] : []),
  ],
  problems: ({ text: said }) =>
    anyQuotationMark.test(said.slice(0, 1)) && anyQuotationMark.test(said.slice(-1))
      ? [
          {
            path: ['text'],
            message: `"${said}" has quotation marks around it, which the scene sets itself; quote only what stands between them`,
          },
        ]
      : [],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een uitspraak',
      headline: 'Zo staat er wat iemand zegt.',
      body: 'Stip, 15: “Ik wist niet dat er zoveel anderen waren.” Groot, en in aanhalingstekens.',
      mood: 'curious',
      scenes: [
        {
          kind: 'quote',
          cue: 'Stip, 15',
          text: 'Ik wist niet dat er zoveel anderen waren.',
          by: { cue: 'Stip, 15' },
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `Hij zei: “${longest.said}”, ${longest.by}.`,
        mood: 'risk',
        scenes: [
          {
            kind: 'quote',
            cue: 'Hij zei',
            text: longest.said,
            by: { cue: 'aldus', label: longest.by },
          },
        ],
      },
      {
        title: 'Kort',
        headline: 'Wat zei ze?',
        body: 'Nee.',
        mood: 'harm',
        scenes: [{ kind: 'quote', cue: 'Nee', text: 'Nee.' }],
      },
    ],
  },
});
