/** Widths of drawn lines and the like, in pixels. */
export const artLook = {
  /** The outline of a dot, as a share of its radius, between two widths. */
  dotOutline: { shareOfRadius: 0.07, minPx: 3, maxPx: 6 },
  linePx: 6,
  ringPx: 6,
  devicePx: 8,
  arrowPx: 20,
  /** The small dot that is a picture on its way, as a share of a person's radius. */
  pictureShare: 0.34,
  /** How far the line of a picture on its way is bowed, as a share of its length. */
  arcBendShare: 0.3,
  cardRadiusPx: 64,
  cardCornerPx: 10,
  tagOutlinePx: 5,
  underlineEm: { height: 0.075, below: 0.02 },
} as const;

/** The outline of a dot of this radius. */
export const dotOutlinePx = (r: number): number => {
  const { shareOfRadius, minPx, maxPx } = artLook.dotOutline;
  return Math.round(Math.min(maxPx, Math.max(minPx, r * shareOfRadius)));
};
