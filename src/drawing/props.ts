import { z } from 'zod';
import { formatNames } from '../film/formats.ts';
import { narrationSchema } from '../film/narration.ts';
import { madeFilmSchema } from '../film/schema.ts';
import { pieceSchema } from '../timeline/piece.ts';

const look = {
  format: z.enum(formatNames),
  /** Whether what is spoken is also written at the bottom. Without it the layouts use the room. */
  captions: z.boolean(),
  /** Set for a poster: without captions, and all that must be read stands in the middle square. */
  poster: z.boolean().optional(),
  /** Draws the safe box, the platforms' overlays and the current cue over the picture, for review. */
  guides: z.boolean(),
};

/** All that one slide or end card is drawn from. `narration: null` means: estimate the word times. */
export const pieceProps = z.object({
  piece: pieceSchema,
  narration: narrationSchema.nullable(),
  ...look,
});
export type PieceProps = z.infer<typeof pieceProps>;

/** One scene of a slide, cut out of it: counted from 0. */
export const sceneProps = pieceProps.extend({ scene: z.int().nonnegative() });
export type SceneProps = z.infer<typeof sceneProps>;

/** All that a whole film is drawn from; narrations by slide id. */
export const filmProps = z.object({
  film: madeFilmSchema,
  narration: z.record(z.string(), narrationSchema).nullable(),
  ...look,
});
export type FilmProps = z.infer<typeof filmProps>;
