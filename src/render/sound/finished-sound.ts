import { z } from 'zod';

/** What is kept with a finished sound. */
export const finishedSoundSchema = z.object({
  loudness: z.object({ lufs: z.number(), truePeakDb: z.number() }).nullable(),
});

/** A finished sound, measured. */
export type FinishedSound = z.infer<typeof finishedSoundSchema> & { file: string };
