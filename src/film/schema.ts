import { z } from 'zod';
import { labelOf } from './cue.ts';

/** The parts of a slide that are spoken, in the order in which they are spoken. */
export const partNames = ['title', 'infographic', 'headline', 'body'] as const;
export type PartName = (typeof partNames)[number];

export const moods = [
  'curious',
  'trust',
  'truth',
  'risk',
  'harm',
  'action',
  'support',
  'end',
] as const;
export type Mood = (typeof moods)[number];

/** A text that people read: one line, without white space around it. */
const text = (maxCharacters: number) =>
  z
    .string()
    .min(1, 'is empty; write the words, or leave the field out if it is optional')
    .max(maxCharacters, `is longer than ${maxCharacters} characters and cannot fit; shorten it`)
    .regex(
      /^(?:\S(?:.*\S)?)?$/u,
      'begins or ends with white space, or holds a line break; remove them',
    )
    .regex(
      /^(?!.*[\p{L}\p{N}]{31})/u,
      'holds a word of more than 30 letters, which no line can hold; write it in two, or another',
    );

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/**
 * The words at which something happens. A bare string must be spoken exactly once in the slide;
 * the longer form says which part it is in (`in`) or which occurrence it is (`nth`, from 1).
 */
export const cueSchema = z.union([
  text(120),
  z.strictObject({
    words: text(120),
    in: z.enum(partNames).optional(),
    nth: z.int().positive().optional(),
  }),
]);
export type Cue = z.infer<typeof cueSchema>;

/** A share of people, as a proportion (`{of: 1, in: 8}`) or as a percentage (`{percent: 74}`). */
export const figureSchema = z.union([
  z
    .strictObject({
      of: z.int().nonnegative(),
      in: z.int().min(2).max(100, 'cannot be told with dots above 100; use a percentage'),
    })
    .refine(
      ({ of, in: whole }) => of <= whole,
      'counts more people than there are: `of` must not exceed `in`',
    ),
  z.strictObject({ percent: z.number().min(0).max(100) }),
]);
export type Figure = z.infer<typeof figureSchema>;

const cued = { cue: cueSchema };
/** Something that only has a moment. */
const beat = z.strictObject(cued);
/** Words that are set on screen when they are spoken; without a label the words of the cue are set. */
const item = (maxCharacters: number) =>
  z
    .strictObject({ ...cued, label: text(maxCharacters).optional() })
    .refine(
      (entry) => labelOf(entry).length <= maxCharacters,
      `sets more than ${maxCharacters} characters, which cannot fit; give it a shorter label, or a shorter cue`,
    );

export const devices = ['phone', 'tablet', 'computer', 'webcam'] as const;
export type Device = (typeof devices)[number];
const deviceItem = z.strictObject({ ...cued, device: z.enum(devices) });

/** A term and what it means, with the devices it names. Draws the slide's infographic text. */
const definitionScene = z.strictObject({
  kind: z.literal('definition'),
  ...cued,
  /** The words of the infographic text that are the term; the rest is its meaning. */
  term: text(32),
  emphasis: beat.optional(),
  devices: z.array(deviceItem).max(4).default([]),
});

/** Two dots, two people: they come close, pass something, lift, and a ring closes around them. */
const peopleScene = z.strictObject({
  kind: z.literal('people'),
  ...cued,
  pass: beat.optional(),
  lifts: z.array(beat).max(4).default([]),
  ring: beat.optional(),
});

/** How the counted dots behave once they are counted. */
export const figureTells = ['share', 'send', 'regret', 'pass-on'] as const;
export type FigureTell = (typeof figureTells)[number];

/** A share of people counted out in dots, with its number and its label. */
const figureScene = z.strictObject({
  kind: z.literal('figure'),
  ...cued,
  figure: figureSchema,
  label: text(96),
  tell: z.enum(figureTells).default('share'),
  devices: z.array(deviceItem).max(3).default([]),
  /** A closed ring around the counted dots. */
  ring: beat.optional(),
});

/** A message card that carries the slide's infographic text, with a figure where the source gives one. */
const messageScene = z.strictObject({
  kind: z.literal('message'),
  ...cued,
  figure: figureSchema.optional(),
});

/** One dot that becomes a network, with tags that name how and what for. */
const spreadScene = z.strictObject({
  kind: z.literal('spread'),
  ...cued,
  grows: z.array(beat).min(1).max(6),
  /** Groups of tags; a group leaves when the next begins. */
  tags: z
    .array(z.array(item(48)).min(1).max(4))
    .max(4)
    .default([]),
  /** From here the field turns to the mood that follows, and the words of the cue are set. */
  dusk: beat.optional(),
});

/** One dot alone with rings of distance, and feelings named one by one. */
const feelingsScene = z.strictObject({
  kind: z.literal('feelings'),
  ...cued,
  items: z.array(item(32)).min(1).max(10),
});

/** What a list of steps can hold, in lines of its narrowest column. */
export const stepLines = { characters: 28, most: 14 } as const;

const linesOf = (text: string | undefined): number =>
  Math.ceil((text ?? '').length / stepLines.characters);

/** Things one can do, in a list; each is ticked when spoken. */
const stepsScene = z.strictObject({
  kind: z.literal('steps'),
  ...cued,
  items: z
    .array(z.strictObject({ ...cued, label: text(72), note: text(48).optional() }))
    .min(1)
    .max(9)
    .refine(
      (steps) =>
        steps.reduce((sum, { label, note }) => sum + linesOf(label) + linesOf(note), 0) <=
        stepLines.most,
      `are more than ${stepLines.most} lines of ${stepLines.characters} characters together, which cannot fit; shorten labels and notes, or use two slides`,
    ),
});

/** One dot in the middle; others come to stand around it. */
const supportScene = z.strictObject({
  kind: z.literal('support'),
  ...cued,
  items: z.array(item(32)).min(2).max(8),
});

export const sceneSchema = z.discriminatedUnion('kind', [
  definitionScene,
  peopleScene,
  figureScene,
  messageScene,
  spreadScene,
  feelingsScene,
  stepsScene,
  supportScene,
]);
export type Scene = z.infer<typeof sceneSchema>;
export type SceneKind = Scene['kind'];
export type SceneOf<Kind extends SceneKind> = Extract<Scene, { kind: Kind }>;

export const slideSchema = z.strictObject({
  id: slug,
  /** What the slide belongs to, where its title stands after one: `Sexting`. */
  topic: text(32).optional(),
  title: text(48),
  /** Words of the slide's picture that are in neither headline nor body. */
  infographic: text(120).optional(),
  headline: text(100),
  body: text(600),
  mood: z.enum(moods),
  /** What is drawn, in the order in which it is told; each scene begins at its cue. */
  scenes: z.array(sceneSchema).min(1).max(8),
});
export type Slide = z.infer<typeof slideSchema>;

export const endCardSchema = z.strictObject({
  name: text(32),
  url: z
    .url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .max(150, 'is longer than 150 characters, which makes a code that is hard to scan; shorten it'),
  /** One spoken sentence under the name. */
  tagline: text(80).optional(),
  mood: z.enum(moods).default('end'),
});
export type EndCard = z.infer<typeof endCardSchema>;

export const filmSchema = z.strictObject({
  id: slug,
  title: text(60),
  language: z.literal('nl-NL'),
  /** Which voice speaks where nothing is recorded, by name; without it, the draft voice. */
  voice: z.string().min(1).optional(),
  /** How to say what the voice would say wrongly: written → respelled. Never shown. */
  lexicon: z.record(z.string().min(1), z.string().min(1)).default({}),
  /** Music under the voice: a file in the film's own folder. */
  music: z
    .string()
    .regex(
      /^(?!.*\.\.)[^/\\:][^\\:]*\.(?:wav|flac|mp3|m4a|ogg)$/iu,
      "is no sound file in the film's folder; write its name, such as 'bed.flac' (wav, flac, mp3, m4a or ogg)",
    )
    .optional(),
  slides: z.array(slideSchema).min(1).max(20),
  endCard: endCardSchema,
});
export type Film = z.infer<typeof filmSchema>;
export type FilmInput = z.input<typeof filmSchema>;
