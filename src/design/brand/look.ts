import type { Brand } from '../../film/brand.ts';
import type { Mood } from '../../film/mood.ts';
import { type Palette, palettes, plainField } from '../colour.ts';
import { palettesOf, plainFieldOf } from './palettes.ts';

/** How a campaign looks, ready to draw with. */
export type BrandLook = Omit<Brand, 'colours'> & {
  palettes: Record<Mood, Palette>;
  /** The field that every slide begins and ends on, so that slides join without a seam. */
  plainField: string;
};

/** How films look that have no brand of their own. */
const house: BrandLook = { palettes, plainField, unit: 'dot', endCard: 'crowd' };

const known = new Map<string, BrandLook>();

/** How a brand looks; the house, where a film has none. Asked by every frame, and worked out once. */
export const brandLook = (brand: Brand | undefined): BrandLook => {
  if (!brand) return house;
  const key = JSON.stringify(brand);
  const before = known.get(key);
  if (before) return before;
  const { unit, endCard } = brand;
  const look = { unit, endCard, palettes: palettesOf(brand), plainField: plainFieldOf(brand) };
  known.set(key, look);
  return look;
};
