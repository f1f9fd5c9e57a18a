import { z } from 'zod';

/** A share of people, as a proportion (`{of: 1, in: 8}`) or as a percentage (`{percent: 74}`). */
export const figureSchema = z.union(
  [
    z
      .strictObject({
        of: z.int().nonnegative(),
        in: z
          .int()
          .min(2)
          .max(
            100,
            'cannot be told with dots above 100; write it as a percentage: one in a thousand is {percent: 0.1}',
          ),
      })
      .refine(
        ({ of, in: whole }) => of <= whole,
        'counts more people than there are: `of` must not exceed `in`',
      ),
    z.strictObject({ percent: z.number().min(0).max(100) }),
  ],
  'is no share of people; write {of: 1, in: 8} (whole numbers, of at most 100) or {percent: 74} (from 0 to 100)',
);
export type Figure = z.infer<typeof figureSchema>;
