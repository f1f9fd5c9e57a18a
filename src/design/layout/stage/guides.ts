/** How the lines for review are drawn. */
export const guideLook = {
  linePx: 4,
  dashPx: 12,
  overlayOpacity: 0.18,
  textPx: 30,
  marginPx: 16,
} as const;

const gapPx = 24;

const problemsRoom = {
  width: 1776,
  height: 870,
  largestPx: 40,
  smallestPx: 12,
  /** On average, and a little more, as lines end where words do. */
  letterEm: 0.56,
  lineEm: 1.3,
} as const;

/** How a list of problems is set, 1920 wide and 1080 high: as large as lets all of it stand there. */
export const problemsLook = {
  marginPx: 72,
  gapPx,
  headingPx: 48,
  leading: problemsRoom.lineEm,
  sizePx: (problems: readonly string[]): number => {
    const { width, height, largestPx, smallestPx, letterEm, lineEm } = problemsRoom;
    for (let sizePx = largestPx; sizePx > smallestPx; sizePx -= 2) {
      const perLine = Math.floor(width / (sizePx * letterEm));
      const lines = problems.map((problem) => Math.ceil(problem.length / perLine));
      const linesPx = lines.reduce((sum, count) => sum + count, 0) * sizePx * lineEm;
      if (linesPx + problems.length * gapPx <= height) return sizePx;
    }
    return smallestPx;
  },
};
