/** A part of the picture, in whole pixels; corners stand on even numbers, as colour is kept for two by two. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** How many pixels it holds. */
const sizeOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);

/** The smallest area around both. */
const around = (a: Area, b: Area): Area => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Two areas are drawn as one when that is hardly more to draw. */
const wasteAllowed = 1.25;
/** Each area costs a pass over all that is drawn. */
const mostAreas = 6;

/** Adds an area to a list that is kept short; the result covers the same and more. */
export const addArea = (areas: readonly Area[], added: Area): Area[] => {
  if (sizeOf(added) <= 0 || added.right <= added.left) return [...areas];
  let grown = added;
  const others: Area[] = [];
  for (const area of areas) {
    const both = around(area, grown);
    if (sizeOf(both) <= (sizeOf(area) + sizeOf(grown)) * wasteAllowed) grown = both;
    else others.push(area);
  }
  const all = [...others, grown];
  return all.length > mostAreas ? [all.reduce(around)] : all;
};
