import { z } from 'zod';

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
