import { dotOutlinePx } from '../../src/design/art.ts';
import { mixed } from '../../src/design/colour.ts';
import { type Disc, rounded } from '../../src/design/geometry.ts';
import { beginning } from '../../src/design/motion.ts';
import { useLook } from '../slide/look.ts';
import { Unit } from './Unit.tsx';

type RowDotProps = {
  disc: Disc;
  /** How far it has come in, from 0 to 1. */
  grown: number;
  /** How far its row stands out, from 0 to 1. */
  lit: number;
  /** How much of it there is: of a part, the rest is only outlined. */
  part: number;
};

/** A dot of a row that is compared: all of them are counted, those of one row stand out. */
export const RowDot: React.FC<RowDotProps> = ({ disc, grown, lit, part }) => {
  const { palette } = useLook();
  if (grown === 0) return null;
  const outline = dotOutlinePx(disc.r);
  const r = disc.r * (beginning.scale + (1 - beginning.scale) * grown) - outline / 2;
  const own = { ...disc, r: rounded(r) };
  const fill = mixed(palette.soft, palette.accent, lit);
  return (
    <g opacity={rounded(grown)}>
      <Unit
        disc={own}
        fill={part < 1 ? palette.field : fill}
        stroke={palette.accent}
        strokeWidth={outline}
      />
      {part < 1 ? <Unit disc={own} fill={fill} part={part} /> : null}
    </g>
  );
};
