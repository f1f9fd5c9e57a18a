import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { topIn } from '../../src/design/layout/stage/column.ts';
import { standingAt, type Turn, turnsOf } from '../../src/design/company.ts';
import { leftFrom, lineStart } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { feelingsLayout } from '../../src/design/layout/feelings.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { movesOthers } from '../../src/film/beats.ts';
import { labelOf } from '../../src/film/cue.ts';
import { drawn } from '../text/drawn.ts';
import { lineOf } from '../../src/language/words.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Unit } from '../art/Unit.tsx';
import { beatsIn } from '../slide/beats.ts';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { faceStyle } from '../text/face-style.ts';
import { setAlike, type SetText } from '../text/set-text.ts';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'feelings'>;

/** One dot alone, from which the others go; feelings are named one by one. */
export const Feelings: React.FC<View> = (view) => (
  <>
    <Distance {...view} />
    <Named {...view} />
  </>
);

/** The leading dot is the one alone. */
export const feelingsLead = ({ span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: feelingsLayout(stage).alone, tone: 'accent' },
];

const Distance: React.FC<View> = (view) => {
  const { stage } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const { alone, ringsPx, others } = feelingsLayout(stage);
  // Not before the one alone has come to its place, from where it was larger.
  const grown = progress(frame, othersFrame(view), motion.grow);
  const { turns, distanceFrame } = goingOf(view, others.length);
  return (
    <Art>
      <g opacity={1 - left}>
        {ringsPx.map((radius, index) => {
          const share = progress(frame, distanceFrame, motion.part);
          const r = radius * (beginning.scale + (1 - beginning.scale) * share);
          return share === 0 ? null : (
            <circle
              key={index}
              cx={alone.cx}
              cy={alone.cy}
              r={rounded(r)}
              fill="none"
              stroke={index === 0 ? palette.accent : palette.soft}
              strokeWidth={artLook.ringPx - artLook.ringThinnerPx * index}
              opacity={share}
            />
          );
        })}
        {others.map(({ from, to }, index) => {
          const places = { near: from, apart: to, away: to };
          const own = turns[index] ?? [];
          const { disc, shown } = standingAt(own, places, 'near', frame, motion.part);
          return grown === 0 || shown === 0 ? null : (
            <Unit key={index} disc={disc} fill={palette.soft} opacity={rounded(grown * shown)} />
          );
        })}
      </g>
    </Art>
  );
};

const othersFrame = ({ span }: View): number => span.startFrame + motion.turn.frames;

/** When the others go, and from when on there is distance: at the beats, or where none moves them at once. */
const goingOf = (view: View, count: number) => {
  const { slide, timeline, span } = view;
  const beats = beatsIn(slide, timeline, span);
  const moving = beats.filter(({ gesture }) => movesOthers(gesture));
  const atFrame = othersFrame(view) + motion.grow.frames;
  if (moving.length === 0) {
    const turns = Array.from({ length: count }, (): Turn[] => [{ atFrame, standing: 'away' }]);
    return { turns, distanceFrame: atFrame };
  }
  // Who parts from the one alone is gone.
  const turns = turnsOf(moving, count, 'near').map((own) =>
    own.map((turn) => (turn.standing === 'apart' ? { ...turn, standing: 'away' as const } : turn)),
  );
  const gone = turns.map((own) => own.find(({ standing }) => standing !== 'near')?.atFrame);
  const distances = gone.every((frame) => frame !== undefined) ? gone : [atFrame];
  return { turns, distanceFrame: Math.max(...distances) };
};

const Named: React.FC<View> = ({ scene, stage, timeline, words }) => {
  const frame = useCurrentFrame();
  const { slot } = feelingsLayout(stage);
  const { heightPx, gapPx, count } = slot;
  const sets = setAlike(scene.items.map(labelOf), {
    role: 'feeling',
    language: stage.language,
    format: stage.format,
    width: stage.words.width,
    height: heightPx,
  });
  const pitch = Math.max(...sets.map((set) => set.heightPx)) + gapPx;
  const starts = scene.items.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));
  const places = Math.min(count, sets.length);
  const top = topIn(stage.words, places * pitch, stage);
  return sets.map((set, index) => {
    const startFrame = starts[index] ?? words.startFrame;
    // Another takes its place when all places are full; nothing else moves.
    const replaced = starts[index + count];
    const left =
      replaced === undefined ? 0 : progress(frame, replaced - motion.leave.frames, motion.leave);
    if (frame < startFrame || left === 1) return null;
    const next = starts[index + 1];
    return (
      <Feeling
        key={index}
        set={set}
        at={{ x: lineStart(stage.words, stage), y: top + (index % count) * pitch }}
        come={progress(frame, startFrame, motion.enter)}
        left={left}
        faded={next === undefined ? 0 : progress(frame, next, motion.turn)}
      />
    );
  });
};

type FeelingProps = {
  set: SetText;
  at: { x: number; y: number };
  come: number;
  left: number;
  /** Whether another has been named since, from 0 to 1. */
  faded: number;
};

const Feeling: React.FC<FeelingProps> = ({ set, at, come, left, faded }) => {
  const { palette, stage } = useLook();
  return (
    <div
      data-text="feeling"
      style={{
        position: 'absolute',
        left: leftFrom(at.x, Math.ceil(set.widthPx), stage),
        width: Math.ceil(set.widthPx),
        direction: stage.direction,
        textAlign: 'start',
        top: rounded(at.y + (1 - come) * beginning.risePx),
        color: faded === 1 ? palette.faded : palette.accent,
        opacity: rounded(come * (1 - left)),
        ...faceStyle(set.face, set.sizePx),
      }}
    >
      {set.lines.map(({ words }, line) => (
        <div key={line}>{drawn(lineOf(words), stage.language)}</div>
      ))}
    </div>
  );
};
