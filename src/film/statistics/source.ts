import { z } from 'zod';
import { text } from '../text/text.ts';

/** Where a number comes from: shown small while it stands, and listed beside the film. */
export const sourceSchema = z.strictObject({
  /** Who found it, and in what: `CBS, Veiligheidsmonitor`. */
  name: text(60),
  /** Of the finding, or of its publication. */
  year: z.int().min(1900).max(2100),
  /** Where it can be read. */
  url: z
    .url({ protocol: /^https?$/u, error: 'must be a full address that begins with https://' })
    .max(300, 'is longer than 300 characters; shorten it')
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;
