import { useCurrentFrame } from 'remotion';
import { lineStart } from '../../src/design/direction.ts';
import { stackedHeight } from '../../src/design/geometry.ts';
import { columnTops } from '../../src/design/layout/stage/column.ts';
import { stepsLayout } from '../../src/design/layout/steps.ts';
import { sizes, smallestPx } from '../../src/design/type.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import type { LeadStep } from '../slide/lead.ts';
import { setAlike, setText, type SetText } from '../text/set-text.ts';
import { Step } from './parts/Step.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'steps'>;

/**
 * Things one can do: their numbers stand ready, their words come as they are spoken, and they are ticked. A list that
 * is too long for the picture comes in parts.
 */
export const Steps: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const frame = useCurrentFrame();
  if (frame < words.startFrame || frame >= words.endFrame) return null;
  const layout = stepsLayout(stage, scene.items.length);
  const starts = scene.items.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));
  const lastSpoken = timeline.words.at(-1)?.endFrame ?? words.endFrame;
  const parts = listOf(view);
  return parts.map((rows, part) => {
    const startFrame = part === 0 ? words.startFrame : (starts[rows[0]?.index ?? 0] ?? 0);
    const next = parts[part + 1]?.[0]?.index;
    const endFrame = next === undefined ? words.endFrame : (starts[next] ?? words.endFrame);
    if (frame < startFrame || frame >= endFrame) return null;
    return rows.map(({ index, label, note, y, height }, place) => (
      <Step
        key={index}
        number={index + 1}
        label={label}
        note={note}
        at={{ x: lineStart(layout.list, stage), y, height }}
        layout={layout}
        times={{
          listFrame: startFrame + place,
          startFrame: starts[index] ?? startFrame,
          doneFrame: starts[index + 1] ?? lastSpoken,
          allDoneFrame: lastSpoken,
          endFrame,
        }}
      />
    ));
  });
};

/** The leading dot becomes the great quiet one in the corner. */
export const stepsLead = ({ scene, span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: stepsLayout(stage, scene.items.length).ground, tone: 'soft' },
];

type Row = { index: number; label: SetText; note: SetText | null; height: number };
type PlacedRow = Row & { y: number };

const sizeStepPx = 2;

/**
 * The whole list, at the largest size at which all of it fits, so that nothing moves while it fills; in parts where it
 * does not fit at the smallest.
 */
const listOf = (view: View): PlacedRow[][] => {
  const { scene, stage } = view;
  const { list, gapPx } = stepsLayout(stage, scene.items.length);
  let maxPx: number = sizes[stage.format].step.maxPx;
  let rows = rowsAt(view, maxPx);
  const fits = (some: readonly Row[]) => stackedHeight(heightsOf(some), gapPx.min) <= list.height;
  while (!fits(rows) && maxPx > smallestPx) {
    maxPx -= sizeStepPx;
    rows = rowsAt(view, maxPx);
  }
  return partsOf(rows, fits).map((part) => placed(part, view));
};

const heightsOf = (rows: readonly Row[]): number[] => rows.map(({ height }) => height);

/** As few parts as can be, each as full as it can be. */
const partsOf = (rows: readonly Row[], fits: (part: readonly Row[]) => boolean): Row[][] => {
  const parts: Row[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && fits([...last, row])) last.push(row);
    else parts.push([row]);
  }
  return parts;
};

const placed = (rows: readonly Row[], { scene, stage }: View): PlacedRow[] => {
  const { list, gapPx } = stepsLayout(stage, scene.items.length);
  const tops = columnTops(heightsOf(rows), list, gapPx.max, stage);
  return rows.map((row, place) => ({ ...row, y: tops[place] ?? list.y }));
};

/** The steps set at one size, none larger than this. */
const rowsAt = ({ scene, stage }: View, maxPx: number): Row[] => {
  const { list, markRadiusPx, markGapPx, noteGapPx } = stepsLayout(stage, scene.items.length);
  const width = list.width - 2 * markRadiusPx - markGapPx;
  const wish = { language: stage.language, format: stage.format, width, height: list.height };
  const labels = setAlike(
    scene.items.map(({ label }) => label),
    { ...wish, role: 'step', maxPx },
  );
  return labels.map((label, index) => {
    const text = scene.items[index]?.note;
    const note = text === undefined ? null : setText({ ...wish, role: 'note', text });
    const height = label.heightPx + (note ? note.heightPx + noteGapPx : 0);
    return { index, label, note, height: Math.max(height, 2 * markRadiusPx) };
  });
};
