import { useCurrentFrame } from 'remotion';
import type { Disc } from '../../../src/design/geometry.ts';
import { motion, progress } from '../../../src/design/motion.ts';
import type { Span } from '../../../src/timeline/slide.ts';
import { Dot } from '../../art/Dot.tsx';

type LeadPartProps = { disc: Disc; part: number; span: Span; left: number };

/** A part of the leading dot, where less than one is counted: 1 op de 1.000 among a hundred. */
export const LeadPart: React.FC<LeadPartProps> = ({ disc, part, span, left }) => {
  const frame = useCurrentFrame();
  // It has come to its place by then.
  const filled = progress(frame, span.startFrame + motion.travel.frames, motion.fill);
  return filled === 0 ? null : <Dot disc={disc} part={part} filled={filled} left={left} />;
};
