import { z } from 'zod';

/** What is kept with a drawn piece. */
export const segmentSchema = z.object({
  /** Of the decoder's settings; pieces that are to be joined have the same. */
  decoderSettings: z.string(),
});

/** A drawn piece: video without sound. */
export type Segment = z.infer<typeof segmentSchema> & { file: string };
