import type { Unit } from '../../film/brand.ts';
import { type Disc, rounded } from '../geometry.ts';

/** The outline of a unit: a circle, or a path. */
export type UnitShape = ({ kind: 'circle' } & Disc) | { kind: 'path'; d: string };

const look = {
  /** Half the side of a square and the radius of its corners, in radii of the dot that it stands for. */
  square: { half: 0.92, corner: 0.3 },
  /** A drop: its round part, how far that is below the middle, and how high its tip is. */
  drop: { r: 0.84, down: 0.16, tip: 1.06 },
} as const;

/** The shape that stands where a dot would stand, about as large. */
export const unitShape = (unit: Unit, disc: Disc): UnitShape => {
  switch (unit) {
    case 'dot':
      return { kind: 'circle', ...disc };
    case 'square':
      return { kind: 'path', d: squarePath(disc) };
    case 'drop':
      return { kind: 'path', d: dropPath(disc) };
    default:
      return unit satisfies never;
  }
};

const squarePath = ({ cx, cy, r }: Disc): string => {
  const { half, corner } = look.square;
  const [side, c] = [rounded(2 * half * r), rounded(corner * r)];
  const run = rounded(side - 2 * c);
  const arc = (x: number, y: number) => `a${c} ${c} 0 0 1 ${x} ${y}`;
  return [
    `M${rounded(cx - half * r + c)} ${rounded(cy - half * r)}`,
    `h${run}${arc(c, c)}v${run}${arc(-c, c)}h${-run}${arc(-c, -c)}v${-run}${arc(c, -c)}z`,
  ].join('');
};

const dropPath = ({ cx, cy, r }: Disc): string => {
  const { r: body, down, tip } = look.drop;
  // Where lines from the tip touch the round part.
  const up = body ** 2 / (tip + down);
  const aside = Math.sqrt(body ** 2 - up ** 2);
  const radius = rounded(body * r);
  const y = rounded(cy + (down - up) * r);
  return `M${rounded(cx)} ${rounded(cy - tip * r)}L${rounded(cx + aside * r)} ${y}A${radius} ${radius} 0 1 1 ${rounded(cx - aside * r)} ${y}z`;
};
