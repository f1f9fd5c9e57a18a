import { z } from 'zod';

const colour = z
  .string()
  .regex(
    /^#[0-9a-f]{6}$/iu,
    "is no colour; write six hexadecimal digits after a #, such as '#0F7A5A'",
  );

/** What stands for one person, or one of what is counted. */
export const units = ['dot', 'square', 'drop'] as const;
export type Unit = (typeof units)[number];

/** What stands under the name on the end card: units together, units in rows, or nothing. */
export const endCardArts = ['crowd', 'rows', 'none'] as const;
export type EndCardArt = (typeof endCardArts)[number];

/**
 * How a campaign looks. From two to five colours the house makes those of every mood; what is left out is as the house
 * has it.
 */
export const brandSchema = z.strictObject({
  colours: z.strictObject({
    /** What is written, and the ground of the dark moods. */
    ink: colour,
    /** What stands out; each mood takes one of them, in turn. */
    accents: z.array(colour).min(1).max(4),
  }),
  unit: z.enum(units).default('dot'),
  endCard: z.enum(endCardArts).default('crowd'),
});
export type Brand = z.output<typeof brandSchema>;
export type BrandInput = z.input<typeof brandSchema>;
