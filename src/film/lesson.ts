import { z } from 'zod';
import { line } from './text/text.ts';

/** What only a lesson needs of a film. It stands apart from the slides, so that a changed question redraws nothing. */
export const lessonSchema = z.strictObject({
  /** What a class should know before the first clip; a paragraph an entry. */
  note: z.array(line(400, '')).min(1).max(4).optional(),
  /** Questions to talk about after a clip, by the id of its slide. */
  questions: z.record(z.string(), z.array(line(160, '')).min(1).max(5)).optional(),
  /** Where a quick exit leads while there is internet: a neutral page. */
  exitUrl: z
    .url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .optional(),
});
