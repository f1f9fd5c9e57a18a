import { z } from 'zod';

/** What the store knows of a piece that a worker drew. */
export const drawnSchema = z.object({
  decoderSettings: z.string(),
  /** How many of its frames are different pictures. */
  distinct: z.int().nonnegative(),
  /** Who drew it: `host 1234`. */
  worker: z.string(),
});
export type DrawnElsewhere = z.infer<typeof drawnSchema>;
