import { type Disc, rounded } from '../geometry.ts';
import type { Direction } from '../direction.ts';

/** A part of a dot from where lines begin, as a closed path: so much of its area. */
export const partOfDisc = ({ cx, cy, r }: Disc, part: number, direction: Direction): string => {
  const halfAngle = halfAngleOf(part);
  const side = direction === 'rtl' ? 1 : -1;
  // The chord stands upright; the arc goes round on the side where lines begin.
  const x = rounded(cx + side * r * Math.cos(halfAngle));
  const y = r * Math.sin(halfAngle);
  const large = part > 0.5 ? 1 : 0;
  const sweep = direction === 'rtl' ? 1 : 0;
  return `M${x} ${rounded(cy - y)}A${rounded(r)} ${rounded(r)} 0 ${large} ${sweep} ${x} ${rounded(cy + y)}Z`;
};

/** Half the angle of the arc that cuts so much of its area off a circle: (2α − sin 2α) / 2π = part, by halving. */
const halfAngleOf = (part: number): number => {
  let [low, high] = [0, Math.PI];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if ((2 * middle - Math.sin(2 * middle)) / (2 * Math.PI) < part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
