import { z } from 'zod';

/** What is kept with a finished sound. */
export const finishedSoundSchema = z.object({
  loudness: z.object({ lufs: z.number(), truePeakDb: z.number() }).nullable(),
});

/** A finished sound, measured. */
export type FinishedSound = z.infer<typeof finishedSoundSchema> & { file: string };

/** What is kept with the finished sound of a piece: what the loudness of files that it is in is worked out from. */
export const pieceSoundSchema = z.object({
  /** The mean square of each 100 ms, after K-weighting. */
  steps: z.array(z.number()),
  /** Null for silence. */
  truePeakDb: z.number().nullable(),
});

/** The finished sound of a piece, for one place in a file. */
export type PieceSound = z.infer<typeof pieceSoundSchema> & { file: string };
