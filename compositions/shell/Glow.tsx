import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { type Disc, rounded } from '../../src/design/geometry.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { useLook } from '../slide/look.ts';

/** A soft ring that spreads from the leading dot and fades, at each of some frames. */
export const Glow: React.FC<{ disc: Disc; atFrames: readonly number[] }> = ({ disc, atFrames }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { reach, widthPx } = artLook.glow;
  return (
    <Art>
      {atFrames.map((atFrame) => {
        const spread = progress(frame, atFrame, motion.draw);
        const faded = progress(frame, atFrame + motion.turn.frames, motion.glow);
        return spread === 0 || faded === 1 ? null : (
          <circle
            key={atFrame}
            cx={disc.cx}
            cy={disc.cy}
            r={rounded(disc.r * (1 + (reach - 1) * spread))}
            fill="none"
            stroke={palette.accent}
            strokeWidth={widthPx}
            opacity={rounded(1 - faded)}
          />
        );
      })}
    </Art>
  );
};
