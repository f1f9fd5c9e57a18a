import { useCurrentFrame } from 'remotion';
import { stepsLayout } from '../../src/design/layout/steps.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import type { LeadStep } from '../lead.ts';
import { setAlike, setText, type SetText } from '../text/setText.ts';
import { Step } from './Step.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'steps'>;

/** Things one can do: their numbers stand ready, their words come as they are spoken, and they are ticked. */
export const Steps: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const frame = useCurrentFrame();
  if (frame < words.startFrame || frame >= words.endFrame) return null;
  const layout = stepsLayout(stage);
  const starts = scene.items.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));
  const lastSpoken = timeline.words.at(-1)?.endFrame ?? words.endFrame;
  const { rows } = listOf(view);
  return rows.map(({ label, note, y, height }, index) => (
    <Step
      key={index}
      number={index + 1}
      label={label}
      note={note}
      at={{ x: layout.list.x, y, height }}
      layout={layout}
      times={{
        listFrame: words.startFrame + index,
        startFrame: starts[index] ?? words.startFrame,
        doneFrame: starts[index + 1] ?? lastSpoken,
        endFrame: words.endFrame,
      }}
    />
  ));
};

/** The leading dot becomes the great quiet one in the corner. */
export const stepsLead = ({ span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: stepsLayout(stage).ground, tone: 'soft' },
];

type Row = { label: SetText; note: SetText | null; y: number; height: number };

/** The whole list, at the largest size at which all of it fits; so nothing moves while it fills. */
const listOf = ({ scene, stage }: View): { rows: Row[] } => {
  const layout = stepsLayout(stage);
  const { list, markRadiusPx, markGapPx, gapPx, noteGapPx } = layout;
  const count = scene.items.length;
  const width = list.width - 2 * markRadiusPx - markGapPx;
  const room = list.height - gapPx.min * (count - 1);
  const rowsAt = (maxPx: number) => {
    const labels = setAlike(
      scene.items.map(({ label }) => label),
      { role: 'step', format: stage.format, width, height: room, maxPx },
    );
    return scene.items.map(({ note }, index) => {
      const label = labels[index]!;
      const noteSet = note
        ? setText({ text: note, role: 'note', format: stage.format, width, height: room })
        : null;
      const text = label.heightPx + (noteSet ? noteSet.heightPx + noteGapPx : 0);
      return { label, note: noteSet, height: Math.max(text, 2 * markRadiusPx) };
    });
  };
  let maxPx = Number.MAX_SAFE_INTEGER;
  let rows = rowsAt(maxPx);
  const total = () => rows.reduce((sum, { height }) => sum + height, 0);
  while (total() > room && rows[0] && rows[0].label.sizePx > 42) {
    maxPx = rows[0].label.sizePx - 2;
    rows = rowsAt(maxPx);
  }
  const gap = Math.min(gapPx.max, (list.height - total()) / Math.max(1, count - 1));
  const height = total() + gap * (count - 1);
  let y = stage.format === 'portrait' ? list.y : list.y + (list.height - height) / 2;
  return {
    rows: rows.map((row) => {
      const placed = { ...row, y };
      y += row.height + gap;
      return placed;
    }),
  };
};
