import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { arrivedOf, frontOf } from '../../src/design/counting.ts';
import { along, leftFrom, lineStart } from '../../src/design/direction.ts';
import { partAt } from '../../src/design/dots/field.ts';
import { rounded } from '../../src/design/geometry.ts';
import { mixed } from '../../src/design/colour.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { RowDot } from '../art/RowDot.tsx';
import { Stroke } from '../art/Stroke.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Lockup } from '../text/Lockup.tsx';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import { type CompareRow, type CompareRows, compareRows, firstDisc } from './parts/compare-rows.ts';
import { dotsCounted } from './parts/counting-of.ts';
import { SmallPrint } from './parts/SmallPrint.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'compare'>;

/** Values under each other, each at its cue: rows of dots or bars from one zero line. */
export const Compare: React.FC<View> = (view) => {
  const { stage, words } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const { layout, heading, rows, print } = compareRows(view);
  const { zero } = layout;
  const zeroX = along(zero.x, -artLook.linePx, stage);
  return (
    <>
      <Art>
        <Stroke
          path={`M${rounded(zeroX)} ${rounded(zero.top)}V${rounded(zero.end)}`}
          drawn={progress(frame, words.startFrame, motion.draw)}
          colour={palette.ink}
          opacity={1 - left}
        />
        {rows.map((row, index) =>
          frame < row.span.startFrame ? null : (
            <g key={index} opacity={rounded(1 - left)}>
              <RowPicture {...{ view, layout, row, index }} />
            </g>
          ),
        )}
      </Art>
      {heading ? (
        <Words
          set={heading}
          at={{ x: lineStart(layout.heading, stage), y: layout.heading.y }}
          span={words}
          colour={palette.ink}
        />
      ) : null}
      {rows.map(({ label, lockup, lengthPx, counting, span }, index) => {
        const lane = layout.lane(index);
        const box = layout.label(index);
        const colour = mixed(palette.ink, palette.accent, litOf(view, index, frame));
        return (
          <div key={index}>
            <Words
              set={label}
              at={{
                x: lineStart(box, stage),
                y: box.y + (box.height - label.heightPx) / 2,
              }}
              span={span}
              colour={colour}
            />
            <Lockup
              lockup={lockup}
              at={{
                x: along(lineStart(lane, stage), lengthPx + layout.gapPx, stage),
                y: lane.y + (lane.height - lockup.heightPx) / 2,
              }}
              span={span}
              step={counting.step}
              colours={{ numerals: colour, words: palette.ink }}
            />
          </div>
        );
      })}
      <SmallPrint print={print} span={words} />
    </>
  );
};

type RowProps = { view: View; layout: CompareRows['layout']; row: CompareRow; index: number };

/** The dots of a row, or its bar, as far as they are counted. */
const RowPicture: React.FC<RowProps> = ({ view, layout, row, index }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const lit = litOf(view, index, frame);
  const count = dotsCounted(row.counting, frame, row.span);
  const come = progress(frame, row.span.startFrame, motion.grow);
  if (view.scene.drawn === 'dots')
    return row.discs.map((disc, turn) => (
      <RowDot
        key={turn}
        disc={disc}
        grown={Math.min(come, arrivedOf(turn, count, row.dots))}
        lit={lit}
        part={partAt(turn, row.dots)}
      />
    ));
  const lane = layout.lane(index);
  const width = row.dots > 0 ? come * row.lengthPx * (frontOf(count) / row.dots) : 0;
  const { height } = lane;
  return width === 0 ? null : (
    <rect
      x={rounded(leftFrom(layout.zero.x, width, stage))}
      y={rounded(lane.y)}
      width={rounded(width)}
      height={rounded(height)}
      rx={rounded(Math.min(width, height) / 2)}
      fill={mixed(palette.soft, palette.accent, lit)}
      stroke={palette.accent}
      strokeWidth={artLook.barOutlinePx}
    />
  );
};

/** How far a row stands out: the one that a cue names from then on, else the last. */
const litOf = ({ scene: { accent, rows }, timeline }: View, row: number, frame: number): number => {
  if (!accent) return row === rows.length - 1 ? 1 : 0;
  return row === accent.row ? progress(frame, cueFrame(timeline, accent.cue), motion.turn) : 0;
};

/** The leading dot is the first of the first row. */
export const compareLead = (view: View): LeadStep[] => {
  const { scene, words, timeline } = view;
  const disc = firstDisc(compareRows(view), view);
  const comes: LeadStep = { atFrame: words.startFrame, disc, tone: 'open' };
  return scene.accent?.row === 0
    ? [comes, { atFrame: cueFrame(timeline, scene.accent.cue), disc, tone: 'accent' }]
    : [comes];
};
