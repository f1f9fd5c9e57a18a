/** Widths of drawn lines and the like, in pixels. */
export const artLook = {
  /** The outline of a dot, as a share of its radius, between two widths. */
  dotOutline: { shareOfRadius: 0.07, minPx: 3, maxPx: 6 },
  linePx: 6,
  ringPx: 6,
  barOutlinePx: 4,
  /** The line of a trend, and its points as a share of those that are named. */
  trendPx: 10,
  pointShare: 0.55,
  /** The corners of a column, as a share of its width. */
  columnCornerShare: 0.24,
  devicePx: 8,
  arrowPx: 20,
  /** The small dot that is a picture on its way, as a share of a person's radius. */
  pictureShare: 0.34,
  /** How far the line of a picture on its way is bowed, as a share of its length. */
  arcBendShare: 0.3,
  cardRadiusPx: 64,
  cardCornerPx: 10,
  tagOutlinePx: 5,
  /** A phone between two, as a share of a person's radius. */
  phoneShare: 0.78,
  /** How far one who regrets moves aside, as shares of their radius. */
  asideShare: { x: 0.55, y: 0.7 },
  /** The lines of a network: thinner the further from the first. */
  network: { linePx: 7, thinnestPx: 2, outlineMorePx: 1 },
  /** A tick, in a square of a hundred. */
  tick: { path: 'M26 52L43 69L75 33', width: 13 },
  /** The outer of two rings is this much thinner. */
  ringThinnerPx: 2,
  /** Between a term and its meaning. */
  termGapPx: 22,
  /** Between a figure and the words on a card, and the figure's share of the card. */
  cardFigure: { gapPx: 36, share: 0.28 },
  /** The dot before the topic line. */
  topic: { dotRadiusPx: 13, dotGapPx: 18 },
  /** A brand's logo in the corner of a slide, at the end of the topic line; from what luminance on a ground is light. */
  cornerMark: { widthPx: 200, heightPx: 56, gapPx: 30, lightFrom: 0.4 },
  /** How much of the accent is left in one who has paled. */
  paleShare: 0.35,
  /** How far one is filled who may be among the counted. */
  perhapsShare: 0.5,
  /** To how many a picture is passed on. */
  passedOnTo: 3,
  /** How far a glow reaches, in radii of the dot, and how wide its ring is. */
  glow: { reach: 1.16, widthPx: 8 },
  /** A line through a text: how thick, and how far down its lines, in em. */
  strikeEm: { height: 0.07, down: 0.57 },
  signPx: 6,
  pictureRadiusPx: 40,
  underlineEm: { height: 0.075, below: 0.02 },
} as const;

/** The outline of a dot of this radius. */
export const dotOutlinePx = (r: number): number => {
  const { shareOfRadius, minPx, maxPx } = artLook.dotOutline;
  return Math.round(Math.min(maxPx, Math.max(minPx, r * shareOfRadius)));
};
