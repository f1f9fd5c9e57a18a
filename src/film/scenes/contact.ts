import { z } from 'zod';
import type { Language } from '../../language/language.ts';
import { type CuePlace, cueSchema, cueWords, findCue, labelOf } from '../cue.ts';
import { quotedPlace } from '../text/quotation.ts';
import { scriptOfSlide, type ScriptPart, type SlideWords } from '../script.ts';
import { text } from '../text/text.ts';
import { sceneKind, type SceneProblem } from './descriptor.ts';
import { filled, fillWords, fullest } from './filled.ts';

/** What of a way to reach help is told; each has its sign but the name. */
export const contactParts = [
  'name',
  'telephone',
  'chat',
  'website',
  'email',
  'address',
  'hours',
  'price',
] as const;
export type ContactPart = (typeof contactParts)[number];

/** So long it stands when the last of it has been said, to be copied down. */
const standsMs = 6000;
const mostCharacters = 48;
/** What they hold together where there is least room, a square: more lines come to stand over each other. */
const contactLines = { characters: 36, most: 8 } as const;
/** Digits with what stands between them. */
const telephoneNumber = /^\+?[\d\s().\-–/]{2,23}\d$/u;

const way = z
  .strictObject({
    cue: cueSchema,
    part: z.enum(contactParts),
    label: text(mostCharacters).optional(),
  })
  .refine(
    (entry) => labelOf(entry).length <= mostCharacters,
    `sets more than ${mostCharacters} characters, which cannot fit; give it a shorter label, or a shorter cue`,
  );
type Way = z.output<typeof way>;

const linesOf = (entry: Way): number => Math.ceil(labelOf(entry).length / contactLines.characters);

const waysSchema = z
  .array(way)
  .min(1)
  .max(6)
  .refine(
    (ways) => ways.reduce((sum, entry) => sum + linesOf(entry), 0) <= contactLines.most,
    `are more than ${contactLines.most} lines of ${contactLines.characters} characters together, which cannot fit; shorten labels, or use two slides`,
  );

const longest = {
  name: filled(48, `Bij de lijn van ${fillWords}`),
  chat: filled(36, `Stuur een bericht aan ${fillWords}`),
  address: filled(48, `het huis aan de ${fillWords}`),
  hours: filled(36, `Open iedere dag voor ${fillWords}`),
  price: filled(36, `Het kost niets voor ${fillWords}`),
};

/** How to reach help: what it is called, where to call, when; each when it is said, and then to be copied down. */
export const contact = sceneKind('contact', {
  fields: { ways: waysSchema },
  texts: {},
  moments: { ways: { texts: { label: 'quoted' } } },
  drawsInfographic: false,
  tellsHeadline: false,
  sets: ({ ways }) => ways.map((entry) => ({ cue: entry.cue, text: labelOf(entry) })),
  stands: ({ ways, cue }, slide) => {
    const script = scriptOfSlide(slide);
    const last = ways.at(-1);
    return { after: last ? placeOf(script, last) : findCue(script, cue), ms: standsMs };
  },
  problems: ({ ways }, slide, language) =>
    ways.flatMap((entry, index) =>
      wayProblems(entry, slide, language).map(({ path, message }) => ({
        path: ['ways', index, ...path],
        message,
      })),
    ),
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Hulp vinden',
      headline: 'Zo staat er hoe je iemand bereikt.',
      body: 'Bel de Voorbeeldlijn: 0900-0101. Elke werkdag van 9 tot 17 uur. Het is gratis.',
      mood: 'support',
      scenes: [
        {
          kind: 'contact',
          cue: 'Bel de',
          ways: [
            { cue: 'Voorbeeldlijn', part: 'name', label: 'Voorbeeldlijn' },
            { cue: '0900-0101', part: 'telephone' },
            { cue: 'Elke werkdag', part: 'hours', label: 'Elke werkdag van 9 tot 17 uur' },
            { cue: 'gratis', part: 'price' },
          ],
        },
      ],
    },
    worst: [
      {
        ...fullest,
        body: `${longest.name}. Bel +31 (0)20 123 45 67. ${longest.chat}. Ga naar ${longest.address}. ${longest.hours}. ${longest.price}.`,
        mood: 'support',
        scenes: [
          {
            kind: 'contact',
            cue: 'Bij',
            ways: [
              { cue: 'Bij', part: 'name', label: longest.name },
              { cue: '+31 (0)20 123 45 67', part: 'telephone' },
              { cue: 'Stuur een', part: 'chat', label: longest.chat },
              { cue: 'het huis aan', part: 'address', label: longest.address },
              { cue: 'Open', part: 'hours', label: longest.hours },
              { cue: 'Het kost', part: 'price', label: longest.price },
            ],
          },
        ],
      },
      {
        title: 'Bellen',
        headline: 'Wie kun je bellen?',
        body: 'Bel 112 of 0800-0432 of 0900-8844 of 113 of 144 of 116 111.',
        mood: 'harm',
        scenes: [
          {
            kind: 'contact',
            cue: 'Bel',
            ways: ['112', '0800-0432', '0900-8844', '113', '144', '116 111'].map((cue) => ({
              cue,
              part: 'telephone' as const,
            })),
          },
        ],
      },
    ],
  },
});

/** Where a way is said: all that it sets, around its cue. */
const placeOf = (script: readonly ScriptPart[], entry: Way): CuePlace => {
  const cue = findCue(script, entry.cue);
  const place = quotedPlace(script, entry.cue, labelOf(entry));
  return place && isAround(place, cue) ? place : cue;
};

const isAround = (place: CuePlace, cue: CuePlace): boolean =>
  place.part === cue.part && place.start < cue.end && place.end > cue.start;

const wayProblems = (entry: Way, slide: SlideWords, language: Language): SceneProblem[] => {
  const script = scriptOfSlide(slide);
  const label = labelOf(entry);
  const field = entry.label === undefined ? 'cue' : 'label';
  const cue = findCue(script, entry.cue);
  const place = quotedPlace(script, entry.cue, label);
  if (entry.label !== undefined && place && !isAround(place, cue))
    return [
      {
        path: ['cue'],
        message: `"${cueWords(entry.cue)}" is not in "${label}", so it would be shown when something else is said; cue words of the label`,
      },
    ];
  switch (entry.part) {
    case 'telephone':
      return telephoneNumber.test(label)
        ? readingProblems(script, place ?? cue, { label, field, language })
        : [wrong(field, label, 'telephone number', 'the digits alone, such as 0900-0101')];
    case 'email':
      return /^\S+@\S+\.\S+$/u.test(label)
        ? []
        : [wrong(field, label, 'address for e-mail', 'it alone, such as hulp@voorbeeld.nl')];
    case 'website':
      return /^\S+\.\S+$/u.test(label)
        ? []
        : [wrong(field, label, 'address of a website', 'it alone, such as voorbeeld.nl')];
    case 'name':
    case 'chat':
    case 'address':
    case 'hours':
    case 'price':
      return [];
    default:
      return entry.part satisfies never;
  }
};

const wrong = (field: string, label: string, what: string, remedy: string): SceneProblem => ({
  path: [field],
  message: `"${label}" is no ${what}; quote ${remedy}`,
});

/** A number is said as one that is called, digit by digit and not as an amount, where the language reads numbers. */
const readingProblems = (
  script: readonly ScriptPart[],
  { part, start, end }: CuePlace,
  { label, field, language }: { label: string; field: string; language: Language },
): SceneProblem[] => {
  const spoken = script.find((one) => one.part === part)?.text ?? '';
  const said = language
    .readingsIn(spoken)
    .filter((reading) => reading.start < end && reading.end > start && /\p{L}/u.test(reading.say))
    .map((reading) => ({
      say: reading.say.trim(),
      words: reading.say.match(/\p{L}+/gu)?.length ?? 0,
      digits: spoken.slice(reading.start, reading.end).match(/\d/gu)?.length ?? 0,
    }));
  const [only, ...others] = said;
  const isCalled =
    only && others.length === 0
      ? // Short ones are called by their amount too, and service numbers begin with one: *nul negenhonderd*.
        only.digits <= 4 || only.words >= only.digits / 2
      : said.every(({ words, digits }) => words === digits);
  return said.length === 0 || isCalled
    ? []
    : [
        {
          path: [field],
          message: `"${label}" would be said as "${said.map(({ say }) => say).join(', ')}", which nobody can dial; write it as a telephone number, such as 0900-0101 or 020 123 45 67`,
        },
      ];
};
