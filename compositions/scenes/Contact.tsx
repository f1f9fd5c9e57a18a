import { useCurrentFrame } from 'remotion';
import { along, leftFrom, lineStart } from '../../src/design/direction.ts';
import { stackedHeight } from '../../src/design/geometry.ts';
import { columnTops } from '../../src/design/layout/stage/column.ts';
import { contactLayout, contactStepShare } from '../../src/design/layout/contact.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { sizes, smallestPx, type TextRole } from '../../src/design/type.ts';
import { labelOf } from '../../src/film/cue.ts';
import type { ContactPart } from '../../src/film/scenes/contact.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Sign } from '../art/Sign.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setAlike, type SetText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'contact'>;

/** Ways to reach help: each comes with its sign when it is said, and stays to be copied down. */
export const Contact: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { list, signPx, signGapPx } = contactLayout(stage);
  const left = progress(frame, words.endFrame - motion.leave.frames, motion.leave);
  const x = lineStart(list, stage);
  return waysOf(view).map(({ part, set, y, height }, index) => {
    const cue = scene.ways[index]?.cue ?? scene.cue;
    const startFrame = Math.max(words.startFrame, cueFrame(timeline, cue));
    const firstLine = set.heightPx / set.lines.length;
    const top = y + (height - set.heightPx) / 2;
    const box = {
      x: leftFrom(x, signPx, stage),
      y: top + (firstLine - signPx) / 2,
      width: signPx,
      height: signPx,
    };
    return (
      <div key={index}>
        {part === 'name' ? null : (
          <Art>
            <Sign
              part={part}
              box={box}
              drawn={progress(frame, startFrame, motion.draw)}
              opacity={1 - left}
            />
          </Art>
        )}
        <Words
          set={set}
          at={{ x: along(x, part === 'name' ? 0 : signPx + signGapPx, stage), y: top }}
          span={{ ...words, startFrame }}
          colour={part === 'name' || part === 'telephone' ? palette.accent : palette.ink}
        />
      </div>
    );
  });
};

/** The leading dot is who answers: it stands by the words. */
export const contactLead = ({ span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: titleDisc(stage), tone: 'accent' },
];

const roleOf = (part: ContactPart): 'phone' | 'term' | 'way' =>
  part === 'telephone' ? 'phone' : part === 'name' ? 'term' : 'way';

type Line = { part: ContactPart; set: SetText; height: number };

/** All lines, as large as lets all of them stand there; so nothing moves while they come. */
const waysOf = (view: View): (Line & { y: number })[] => {
  const { stage } = view;
  const { list, gapPx } = contactLayout(stage);
  let share = 1;
  let lines = linesAt(view, share);
  const heights = () => lines.map(({ height }) => height);
  const isSmallest = () => lines.every(({ set }) => set.sizePx <= smallestPx);
  const isTooHigh = () => stackedHeight(heights(), gapPx.min) > list.height;
  while (isTooHigh() && !isSmallest()) {
    share *= contactStepShare;
    lines = linesAt(view, share);
  }
  if (isTooHigh()) lines = linesAt(view, share, true);
  const tops = columnTops(heights(), list, gapPx.max, stage);
  return lines.map((line, index) => ({ ...line, y: tops[index] ?? list.y }));
};

/** The lines at a share of their largest sizes; those that are alike at one size. */
const linesAt = ({ scene, stage }: View, share: number, isTight = false): Line[] => {
  const { language, format } = stage;
  const { list, signPx, signGapPx } = contactLayout(stage);
  const setsOf = (role: TextRole): SetText[] =>
    setAlike(scene.ways.filter(({ part }) => roleOf(part) === role).map(labelOf), {
      role,
      language,
      format,
      width: list.width - (role === 'term' ? 0 : signPx + signGapPx),
      height: list.height,
      isTight,
      maxPx: Math.max(smallestPx, Math.round(sizes[format][role].maxPx * share)),
    });
  const sets = { phone: setsOf('phone'), term: setsOf('term'), way: setsOf('way') };
  return scene.ways.flatMap(({ part }, index): Line[] => {
    const role = roleOf(part);
    const before = scene.ways.slice(0, index).filter((other) => roleOf(other.part) === role);
    const set = sets[role][before.length];
    if (!set) return [];
    const signHeight = part === 'name' ? 0 : Math.min(signPx, set.sizePx + signGapPx);
    return [{ part, set, height: Math.max(set.heightPx, signHeight) }];
  });
};
