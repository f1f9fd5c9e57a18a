import { useCurrentFrame } from 'remotion';
import { rounded } from '../../src/design/geometry.ts';
import { groundDots } from '../../src/design/layout/stage/ground.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { Unit } from '../art/Unit.tsx';
import { useLook } from '../slide/look.ts';

/** Quiet dots; at the bottom of portrait while no scene needs the ground: `until` is when one does. */
export const Ground: React.FC<{ until: number }> = ({ until }) => {
  const { stage, palette } = useLook();
  const frame = useCurrentFrame();
  const left =
    stage.arrangement === 'stacked'
      ? progress(frame, until - motion.leave.frames, motion.leave)
      : 0;
  if (left === 1) return null;
  return (
    <Art>
      <g opacity={rounded(1 - left)}>
        {groundDots(stage).map((disc) => (
          <Unit key={disc.cx} disc={disc} fill={palette.soft} />
        ))}
      </g>
    </Art>
  );
};
