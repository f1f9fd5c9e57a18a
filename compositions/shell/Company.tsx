import { useCurrentFrame } from 'remotion';
import { standingAt, type TimedGesture, turnsOf } from '../../src/design/company.ts';
import type { Disc } from '../../src/design/geometry.ts';
import { companyLayout } from '../../src/design/layout/company.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { Dot } from '../art/Dot.tsx';
import { useLook } from '../slide/look.ts';

type CompanyProps = { beats: readonly TimedGesture[]; lead: Disc; endFrame: number };

/** Others who come to stand by the leading dot, and go, as the beats have it; all have left at the end. */
export const Company: React.FC<CompanyProps> = ({ beats, lead, endFrame }) => {
  const { stage } = useLook();
  const frame = useCurrentFrame();
  const places = companyLayout(stage, lead);
  const turns = turnsOf(beats, places.length, 'away');
  const left = progress(frame, endFrame - motion.leave.frames, motion.leave);
  return (
    <Art>
      {places.map((place, index) => {
        const { disc, shown } = standingAt(turns[index] ?? [], place, 'away', frame, motion.travel);
        return <Dot key={index} disc={disc} grown={shown} left={left} />;
      })}
    </Art>
  );
};
