import { useCurrentFrame } from 'remotion';
import { artLook, dotOutlinePx } from '../../src/design/art.ts';
import { topIn } from '../../src/design/layout/stage/column.ts';
import { lineStart } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { spreadNetwork } from '../../src/design/layout/spread.ts';
import { beginning, motion, progress, staggered, stagger } from '../../src/design/motion.ts';
import { sizes } from '../../src/design/type.ts';
import { labelOf } from '../../src/film/cue.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Unit } from '../art/Unit.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setText, type SetText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import { Tags, tagsSize } from './parts/Tags.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'spread'>;
const { network } = artLook;

/** One dot from which a network grows, with tags that name how and what for, and at dusk what it is. */
export const Spread: React.FC<View> = (view) => (
  <>
    <Network {...view} />
    <Tags {...view} />
    <WhatItIs {...view} />
  </>
);

/** The leading dot is where it begins. */
export const spreadLead = (view: View): LeadStep[] => {
  const root = nodesOf(view)[0];
  return root
    ? [
        {
          atFrame: view.span.startFrame,
          disc: { cx: root.x, cy: root.y, r: root.r },
          tone: 'accent',
        },
      ]
    : [];
};

const nodesOf = (view: View) => {
  const dusk = duskOf(view);
  const sets = [headlineOf(view), ...(dusk ? [dusk] : [])];
  const tags = tagsSize(view);
  return spreadNetwork(view.stage, {
    width: Math.max(tags.width, ...sets.map(({ widthPx }) => widthPx)),
    height: Math.max(tags.height, ...sets.map(({ heightPx }) => heightPx)),
  });
};

const headlineOf = ({ slide, stage }: View): SetText =>
  setText({
    text: slide.headline,
    role: 'headline',
    language: stage.language,
    format: stage.format,
    ...stage.words,
  });

/** The words of dusk: no wider than the headline and the tags where they can, so that the network keeps its room. */
const duskOf = (view: View): SetText | null => {
  const { scene, stage } = view;
  if (!scene.dusk) return null;
  const { language, format, words } = stage;
  const wish = { text: labelOf(scene.dusk), language, role: 'headline', format, ...words } as const;
  const width = Math.max(headlineOf(view).widthPx, tagsSize(view).width);
  const beside = setText({ ...wish, width });
  return beside.sizePx >= sizes[format].headline.minPx ? beside : setText(wish);
};

/** What the field turns dark at, in words: they stand where the headline and the tags stood. */
const WhatItIs: React.FC<View> = (view) => {
  const { scene, stage, timeline, words, next } = view;
  const { palette } = useLook();
  const set = duskOf(view);
  if (!scene.dusk || !set) return null;
  const x = lineStart(stage.words, stage);
  return (
    <Words
      set={set}
      at={{ x, y: topIn(stage.words, set.heightPx, stage) }}
      span={{ ...words, startFrame: cueFrame(timeline, scene.dusk.cue) }}
      colour={palette.ink}
      stays={next === null}
    />
  );
};

const Network: React.FC<View> = (view) => {
  const { scene, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const nodes = nodesOf(view);
  const starts = startsOf(
    nodes.length - 1,
    scene.grows.map(({ cue }) => cueFrame(timeline, cue)),
  );
  const shown = nodes.slice(1).map((node, index) => {
    const startFrame = starts[index] ?? 0;
    return {
      node,
      drawn: progress(frame, startFrame, motion.turn),
      grown: progress(frame, startFrame, motion.grow),
    };
  });
  return (
    <Art>
      <g opacity={1 - left}>
        {shown.map(({ node, drawn }, index) => {
          const from = nodes[node.from];
          if (!from || drawn === 0) return null;
          // From the edge of the first dot, which is drawn below its lines.
          const length = Math.hypot(node.x - from.x, node.y - from.y);
          const skip = node.from === 0 ? from.r / length : 0;
          const reach = skip + (1 - skip) * drawn;
          return (
            <line
              key={index}
              x1={rounded(from.x + (node.x - from.x) * skip)}
              y1={rounded(from.y + (node.y - from.y) * skip)}
              x2={rounded(from.x + (node.x - from.x) * reach)}
              y2={rounded(from.y + (node.y - from.y) * reach)}
              stroke={palette.accent}
              strokeWidth={Math.max(network.thinnestPx, network.linePx - node.depth)}
            />
          );
        })}
        {shown.map(({ node, grown }, index) =>
          grown === 0 ? null : (
            <Unit
              key={index}
              disc={{
                cx: node.x,
                cy: node.y,
                r: rounded(node.r * (beginning.scale + (1 - beginning.scale) * grown)),
              }}
              fill={palette.soft}
              stroke={palette.accent}
              strokeWidth={dotOutlinePx(node.r) + network.outlineMorePx}
              opacity={grown}
            />
          ),
        )}
      </g>
    </Art>
  );
};

/** Each growth brings its share of the nodes, more each time, nearest first. */
const startsOf = (count: number, cueFrames: readonly number[]): number[] => {
  const weights = cueFrames.map((_, index) => index + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let done = 0;
  return cueFrames.flatMap((startFrame, index) => {
    const until =
      index === cueFrames.length - 1
        ? count
        : done + Math.round((count * (weights[index] ?? 0)) / total);
    const own = staggered(startFrame, until - done, stagger.nodes);
    done = until;
    return own;
  });
};
