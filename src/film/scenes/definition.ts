import { z } from 'zod';
import { type Cue, cueWords, findCue } from '../cue.ts';
import { scriptOfSlide, type SlideWords } from '../script.ts';
import { placesOf } from '../../language/alike.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { beat, deviceItem } from './entries.ts';
import { filled, fillWords, fullest } from './filled.ts';

const longestTerm = `${filled(30, 'vertrouwelijkheidsverklaringen')}:`;

/** A term and what it means, with the devices it names. Draws the slide's infographic text. */
export const definition = sceneKind('definition', {
  fields: {
    /** The words of the infographic text that are the term; the rest is its meaning. */
    term: text(32),
    emphasis: beat.optional(),
    devices: z.array(deviceItem).max(4).default([]),
  },
  texts: { term: 'quoted' },
  moments: { emphasis: { texts: {} }, devices: { texts: {} } },
  drawsInfographic: true,
  tellsHeadline: false,
  sets: ({ cue }, { infographic = '' }) => [{ cue, text: infographic }],
  problems: ({ term, emphasis }, slide) => {
    const { infographic } = slide;
    if (infographic === undefined) return [];
    const [place] = placesOf(infographic, term, 'written');
    const isBegun = place?.start === 0 && /^(?:\s|$)/u.test(infographic.slice(place.end));
    return [
      ...(isBegun
        ? []
        : [
            {
              path: ['term'],
              message: `"${term}" is not how the infographic text begins; make it the first words of "${infographic}", up to a space`,
            },
          ]),
      ...(emphasis && partOf(slide, emphasis.cue) !== 'infographic'
        ? [
            {
              path: ['emphasis', 'cue'],
              message: `"${cueWords(emphasis.cue)}" is not in the infographic text, so nothing can be underlined; quote words of "${infographic}"`,
            },
          ]
        : []),
    ];
  },
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een begrip',
      infographic: 'Beeldbellen is: elkaar zien en horen via telefoon, tablet of pc',
      headline: 'Een begrip en wat het betekent.',
      body: 'Wat het noemt, wordt erbij getekend.',
      mood: 'curious',
      scenes: [
        {
          kind: 'definition',
          cue: 'Beeldbellen is:',
          term: 'Beeldbellen is:',
          emphasis: { cue: 'horen' },
          devices: [
            { cue: 'telefoon', device: 'phone' },
            { cue: 'tablet', device: 'tablet' },
            { cue: 'pc', device: 'computer' },
          ],
        },
      ],
    },
    worst: [
      {
        ...fullest,
        infographic: `${longestTerm} ${filled(88, `delen ${fillWords}`)}`,
        body: 'Telefoon en tablet en pc en webcam.',
        mood: 'curious',
        scenes: [
          {
            kind: 'definition',
            cue: longestTerm,
            term: longestTerm,
            emphasis: { cue: 'delen' },
            devices: [
              { cue: 'Telefoon', device: 'phone' },
              { cue: 'tablet', device: 'tablet' },
              { cue: 'pc', device: 'computer' },
              { cue: 'webcam', device: 'webcam' },
            ],
          },
        ],
      },
    ],
  },
});

const partOf = (slide: SlideWords, cue: Cue) => findCue(scriptOfSlide(slide), cue).part;
