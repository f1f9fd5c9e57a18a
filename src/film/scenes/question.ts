import { z } from 'zod';
import { type Cue, cueWords, findCue } from '../cue.ts';
import { cueAt, quotedPlace } from '../text/quotation.ts';
import { scriptOfSlide, type SlideWords } from '../script.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { filled, fullest } from './filled.ts';

/** A question to the class, and time to think: a silence in which a dot fills. */
export const question = sceneKind('question', {
  fields: {
    /** The question, as it is spoken. */
    text: text(100),
    /** How long nothing is said after it, in seconds. */
    pauseSeconds: z.number().min(3).max(60),
  },
  texts: { text: 'quoted' },
  moments: {},
  drawsInfographic: false,
  tellsHeadline: true,
  sets: (scene, slide) => {
    const place = placeOf(scene, slide);
    return [{ cue: cueAt(scriptOfSlide(slide), place), text: scene.text }];
  },
  pauses: (scene, slide) => ({ after: placeOf(scene, slide), ms: scene.pauseSeconds * 1000 }),
  problems: (scene, slide) => {
    const script = scriptOfSlide(slide);
    const begins = findCue(script, scene.cue);
    const place = quotedPlace(script, scene.cue, scene.text);
    if (!place) return [];
    if (place.part !== begins.part || place.start >= begins.end)
      return [
        {
          path: ['cue'],
          message: `"${cueWords(scene.cue)}" is not in the question; cue words of "${scene.text}"`,
        },
      ];
    const { text: part = '' } = script.find((one) => one.part === place.part) ?? {};
    if (!endsSentence(part, place))
      return [
        {
          path: ['text'],
          message: `the sentence goes on after "${scene.text}", so the pause would break it; quote it to its end`,
        },
      ];
    return place.part === 'headline' && !isAllOf(slide.headline, place)
      ? [
          {
            path: ['text'],
            message: `"${scene.text}" is only a part of the headline, which this scene sets in its place; ask all of "${slide.headline}", or ask in the body`,
          },
        ]
      : [];
  },
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een vraag',
      headline: 'Er is tijd om na te denken.',
      body: 'Wat zou jij vragen? Vertel het elkaar.',
      mood: 'trust',
      scenes: [
        {
          kind: 'question',
          cue: 'Wat zou jij',
          text: 'Wat zou jij vragen?',
          pauseSeconds: 5,
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `Daarna. ${filled(99)}? Tot slot.`,
        mood: 'trust',
        scenes: [
          {
            kind: 'question',
            cue: { words: 'jongeren', in: 'body', nth: 1 },
            text: `${filled(99)}?`,
            pauseSeconds: 3,
          },
        ],
      },
      {
        topic: fullest.topic,
        title: fullest.title,
        headline: 'Waarom?',
        body: 'Denk na. En vertel.',
        mood: 'harm',
        scenes: [{ kind: 'question', cue: 'Waarom', text: 'Waarom?', pauseSeconds: 60 }],
      },
    ],
  },
});

type Asked = { cue: Cue; text: string };

/** Where it is asked; at its cue, where that cannot be told. */
const placeOf = ({ cue, text: asked }: Asked, slide: SlideWords) => {
  const script = scriptOfSlide(slide);
  return quotedPlace(script, cue, asked) ?? findCue(script, cue);
};

const isAllOf = (whole: string, { start, end }: { start: number; end: number }): boolean =>
  !/[\p{L}\p{N}]/u.test(whole.slice(0, start) + whole.slice(end));

const endsSentence = (text: string, { end }: { end: number }): boolean =>
  /^\p{P}*$/u.test(text.slice(end)) ||
  /^.\p{P}*(?<=[.?!…;:؟？。])\p{P}*(?:\s|$)/u.test(text.slice(end - 1));
