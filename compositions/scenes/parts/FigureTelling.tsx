import { useCurrentFrame } from 'remotion';
import { artLook } from '../../../src/design/art.ts';
import { type Disc, type Point, rounded } from '../../../src/design/geometry.ts';
import { motion, progress, stagger } from '../../../src/design/motion.ts';
import type { SceneOf } from '../../../src/film/scenes/index.ts';
import { Stroke } from '../../art/Stroke.tsx';
import { useLook } from '../../slide/look.ts';
import { type FigureDots, targetsOf } from './figure-dots.ts';

/** What the counted do, begins when half of them are counted. */
export const tellFrame = (startFrame: number): number => startFrame + motion.count.frames / 2;

type FigureTellingProps = {
  scene: SceneOf<'figure'>;
  dots: FigureDots;
  startFrame: number;
  left: number;
};

/** Pictures that go from the acting dot to others: a small dot along a line, which arrives in another. */
export const FigureTelling: React.FC<FigureTellingProps> = ({ scene, dots, startFrame, left }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const lead = dots.grid.discs[dots.leadIndex];
  if (!lead) return null;
  return targetsOf(scene, dots).map((target, index) => {
    const drawn = progress(frame, tellFrame(startFrame) + index * stagger.pictures, motion.send);
    if (drawn === 0) return null;
    const arc = arcBetween(lead, target);
    const picture = arc.at(drawn);
    return (
      <g key={index} opacity={1 - left}>
        <Stroke path={arc.path} drawn={drawn} colour={palette.ink} widthPx={artLook.linePx} />
        <circle
          cx={rounded(picture.x)}
          cy={rounded(picture.y)}
          r={rounded(lead.r * artLook.pictureShare)}
          fill={palette.ink}
        />
      </g>
    );
  });
};

/** A line from the edge of one dot into another, bowed upwards. */
const arcBetween = (from: Disc, to: Disc) => {
  const end = { x: to.cx, y: to.cy };
  const bow = Math.hypot(end.x - from.cx, end.y - from.cy) * artLook.arcBendShare;
  const bend: Point = { x: (from.cx + end.x) / 2, y: (from.cy + end.y) / 2 - bow };
  const reach = Math.hypot(bend.x - from.cx, bend.y - from.cy);
  const start = {
    x: from.cx + ((bend.x - from.cx) / reach) * from.r,
    y: from.cy + ((bend.y - from.cy) / reach) * from.r,
  };
  const at = (share: number): Point => {
    const rest = 1 - share;
    const along = (a: number, b: number, c: number) =>
      rest * rest * a + 2 * rest * share * b + share * share * c;
    return { x: along(start.x, bend.x, end.x), y: along(start.y, bend.y, end.y) };
  };
  const path = `M${rounded(start.x)} ${rounded(start.y)}Q${rounded(bend.x)} ${rounded(bend.y)} ${rounded(end.x)} ${rounded(end.y)}`;
  return { path, at };
};
