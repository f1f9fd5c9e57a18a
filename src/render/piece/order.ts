type Ordered = { piece: { kind: 'slide' | 'end-card' }; job: { durationInFrames: number } };

/**
 * The order in which pieces are begun. Every clip ends with an end card: drawn first, a clip is finished as soon as its
 * slide is. The slides follow as they stand when one is drawn at a time; where there are several at once the longest
 * come first, so that none is left to be drawn alone at the end.
 */
export const drawingOrder = <Piece extends Ordered>(
  pieces: readonly Piece[],
  jobs: number,
): Piece[] => {
  const isSlide = ({ piece }: Piece) => (piece.kind === 'slide' ? 1 : 0);
  const shorter = (a: Piece, b: Piece) =>
    jobs > 1 ? b.job.durationInFrames - a.job.durationInFrames : 0;
  return [...pieces].sort((a, b) => isSlide(a) - isSlide(b) || shorter(a, b));
};
