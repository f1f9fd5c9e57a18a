import type { Brand, BrandFonts } from '../../film/brand.ts';
import type { Mood } from '../../film/mood.ts';
import { families, type Families } from '../../fonts/files.ts';
import { type Palette, palettes, plainField } from '../colour.ts';
import { palettesOf, plainFieldOf } from './palettes.ts';

/** How a campaign looks, ready to draw with. */
export type BrandLook = Pick<Brand, 'unit' | 'endCard' | 'logo' | 'cornerMark'> & {
  families: Families;
  palettes: Record<Mood, Palette>;
  /** The field that every slide begins and ends on, so that slides join without a seam. */
  plainField: string;
};

/** How films look that have no brand of their own. */
const house: BrandLook = {
  palettes,
  plainField,
  families,
  unit: 'dot',
  endCard: 'crowd',
  cornerMark: false,
};

/** What of a film or a piece says how it looks. */
export type Branded = { brand?: Brand | undefined; fonts?: BrandFonts | undefined };

const known = new Map<string, BrandLook>();

/** How a brand looks; the house, where a film has none. Asked by every frame, and worked out once. */
export const brandLook = ({ brand, fonts }: Branded): BrandLook => {
  if (!brand) return house;
  const names = { display: fonts?.display?.family, text: fonts?.text?.family };
  const key = JSON.stringify([brand, names]);
  const before = known.get(key);
  if (before) return before;
  const { unit, endCard, logo, cornerMark } = brand;
  const look: BrandLook = {
    ...{ unit, endCard, logo, cornerMark },
    palettes: palettesOf(brand),
    plainField: plainFieldOf(brand),
    families: { display: names.display ?? families.display, text: names.text ?? families.text },
  };
  known.set(key, look);
  return look;
};
