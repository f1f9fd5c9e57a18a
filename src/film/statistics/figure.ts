import { z } from 'zod';

/** Said for rounded words (*ruim*, *bijna*, *ongeveer*): they must be there. */
export const about = z.literal(true).optional();

const percent = z.number().min(0).max(100);

const ratio = z
  .strictObject({
    of: z.int().nonnegative(),
    in: z.int().min(2).max(1e9),
    about,
  })
  .refine(
    ({ of, in: whole }) => of <= whole,
    'counts more people than there are: `of` must not exceed `in`',
  );
const percentage = z.strictObject({ percent, about });

/** Two ends of a range, the lower first. */
export const rangeOf = (end: z.ZodNumber) =>
  z
    .tuple([end, end])
    .refine(([least, most]) => least < most, 'is no range; write its lower end first');

/** One share of people, as a proportion (`{of: 1, in: 8}`) or as a percentage (`{percent: 74}`). */
export const shareSchema = z.union([ratio, percentage]);

/** A share of people: one, or a range of percentages (`{range: [10, 20]}`). */
export const figureSchema = z.union(
  [ratio, percentage, z.strictObject({ range: rangeOf(percent), about })],
  'is no share of people; write {of: 1, in: 8} (whole numbers), {percent: 74} (from 0 to 100) or {range: [10, 20]} (from 10 to 20 per cent)',
);
export type Figure = z.infer<typeof figureSchema>;
