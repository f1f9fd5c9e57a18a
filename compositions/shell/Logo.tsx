import { useCurrentFrame } from 'remotion';
import type { Rect } from '../../src/design/geometry.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { SuppliedPicture } from '../art/SuppliedPicture.tsx';
import { useLook } from '../slide/look.ts';

type LogoProps = { name: string; box: Rect; atFrame: number; isAtEnd?: boolean };

/** A brand's logo, as large as its box lets it be: where lines begin, or at their end. */
export const Logo: React.FC<LogoProps> = ({ name, box, atFrame, isAtEnd = false }) => {
  const { stage } = useLook();
  const frame = useCurrentFrame();
  const come = progress(frame, atFrame, motion.enter);
  if (come === 0) return null;
  const isLeft = (stage.direction === 'ltr') !== isAtEnd;
  return (
    <SuppliedPicture
      name={name}
      box={box}
      fit="contain"
      at={`${isLeft ? 'left' : 'right'} center`}
      style={{ opacity: come }}
    />
  );
};
