import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { pillAround } from '../../src/design/dots/outline.ts';
import { standingAt, type Turn, turnsOf } from '../../src/design/company.ts';
import type { Disc } from '../../src/design/geometry.ts';
import { definitionLayout } from '../../src/design/layout/definition.ts';
import { peopleLayout } from '../../src/design/layout/people.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { discBetween } from '../../src/design/way.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { DeviceOutline } from '../art/DeviceOutline.tsx';
import { Dot } from '../art/Dot.tsx';
import { Stroke } from '../art/Stroke.tsx';
import { beatsIn, withLifts } from '../slide/beats.ts';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'people'>;

/** Two dots that come close; a phone goes from one to the other; a ring closes around them. */
export const People: React.FC<View> = (view) => {
  const { scene, stage, span, previous, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const { ring } = peopleLayout(stage);
  const rightDisc = steps(view, 'right').reduce(
    (disc, step) =>
      discBetween(disc, step.disc, progress(frame, step.atFrame, step.move ?? motion.travel)),
    startOf(view),
  );
  const isThere = previous?.kind === 'definition';
  const ringDrawn = scene.ring
    ? progress(frame, cueFrame(timeline, scene.ring.cue), motion.draw)
    : 0;
  return (
    <Art>
      <Dot
        disc={rightDisc}
        grown={isThere ? 1 : progress(frame, span.startFrame, motion.grow)}
        left={Math.max(left, 1 - shownAt(view, frame))}
      />
      <Phone view={view} cy={rightDisc.cy} left={left} />
      <Stroke
        path={pillAround(ring)}
        drawn={ringDrawn}
        colour={palette.accent}
        widthPx={artLook.ringPx}
        opacity={1 - left}
      />
    </Art>
  );
};

/** The left of the two: comes close, and lifts. */
export const peopleLead = (view: View): LeadStep[] => steps(view, 'left');

/** Where the right one comes from: where it stood, or its place apart. */
const startOf = ({ stage, previous }: View): Disc =>
  previous?.kind === 'definition'
    ? definitionLayout(stage, previous.devices.length).pair.apart.right
    : peopleLayout(stage).apart.right;

/** Both go the same way, each on its own side. */
const steps = (view: View, side: 'left' | 'right'): LeadStep[] => {
  const { scene, slide, stage, span, timeline } = view;
  const { close, apart } = peopleLayout(stage);
  const beats = beatsIn(slide, timeline, span);
  const lifts = [
    ...scene.lifts.map(({ cue }) => cueFrame(timeline, cue)),
    ...beats.filter(({ gesture }) => gesture === 'lift').map(({ atFrame }) => atFrame),
  ];
  const way = standingsOf(view).map(({ atFrame, standing }): LeadStep => ({
    atFrame,
    disc: (standing === 'near' ? close : apart)[side],
    tone: 'accent',
  }));
  return withLifts(
    [{ atFrame: span.startFrame, disc: close[side], tone: 'accent' }, ...way],
    lifts,
  );
};

/** How the other stands by the one: close, and apart or gone where the beats have it. */
const standingsOf = ({ slide, timeline, span }: View): Turn[] =>
  turnsOf(beatsIn(slide, timeline, span), 1, 'near')[0] ?? [];

/** How far the other is there, from 0 to 1. */
const shownAt = (view: View, frame: number): number => {
  const { right } = peopleLayout(view.stage).close;
  const places = { near: right, apart: right, away: right };
  return standingAt(standingsOf(view), places, 'near', frame, motion.travel).shown;
};

/** From the left to the right, and back to rest between the two. */
const Phone: React.FC<{ view: View; cy: number; left: number }> = ({ view, cy, left }) => {
  const { scene, stage, timeline } = view;
  const frame = useCurrentFrame();
  if (!scene.pass) return null;
  const atFrame = cueFrame(timeline, scene.pass.cue);
  const { close } = peopleLayout(stage);
  const there = progress(frame, atFrame, motion.lift);
  const back = progress(frame, atFrame + motion.lift.frames, motion.lift);
  const middle = (close.left.cx + close.right.cx) / 2;
  const outward = close.left.cx + (close.right.cx - close.left.cx) * there;
  const cx = outward + (middle - outward) * back;
  const size = close.left.r * artLook.phoneShare;
  return (
    <DeviceOutline
      device="phone"
      box={{ x: cx - size / 2, y: cy - size / 2, width: size, height: size }}
      drawn={progress(frame, atFrame, motion.turn)}
      opacity={1 - left}
    />
  );
};
