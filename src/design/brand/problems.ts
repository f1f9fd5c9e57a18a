import { brandSchema } from '../../film/brand.ts';
import { weakPairs } from './palettes.ts';

/**
 * What of a brand cannot be shown so that everybody can read it, a line each: the pair, how far apart it is, and the
 * nearest colour that would do. Nothing for a film without a brand, or where its own shape is wrong: that is told elsewhere.
 * @param film as it is written, in any shape
 * @param file where it is written
 */
export const brandProblems = (film: unknown, file: string): string[] => {
  const { brand } = (film ?? {}) as { brand?: unknown };
  const parsed = brandSchema.safeParse(brand);
  if (!parsed.success) return [];
  return weakPairs(parsed.data).map(({ which, colour, field, ratio, least, nearest }) => {
    const place = which === 'ink' ? 'ink' : `accents[${which}]`;
    return `${file} · brand.colours.${place}: "${colour}" on the palest field that is made for it, ${field}, has a contrast of ${ratio.toFixed(2)}, and needs ${least}; ${nearest === null ? 'choose a darker colour' : `the nearest colour that has it is ${nearest}`}`;
  });
};
