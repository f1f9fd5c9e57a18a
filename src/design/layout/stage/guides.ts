/** How the lines for review are drawn. */
export const guideLook = {
  linePx: 4,
  dashPx: 12,
  overlayOpacity: 0.18,
  textPx: 30,
  marginPx: 16,
} as const;
