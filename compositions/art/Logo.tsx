import { useCurrentFrame } from 'remotion';
import type { Rect } from '../../src/design/geometry.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { SuppliedPicture } from './SuppliedPicture.tsx';
import { useLook } from '../slide/look.ts';

type LogoProps = { name: string; box: Rect; atFrame: number; at?: 'start' | 'middle' | 'end' };

/** A logo, as large as its box lets it be: where lines begin, in the middle, or at their end. */
export const Logo: React.FC<LogoProps> = ({ name, box, atFrame, at = 'start' }) => {
  const { stage } = useLook();
  const frame = useCurrentFrame();
  const come = progress(frame, atFrame, motion.enter);
  if (come === 0) return null;
  const isLeft = (stage.direction === 'ltr') === (at === 'start');
  const side = at === 'middle' ? 'center' : isLeft ? 'left' : 'right';
  return (
    <SuppliedPicture
      name={name}
      box={box}
      fit="contain"
      at={`${side} center`}
      style={{ opacity: come }}
    />
  );
};
