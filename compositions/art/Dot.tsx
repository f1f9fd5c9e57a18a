import { dotOutlinePx } from '../../src/design/art.ts';
import { type Disc, rounded } from '../../src/design/geometry.ts';
import { beginning } from '../../src/design/motion.ts';
import { useLook } from '../slide/look.ts';
import { Unit } from './Unit.tsx';

type DotProps = {
  disc: Disc;
  /** How far it has come in, from 0 to 1. */
  grown?: number;
  /** How far it has gone, from 0 to 1. */
  left?: number;
  /** How far it is counted: from open, 0, to filled, 1. */
  filled?: number;
  /** How much of it counts, from 0 to 1: where it is filled, the rest stays open. */
  part?: number;
};

/** One person. Open with an outline; filled when counted. */
export const Dot: React.FC<DotProps> = ({ disc, grown = 1, left = 0, filled = 0, part = 1 }) => {
  const { palette } = useLook();
  if (grown === 0 || left === 1) return null;
  const r = disc.r * (beginning.scale + (1 - beginning.scale) * grown);
  const outline = dotOutlinePx(disc.r);
  return (
    <g opacity={rounded(grown * (1 - left))}>
      {filled < 1 || part < 1 ? (
        <Unit
          disc={{ ...disc, r: rounded(r - outline / 2) }}
          fill={palette.soft}
          stroke={palette.accent}
          strokeWidth={outline}
        />
      ) : null}
      {filled > 0 ? (
        <Unit disc={{ ...disc, r: rounded(r * filled) }} fill={palette.accent} part={part} />
      ) : null}
    </g>
  );
};
