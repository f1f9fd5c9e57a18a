import { z } from 'zod';
import { partNames } from './script.ts';

/** What somebody should know of a recording: that it sounds bad, or that the times of words in it may be wrong. */
export const remarkSchema = z.object({
  about: z.enum(['sound', 'times']),
  /** The end of a sentence that begins “The recording”, and what to do. */
  text: z.string(),
});
export type Remark = z.infer<typeof remarkSchema>;

/**
 * What a voice gives for one slide or the end card: where its sound is, and when each written word is spoken.
 * Times are milliseconds from the start of the sound; there is one entry for every written word, in order.
 */
export const narrationSchema = z.object({
  /** Which voice spoke, for people: `draft`, `recorded`, … */
  voice: z.string(),
  /** Path of the sound under `public/`; null when there is none and the times are estimates. */
  audio: z.string().nullable(),
  durationMs: z.number().positive(),
  script: z.array(z.object({ part: z.enum(partNames), text: z.string() })),
  words: z.array(
    z.object({
      part: z.enum(partNames),
      text: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
      startMs: z.number().nonnegative(),
      endMs: z.number().nonnegative(),
    }),
  ),
  /** Told on every run, until they are answered. */
  remarks: z.array(remarkSchema).optional(),
});
export type Narration = z.infer<typeof narrationSchema>;
export type SpokenWord = Narration['words'][number];

/** The narrations of a film, by slide id; `end-card` for the end card. */
export type FilmNarration = Record<string, Narration>;
export const endCardId = 'end-card';
