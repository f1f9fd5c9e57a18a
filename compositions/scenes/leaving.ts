import { useCurrentFrame } from 'remotion';
import { motion, progress } from '../../src/design/motion.ts';

/** How far the art of a scene has gone, from 0 to 1. The last of a slide goes with the field. */
export const useLeaving = ({
  span,
  next,
}: {
  span: { endFrame: number };
  next: unknown;
}): number => {
  const frame = useCurrentFrame();
  return next === null ? 0 : progress(frame, span.endFrame - motion.leave.frames, motion.leave);
};
