import { useCurrentFrame } from 'remotion';
import { lineStart } from '../../src/design/direction.ts';
import { stackedHeight, stackedTops } from '../../src/design/geometry.ts';
import { stepsLayout } from '../../src/design/layout/steps.ts';
import { sizes, smallestPx } from '../../src/design/type.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import type { LeadStep } from '../slide/lead.ts';
import { setAlike, setText, type SetText } from '../text/set-text.ts';
import { Step } from './parts/Step.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'steps'>;

/** Things one can do: their numbers stand ready, their words come as they are spoken, and they are ticked. */
export const Steps: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const frame = useCurrentFrame();
  if (frame < words.startFrame || frame >= words.endFrame) return null;
  const layout = stepsLayout(stage, scene.items.length);
  const starts = scene.items.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));
  const lastSpoken = timeline.words.at(-1)?.endFrame ?? words.endFrame;
  const rows = listOf(view);
  return rows.map(({ label, note, y, height }, index) => (
    <Step
      key={index}
      number={index + 1}
      label={label}
      note={note}
      at={{ x: lineStart(layout.list, stage), y, height }}
      layout={layout}
      times={{
        listFrame: words.startFrame + index,
        startFrame: starts[index] ?? words.startFrame,
        doneFrame: starts[index + 1] ?? lastSpoken,
        allDoneFrame: lastSpoken,
        endFrame: words.endFrame,
      }}
    />
  ));
};

/** The leading dot becomes the great quiet one in the corner. */
export const stepsLead = ({ scene, span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: stepsLayout(stage, scene.items.length).ground, tone: 'soft' },
];

type Row = { label: SetText; note: SetText | null; y: number; height: number };

const sizeStepPx = 2;

/** The whole list, at the largest size at which all of it fits; so nothing moves while it fills. */
const listOf = (view: View): Row[] => {
  const { scene, stage } = view;
  const { list, gapPx } = stepsLayout(stage, scene.items.length);
  const count = scene.items.length;
  let maxPx: number = sizes[stage.format].step.maxPx;
  let rows = rowsAt(view, maxPx);
  const heights = () => rows.map(({ height }) => height);
  while (stackedHeight(heights(), gapPx.min) > list.height && maxPx > smallestPx) {
    maxPx -= sizeStepPx;
    rows = rowsAt(view, maxPx);
  }
  const free = list.height - stackedHeight(heights(), 0);
  const gap = Math.min(gapPx.max, free / Math.max(1, count - 1));
  const top =
    stage.arrangement === 'stacked'
      ? list.y
      : list.y + (list.height - stackedHeight(heights(), gap)) / 2;
  const tops = stackedTops(heights(), top, gap);
  return rows.map((row, index) => ({ ...row, y: tops[index] ?? top }));
};

/** The steps set at one size, none larger than this. */
const rowsAt = ({ scene, stage }: View, maxPx: number) => {
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
    return { label, note, height: Math.max(height, 2 * markRadiusPx) };
  });
};
