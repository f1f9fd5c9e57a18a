import { z } from 'zod';
import { fileName, pictureName } from './supplied/file-name.ts';
import { formatNames, usualFormats } from './formats.ts';
import { brandFontsSchema, brandSchema } from './brand.ts';
import { slideBeatSchema } from './beats.ts';
import { fieldsSchema } from './version/fields.ts';
import { lessonSchema } from './lesson.ts';
import { isLanguageTag } from '../language/languages.ts';
import { moods } from './mood.ts';
import { endCardId } from './narration.ts';
import { sceneSchema } from './scenes/index.ts';
import { suppliedSchema } from './supplied/supplied.ts';
import { slug, text } from './text/text.ts';

/** Names of files that stand beside those of slides and films. */
const reserved = (names: readonly string[]) =>
  slug
    .refine(
      (id) => !names.includes(id),
      `is the name of a file of the product's own (${names.join(', ')}); choose another`,
    )
    .refine(
      (id) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(id),
      'is a name that Windows keeps for itself; choose another',
    );

export const slideSchema = z.strictObject({
  id: reserved([endCardId, 'youtube', 'chapters']),
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
  /** Small changes of the picture between its moments: at the words of a cue somebody comes, goes, lifts, … */
  beats: z.array(slideBeatSchema).min(1).max(16).optional(),
  /** Whether only versions that ask for it have it. */
  optional: z.boolean().optional(),
});
export type Slide = z.infer<typeof slideSchema>;

export const endCardSchema = z.strictObject({
  name: text(32),
  url: z
    .url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .max(150, 'is longer than 150 characters, which makes a code that is hard to scan; shorten it'),
  /** One spoken sentence under the name. */
  tagline: text(80).optional(),
  /** A second logo, beside that of the brand: of a school, a municipality. On a light card, as logos are made for paper. */
  logo: pictureName.optional(),
  mood: z.enum(moods).default('end'),
});
export type EndCard = z.infer<typeof endCardSchema>;

export const filmSchema = z.strictObject({
  id: reserved(['youtube', 'chapters']),
  title: text(60),
  /** Of all that is said and written, by BCP 47: `nl-NL`, `nl-BE`, `en`, `ar`. */
  language: z
    .string()
    .refine(isLanguageTag, "is no language; write its BCP 47 tag, such as 'nl-NL', 'en' or 'ar'"),
  /** Which voice speaks where nothing is recorded, by name; without it, the draft voice. */
  voice: z.string().min(1).optional(),
  /** How to say what the voice would say wrongly: written → respelled. Never shown. */
  lexicon: z.record(z.string().min(1), z.string().min(1)).default({}),
  /** Music under the voice: a file in the film's own folder. */
  music: fileName(['wav', 'flac', 'mp3', 'm4a', 'ogg'], 'sound file', 'bed.flac').optional(),
  /** The pictures it is made as, where not both usual ones: `['portrait', 'landscape', 'square', 'feed']`. */
  formats: z
    .array(z.enum(formatNames))
    .min(1)
    .refine((names) => new Set(names).size === names.length, 'names a format twice; once makes it')
    .default([...usualFormats]),
  /** Whether it is made only where it is asked for by its name, as an example is. */
  onlyByName: z.boolean().optional(),
  /** How it looks; without it, as the house does. */
  brand: brandSchema.optional(),
  /** What versions of it can say otherwise, and what stands in for it where none does. */
  fields: fieldsSchema.optional(),
  slides: z.array(slideSchema).min(1).max(20),
  endCard: endCardSchema,
  lesson: lessonSchema.optional(),
});
/**
 * A film as it is made. `edition` tells one that is not as its own file has it: for a translation, its language;
 * `version` one that differs by a row of its table, with the slides that say something else by it;
 * `leftOut` names slides of the film that it does not have. `files` and `fonts` are what its folder and its brand supply,
 * read.
 */
export const madeFilmSchema = filmSchema.extend({
  edition: z.string().optional(),
  version: z.object({ id: z.string(), reworded: z.array(z.string()) }).optional(),
  leftOut: z.array(z.string()).optional(),
  files: suppliedSchema.optional(),
  fonts: brandFontsSchema.optional(),
});
export type Film = z.infer<typeof madeFilmSchema>;
export type FilmInput = z.input<typeof filmSchema>;
