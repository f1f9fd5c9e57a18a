import { artPx } from '../../format.ts';
import { discAlong } from '../../direction.ts';
import { bottom, centreOf, type Disc, right } from '../../geometry.ts';
import type { Stage } from './stage.ts';

const look = {
  // From the left edge, from the bottom edge, and the radius.
  others: [
    { x: -16, up: 120, r: 176 },
    { x: 352, up: -34, r: 150 },
    { x: 656, up: 96, r: 150 },
    { x: 1002, up: 150, r: 204 },
  ],
  // Beside words that leave this much room before them: the same measures.
  beforeWordsPx: 400,
  beside: [
    { x: -36, up: 92, r: 196 },
    { x: 262, up: -48, r: 128 },
  ],
  lead: { stacked: { x: 330, up: 218, r: 176 }, beside: { r: 220 } },
} as const;

/** Quiet dots that bleed off the picture: the others, near by. Beside words only where those leave them room. */
export const groundDots = (stage: Stage): Disc[] => {
  const { format, arrangement, canvas, words, direction } = stage;
  const beforeWordsPx = direction === 'rtl' ? right(canvas) - right(words) : words.x;
  const roomy = beforeWordsPx >= look.beforeWordsPx ? look.beside : [];
  const dots = arrangement === 'stacked' ? look.others : roomy;
  return dots.map(({ x, up, r }) => {
    const disc = { cx: x, cy: bottom(canvas) - artPx(format, up), r: artPx(format, r) };
    return arrangement === 'stacked' ? disc : discAlong(disc, canvas, stage);
  });
};

/** Where the leading dot stands while the title is told: among the others, or beside the words. */
export const titleDisc = ({ format, arrangement, canvas, picture }: Stage): Disc => {
  if (arrangement === 'stacked') {
    const { x, up, r } = look.lead.stacked;
    return { cx: x, cy: bottom(canvas) - artPx(format, up), r: artPx(format, r) };
  }
  const { x, y } = centreOf(picture);
  return { cx: x, cy: y, r: look.lead.beside.r };
};
