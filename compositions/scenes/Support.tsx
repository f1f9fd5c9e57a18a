import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { columnTops } from '../../src/design/layout/stage/column.ts';
import { along, lineStart } from '../../src/design/direction.ts';
import { type Disc, type Rect, rounded } from '../../src/design/geometry.ts';
import { type SupportLayout, supportLayout } from '../../src/design/layout/support.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { labelOf } from '../../src/film/cue.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Unit } from '../art/Unit.tsx';
import { beatsIn } from '../slide/beats.ts';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Company } from '../shell/Company.tsx';
import { setAlike, type SetText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'support'>;

/** One dot in the middle, and others who come to stand around it, each with its words. */
export const Support: React.FC<View> = (view) => {
  const { stage, words } = view;
  const layout = supportLayout(stage, view.scene.items.length);
  const inside = insideOf(view, layout);
  const starts = startsOf(view);
  const company = (
    <Company
      beats={beatsIn(view.slide, view.timeline, view.span)}
      lead={layout.waiting}
      endFrame={arrivalOf(view)}
    />
  );
  const span = (index: number) => ({ ...words, startFrame: starts[index] ?? words.startFrame });
  if (inside) {
    return (
      <>
        {company}
        <Gathering view={view} middle={layout.middle} around={layout.around} isFilled />
        {inside.map((set, index) => (
          <InsideWords
            key={index}
            set={set}
            disc={layout.around[index]}
            startFrame={starts[index] ?? words.startFrame}
            view={view}
          />
        ))}
      </>
    );
  }
  const { list, gapPx, dotRadiusPx, indentPx } = layout.rows;
  const sets = rowsOf(view, layout);
  const tops = columnTops(
    sets.map(({ heightPx }) => heightPx),
    list,
    gapPx.max,
    stage,
  );
  return (
    <>
      {company}
      <Gathering view={view} middle={layout.rows.middle} around={layout.rows.around} />
      {sets.map((set, index) => (
        <Row
          key={index}
          set={set}
          at={{ x: lineStart(list, stage), y: tops[index] ?? list.y }}
          indent={indentPx}
          dotRadiusPx={dotRadiusPx}
          span={span(index)}
        />
      ))}
    </>
  );
};

/** The leading dot waits beside the headline, then stands in the middle. */
export const supportLead = (view: View): LeadStep[] => {
  const layout = supportLayout(view.stage, view.scene.items.length);
  const middle = insideOf(view, layout) ? layout.middle : layout.rows.middle;
  return [
    // Out of the headline's way before that comes.
    {
      atFrame: Math.max(0, view.span.startFrame - motion.travel.frames),
      disc: layout.waiting,
      tone: 'accent',
    },
    { atFrame: arrivalOf(view), disc: middle, tone: 'ink' },
  ];
};

/** When the leading dot goes to the middle: just before the first comes, and not while the headline is there. */
const arrivalOf = (view: View): number =>
  Math.max(view.words.startFrame, (startsOf(view)[0] ?? 0) - motion.grow.frames);

/** The headline has all the width that one dot leaves. */
export const supportHeadline = ({ stage, scene }: View): Rect =>
  supportLayout(stage, scene.items.length).headline;

/** Whether the others gather on portrait's ground, because their words stand in a list above it. */
export const gathersOnGround = (view: View): boolean =>
  insideOf(view, supportLayout(view.stage, view.scene.items.length)) === null;

const startsOf = ({ scene, timeline, words }: View): number[] =>
  scene.items.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));

/** The words set inside the dots, or null where one of them does not fit. */
const insideOf = ({ scene, stage }: View, layout: SupportLayout): SetText[] | null => {
  const sets = setAlike(scene.items.map(labelOf), {
    role: 'disc',
    language: stage.language,
    format: stage.format,
    ...layout.inside,
  });
  return sets.every(({ fits }) => fits) ? sets : null;
};

const rowsOf = ({ scene, stage }: View, { rows }: SupportLayout): SetText[] => {
  const count = scene.items.length;
  return setAlike(scene.items.map(labelOf), {
    role: 'row',
    language: stage.language,
    format: stage.format,
    width: rows.list.width - rows.indentPx,
    height: (rows.list.height - rows.gapPx.min * (count - 1)) / count,
  });
};

type GatheringProps = { view: View; middle: Disc; around: Disc[]; isFilled?: boolean };

const Gathering: React.FC<GatheringProps> = ({ view, middle, around, isFilled = false }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const starts = startsOf(view);
  return (
    <Art>
      <g opacity={1 - left}>
        {around.map((disc, index) => {
          const startFrame = starts[index] ?? 0;
          const grown = progress(frame, startFrame, motion.grow);
          const drawn = progress(frame, startFrame, motion.draw);
          if (grown === 0) return null;
          const length = Math.hypot(disc.cx - middle.cx, disc.cy - middle.cy);
          const unit = { x: (disc.cx - middle.cx) / length, y: (disc.cy - middle.cy) / length };
          const reach = disc.r + (length - disc.r - middle.r) * drawn;
          return (
            <g key={index}>
              <line
                x1={rounded(disc.cx - unit.x * disc.r)}
                y1={rounded(disc.cy - unit.y * disc.r)}
                x2={rounded(disc.cx - unit.x * reach)}
                y2={rounded(disc.cy - unit.y * reach)}
                stroke={palette.accent}
                strokeWidth={artLook.linePx}
              />
              <Unit
                disc={{
                  ...disc,
                  r: rounded(disc.r * (beginning.scale + (1 - beginning.scale) * grown)),
                }}
                fill={isFilled ? palette.accent : palette.soft}
                opacity={grown}
              />
            </g>
          );
        })}
      </g>
    </Art>
  );
};

type InsideWordsProps = {
  set: SetText;
  disc: Disc | undefined;
  startFrame: number;
  view: View;
};

const InsideWords: React.FC<InsideWordsProps> = ({ set, disc, startFrame, view }) => {
  const { palette } = useLook();
  return disc ? (
    <Words
      set={set}
      at={{ x: disc.cx, y: disc.cy - set.heightPx / 2 }}
      align="centre"
      span={{ startFrame, endFrame: view.words.endFrame }}
      colour={palette.field}
    />
  ) : null;
};

type RowProps = {
  set: SetText;
  at: { x: number; y: number };
  indent: number;
  dotRadiusPx: number;
  span: { startFrame: number; endFrame: number };
};

const Row: React.FC<RowProps> = ({ set, at, indent, dotRadiusPx, span }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const grown = progress(frame, span.startFrame, motion.grow);
  const left = progress(frame, span.endFrame - motion.leave.frames, motion.leave);
  const firstLine = set.heightPx / set.lines.length;
  return (
    <>
      {grown > 0 ? (
        <Art>
          <Unit
            disc={{
              cx: along(at.x, dotRadiusPx, stage),
              cy: rounded(at.y + firstLine / 2),
              r: rounded(dotRadiusPx * grown),
            }}
            fill={palette.accent}
            opacity={1 - left}
          />
        </Art>
      ) : null}
      <Words
        set={set}
        at={{ x: along(at.x, indent, stage), y: at.y }}
        span={span}
        colour={palette.ink}
      />
    </>
  );
};
