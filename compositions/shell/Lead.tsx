import { useCurrentFrame } from 'remotion';
import { dotOutlinePx } from '../../src/design/art.ts';
import { rounded } from '../../src/design/geometry.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { Unit } from '../art/Unit.tsx';
import { leadAt, type LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Glow } from './Glow.tsx';

type LeadProps = {
  steps: readonly LeadStep[];
  /** The frames at which it glows. */
  glows?: readonly number[];
};

/** The dot that leads through the slide. */
export const Lead: React.FC<LeadProps> = ({ steps, glows = [] }) => {
  const { stage, palette } = useLook();
  const frame = useCurrentFrame();
  const lead = leadAt(steps, { stage, palette }, frame);
  const grown = progress(frame, steps[0]?.atFrame ?? 0, motion.grow);
  if (!lead || grown === 0) return null;
  const { disc, fill, stroke } = lead;
  const outline = dotOutlinePx(disc.r);
  const r = Math.max(0, disc.r * (beginning.scale + (1 - beginning.scale) * grown) - outline / 2);
  return (
    <>
      <Glow disc={disc} atFrames={glows} />
      <Art>
        <Unit
          disc={{ ...disc, r: rounded(r) }}
          fill={fill}
          stroke={stroke}
          strokeWidth={outline}
          opacity={grown}
        />
      </Art>
    </>
  );
};
