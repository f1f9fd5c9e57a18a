import { z } from 'zod';
import { fileName, pictureName } from './supplied/file-name.ts';

const colour = z
  .string()
  .regex(
    /^#[0-9a-f]{6}$/iu,
    "is no colour; write six hexadecimal digits after a #, such as '#0F7A5A'",
  );

const packageName = /^@fontsource(?:-variable)?\/[a-z0-9-]+$/u;

/** A typeface: the name of a Fontsource package that is installed, or of a font file in the film's folder. */
const typeface = z.union(
  [
    z.string().regex(packageName),
    fileName(['woff2', 'woff', 'ttf', 'otf'], 'font file', 'merk.woff2'),
  ],
  "is no typeface; write the name of an installed package, such as '@fontsource-variable/inter', or of a font file in the film's folder, such as 'merk.woff2'",
);

/** Whether a typeface is a package rather than a file. */
export const isPackage = (name: string): boolean => packageName.test(name);

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
export const brandSchema = z
  .strictObject({
    colours: z.strictObject({
      /** What is written, and the ground of the dark moods. */
      ink: colour,
      /** What stands out; each mood takes one of them, in turn. */
      accents: z.array(colour).min(1).max(4),
    }),
    /** Headlines and figures; everything else. Without them, the house's own. */
    display: typeface.optional(),
    text: typeface.optional(),
    /** On the end card: for its dark ground, and for light ones. */
    logo: z.strictObject({ onDark: pictureName, onLight: pictureName }).optional(),
    /** Whether the logo also stands in the corner of every slide. */
    cornerMark: z.boolean().default(false),
    unit: z.enum(units).default('dot'),
    endCard: z.enum(endCardArts).default('crowd'),
  })
  .refine(({ cornerMark, logo }) => !cornerMark || logo !== undefined, {
    path: ['cornerMark'],
    message:
      'wants a logo in the corner, and there is none; give the brand a `logo`, or leave it out',
  });
export type Brand = z.output<typeof brandSchema>;
export type BrandInput = z.input<typeof brandSchema>;

/** A typeface, read: what it is called on a page, and its files, each an address that holds the file itself. */
const brandFontSchema = z.strictObject({
  family: z.string(),
  /** With the weights that each serves, as CSS writes them. */
  files: z.array(z.strictObject({ address: z.string(), weight: z.string() })).min(1),
});
export type BrandFont = z.infer<typeof brandFontSchema>;
/** The typefaces of a brand, read. */
export const brandFontsSchema = z.strictObject({
  display: brandFontSchema.optional(),
  text: brandFontSchema.optional(),
});
export type BrandFonts = z.infer<typeof brandFontsSchema>;

/** Whether a brand's faces, named or read, serve all texts: a film that has both is set in them only. */
export const hasOwnFaces = (faces: unknown): boolean => {
  const { display, text } = (faces ?? {}) as Record<keyof BrandFonts, unknown>;
  return display !== undefined && text !== undefined;
};
