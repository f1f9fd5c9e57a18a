import { useCurrentFrame } from 'remotion';
import { artLook } from '../../../src/design/art.ts';
import { columnTops } from '../../../src/design/layout/stage/column.ts';
import { leftFrom, lineStart } from '../../../src/design/direction.ts';
import { rounded, stackedHeight } from '../../../src/design/geometry.ts';
import { tagLook } from '../../../src/design/layout/spread.ts';
import { beginning, motion, progress } from '../../../src/design/motion.ts';
import { labelOf } from '../../../src/film/cue.ts';
import { drawn } from '../../text/drawn.ts';
import { lineOf } from '../../../src/language/words.ts';
import { cueFrame } from '../../../src/timeline/slide.ts';
import { useLook } from '../../slide/look.ts';
import { faceStyle } from '../../text/face-style.ts';
import { setAlike, type SetText } from '../../text/set-text.ts';
import type { SceneView } from '../view.ts';

type View = SceneView<'spread'>;

/** Groups of tags: one by one, the last filled; a group leaves when the next begins. */
export const Tags: React.FC<View> = (view) => {
  const { scene, stage, timeline, words } = view;
  const frame = useCurrentFrame();
  const { gapPx, padding } = tagLook[stage.format];
  const starts = scene.tags.map((group) =>
    group.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue))),
  );
  const lastEnd = scene.dusk
    ? Math.min(words.endFrame, cueFrame(timeline, scene.dusk.cue))
    : words.endFrame;
  return scene.tags.map((group, index) => {
    const startFrame = starts[index]?.[0] ?? words.startFrame;
    const endFrame = starts[index + 1]?.[0] ?? lastEnd;
    if (frame < startFrame || frame >= endFrame) return null;
    const left = progress(frame, endFrame - motion.leave.frames, motion.leave);
    const sets = setsOf(view, group.map(labelOf));
    const heights = sets.map(({ heightPx }) => heightPx + 2 * padding.y);
    const tops = columnTops(heights, stage.words, gapPx, stage);
    return sets.map((set, tag) => {
      const next = starts[index]?.[tag + 1];
      return (
        <Tag
          key={`${index}.${tag}`}
          set={set}
          at={{ x: lineStart(stage.words, stage), y: tops[tag] ?? stage.words.y }}
          padding={padding}
          come={progress(frame, starts[index]?.[tag] ?? startFrame, motion.enter)}
          left={left}
          isLatest={next === undefined || frame < next}
        />
      );
    });
  });
};

/** The most room that the tags of a scene take. */
export const tagsSize = (view: View): { width: number; height: number } => {
  const { gapPx, padding } = tagLook[view.stage.format];
  const groups = view.scene.tags.map((group) => setsOf(view, group.map(labelOf)));
  const heightOf = (sets: readonly SetText[]) =>
    stackedHeight(
      sets.map(({ heightPx }) => heightPx + 2 * padding.y),
      gapPx,
    );
  return {
    width: Math.max(0, ...groups.flat().map(({ widthPx }) => widthPx + 2 * padding.x)),
    height: Math.max(0, ...groups.map(heightOf)),
  };
};

const setsOf = ({ stage }: View, labels: readonly string[]): SetText[] => {
  const { gapPx, padding } = tagLook[stage.format];
  const height = (stage.words.height - gapPx * (labels.length - 1)) / labels.length;
  return setAlike(labels, {
    role: 'tag',
    language: stage.language,
    format: stage.format,
    width: stage.words.width - 2 * padding.x,
    height: height - 2 * padding.y,
  });
};

type TagProps = {
  set: SetText;
  at: { x: number; y: number };
  padding: { x: number; y: number };
  come: number;
  left: number;
  isLatest: boolean;
};

const Tag: React.FC<TagProps> = ({ set, at, padding, come, left, isLatest }) => {
  const { palette, stage } = useLook();
  if (come === 0) return null;
  const height = set.heightPx + 2 * padding.y;
  const width = Math.ceil(set.widthPx) + 2 * padding.x;
  const radius = Math.min(height, set.sizePx * 2) / 2;
  return (
    <div
      style={{
        position: 'absolute',
        left: leftFrom(at.x, width, stage),
        top: rounded(at.y + (1 - come) * beginning.risePx),
        width,
        height: rounded(height),
        boxSizing: 'border-box',
        borderRadius: rounded(radius),
        border: `${artLook.tagOutlinePx}px solid ${palette.ink}`,
        backgroundColor: isLatest ? palette.ink : palette.field,
        opacity: rounded(come * (1 - left)),
      }}
    >
      <div
        data-text="tag"
        style={{
          position: 'absolute',
          insetInline: padding.x - artLook.tagOutlinePx,
          direction: stage.direction,
          top: padding.y - artLook.tagOutlinePx,
          color: isLatest ? palette.field : palette.ink,
          ...faceStyle(set.face, set.sizePx),
        }}
      >
        {set.lines.map(({ words }, line) => (
          <div key={line}>{drawn(lineOf(words), stage.language)}</div>
        ))}
      </div>
    </div>
  );
};
