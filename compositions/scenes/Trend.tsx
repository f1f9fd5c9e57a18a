import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { mixed } from '../../src/design/colour.ts';
import { frontOf } from '../../src/design/counting.ts';
import { lineStart } from '../../src/design/direction.ts';
import { bottom, type Disc, type Rect, rounded } from '../../src/design/geometry.ts';
import { basePath } from '../../src/design/layout/trend.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { RowDot } from '../art/RowDot.tsx';
import { Stroke } from '../art/Stroke.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Lockup } from '../text/Lockup.tsx';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import { dotsCounted } from './parts/counting-of.ts';
import { SmallPrint } from './parts/SmallPrint.tsx';
import { type TrendMarks, trendMarks } from './parts/trend-marks.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'trend'>;

/** Values over time: columns or a line from a common base, drawn while it is spoken; those that are named stand large. */
export const Trend: React.FC<View> = (view) => {
  const { scene, stage, words } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const marks = trendMarks(view);
  const { layout, heading, named, years, print } = marks;
  const isShown = frame >= words.startFrame;
  return (
    <>
      <Art>
        {isShown ? (
          <g opacity={rounded(1 - left)}>
            {scene.drawn === 'columns' ? <Columns marks={marks} /> : <Line marks={marks} />}
            <Stroke
              path={basePath(layout.plot, scene.from !== undefined)}
              drawn={progress(frame, words.startFrame, motion.draw)}
              colour={palette.ink}
            />
            {named.map(({ index, span, lockup, x }) => {
              const point = layout.points[index];
              return point ? (
                <Stroke
                  key={index}
                  path={leaderPath(point, { x, width: lockup.widthPx }, marks)}
                  drawn={progress(frame, span.startFrame, motion.draw)}
                  colour={palette.accent}
                />
              ) : null;
            })}
          </g>
        ) : null}
      </Art>
      <Words
        set={heading}
        at={{ x: lineStart(layout.heading, stage), y: layout.heading.y }}
        span={words}
        colour={palette.ink}
      />
      {named.map(({ index, span, lockup, x, y, counting }) => (
        <Lockup
          key={index}
          lockup={lockup}
          at={{ x: stage.direction === 'rtl' ? x + lockup.widthPx : x, y }}
          span={span}
          step={counting.step}
          colours={{ numerals: palette.accent, words: palette.ink }}
        />
      ))}
      {years.map(({ set, x }) => (
        <Words
          key={x}
          set={set}
          at={{ x: stage.direction === 'rtl' ? x + set.widthPx : x, y: layout.years.y }}
          span={{ ...words, startFrame: words.startFrame + reachedAfter(x, layout.plot) }}
          colour={palette.ink}
        />
      ))}
      <SmallPrint print={print} span={words} />
    </>
  );
};

/** The frames until the line under all has come as far as this: a year comes with it, and no dot on its way crosses it. */
const reachedAfter = (x: number, plot: Rect): number =>
  Math.round((motion.draw.frames * (x - plot.x)) / plot.width);

/** Columns that grow as they are reached; a named one in the beat of its number. */
const Columns: React.FC<{ marks: TrendMarks }> = ({ marks }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { layout, named, arrivals } = marks;
  const { columnPx, plot } = layout;
  return layout.points.map(({ x, y }, index) => {
    const arrival = arrivals[index] ?? 0;
    const name = named.find((one) => one.index === index);
    const grown = progress(frame, arrival, motion.grow);
    const height = (bottom(plot) - y) * (name ? grown * countedShare(name, frame) : grown);
    if (height < 1) return null;
    return (
      <path
        key={index}
        d={columnPath({ x: x - columnPx / 2, width: columnPx, end: bottom(plot), height })}
        fill={mixed(palette.soft, palette.accent, name ? litOf(name, frame) : 0)}
        stroke={palette.accent}
        strokeWidth={artLook.barOutlinePx}
      />
    );
  });
};

/** A line that is drawn from point to point, with a dot at each. */
const Line: React.FC<{ marks: TrendMarks }> = ({ marks }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { layout, named, arrivals } = marks;
  const { points, dotPx } = layout;
  return (
    <>
      {points.slice(1).map((point, place) => {
        const from = points[place] ?? point;
        const [startFrame, endFrame] = [arrivals[place] ?? 0, arrivals[place + 1] ?? 0];
        const frames = Math.max(1, endFrame - startFrame);
        return (
          <Stroke
            key={place}
            path={`M${rounded(from.x)} ${rounded(from.y)}L${rounded(point.x)} ${rounded(point.y)}`}
            drawn={progress(frame, startFrame, { ...motion.around, frames })}
            colour={palette.accent}
            widthPx={artLook.trendPx}
          />
        );
      })}
      {points.map(({ x, y }, index) => {
        const name = named.find((one) => one.index === index);
        return (
          <RowDot
            key={index}
            disc={{ cx: rounded(x), cy: rounded(y), r: name ? dotPx : dotPx * artLook.pointShare }}
            grown={progress(frame, arrivals[index] ?? 0, motion.grow)}
            lit={name ? litOf(name, frame) : 0}
            part={1}
          />
        );
      })}
    </>
  );
};

type Named = TrendMarks['named'][number];

const litOf = ({ span }: Named, frame: number): number =>
  progress(frame, span.startFrame, motion.turn);

/** How much of a named value is counted, from 0 to 1; before its cue it stands whole. */
const countedShare = ({ counting, span }: Named, frame: number): number => {
  if (frame < span.startFrame || counting.dots === 0) return 1;
  return frontOf(dotsCounted(counting, frame, span)) / counting.dots;
};

/** From a value down to its point: the dot that stands on it. */
const leaderPath = (
  point: { x: number; y: number },
  value: { x: number; width: number },
  { layout: { values, dotPx } }: TrendMarks,
): string => {
  const from = Math.min(value.x + value.width - dotPx, Math.max(value.x + dotPx, point.x));
  const top = bottom(values) + dotPx / 2;
  return `M${rounded(from)} ${rounded(top)}L${rounded(point.x)} ${rounded(Math.max(top, point.y - dotPx))}`;
};

type Column = { x: number; width: number; end: number; height: number };

/** A column with round corners that stands flat on its base. */
const columnPath = ({ x, width, end, height }: Column): string => {
  const r = rounded(Math.min(width * artLook.columnCornerShare, height));
  return [
    `M${rounded(x)} ${rounded(end)}V${rounded(end - height + r)}`,
    `a${r} ${r} 0 0 1 ${r} ${-r}h${rounded(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}`,
    `V${rounded(end)}Z`,
  ].join('');
};

/** The leading dot goes along with what is drawn, and stays at the last value that is named. */
export const trendLead = (view: View): LeadStep[] => {
  const { scene, words } = view;
  const { layout, named, arrivals } = trendMarks(view);
  const last = named.at(-1)?.index ?? 0;
  const discAt = (index: number): Disc => {
    const { x, y } = layout.points[index] ?? { x: 0, y: 0 };
    const r = layout.dotPx;
    return { cx: x, cy: scene.drawn === 'columns' ? y - r : y, r };
  };
  const first: LeadStep = { atFrame: words.startFrame, disc: discAt(0), tone: 'accent' };
  return [
    first,
    ...arrivals.slice(1, last + 1).map((arrival, place): LeadStep => {
      const from = arrivals[place] ?? words.startFrame;
      const frames = Math.max(motion.turn.frames, arrival - from);
      return {
        atFrame: Math.max(from, words.startFrame),
        disc: discAt(place + 1),
        tone: 'accent',
        move: { ...motion.around, frames },
      };
    }),
  ];
};
