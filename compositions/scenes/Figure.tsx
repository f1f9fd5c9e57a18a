import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { countPace, filledOf } from '../../src/design/counting.ts';
import { partAt } from '../../src/design/dots/field.ts';
import { outlineOf } from '../../src/design/dots/outline.ts';
import { rounded } from '../../src/design/geometry.ts';
import { motion, progress, stagger, staggered } from '../../src/design/motion.ts';
import { discBetween } from '../../src/design/way.ts';
import { numberSaidAt } from '../../src/film/parse/said.ts';
import { languageOf } from '../../src/language/languages.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { DeviceOutline } from '../art/DeviceOutline.tsx';
import { Dot } from '../art/Dot.tsx';
import { Stroke } from '../art/Stroke.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Lockup } from '../text/Lockup.tsx';
import { figureForm, figureLockup } from '../text/lockup.ts';
import { type FigureDots, figureDots, turnOf } from './parts/figure-dots.ts';
import { FigureTelling, tellFrame } from './parts/FigureTelling.tsx';
import {
  figureLabel,
  figurePrint,
  layoutOf,
  lockupPlace,
  readOrder,
  tellsHeadline,
  wholeOf,
} from './parts/figure-words.ts';
import { type Counting, countingOf, dotsCounted } from './parts/counting-of.ts';
import { Label } from '../text/Label.tsx';
import { LeadPart } from './parts/LeadPart.tsx';
import { SmallPrint } from './parts/SmallPrint.tsx';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'figure'>;

/** A share of people: the number counts up, and its dots are counted with it. */
export const Figure: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const { palette } = useLook();
  const isHeadline = tellsHeadline(scene, timeline);
  const layout = layoutOf(scene, stage);
  const label = figureLabel(scene, stage, isHeadline);
  const order = readOrder(scene, timeline);
  const lockupBox = layout.lockup(label.heightPx, order);
  const form = formOf(view);
  const lockup = figureLockup(form, stage, lockupBox.width, { counts: !('range' in scene.figure) });
  return (
    <>
      <FigurePicture {...view} />
      <Lockup
        lockup={lockup}
        at={lockupPlace(lockup.heightPx, lockupBox, order, stage)}
        span={words}
        step={countedOf(view, dotsOf(view, scene)).step}
        colours={{ numerals: palette.accent, words: palette.ink }}
      />
      <Label
        text={scene.label}
        set={label}
        box={layout.label(label.heightPx, order)}
        span={words}
      />
      <SmallPrint print={figurePrint(scene, stage)} span={words} />
    </>
  );
};

const FigurePicture: React.FC<View> = (view) => {
  const { scene, stage, span, previous, next, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const leaving = useLeaving(view);
  const dots = dotsOf(view, scene);
  const before = sameCrowd(view, previous);
  const left = sameCrowd(view, next) ? 0 : leaving;
  const starts = staggered(span.startFrame, dots.whole, stagger.dots, countPace.arriveFrames);
  const moved = progress(frame, span.startFrame, motion.travel);
  const emptied = progress(frame, span.startFrame, motion.fill);
  const count = dotsCounted(countedOf(view, dots), frame, view.words);
  const label = figureLabel(scene, stage, tellsHeadline(scene, timeline));
  const devices = layoutOf(scene, stage).devices(label.heightPx);
  return (
    <Art>
      {dots.grid.discs.map((disc, index) => {
        const part = index === dots.leadIndex ? dots.leadPart : partAt(index, dots.drawn);
        if (index === dots.leadIndex)
          return part > 0 && part < 1 ? (
            <LeadPart key={index} {...{ disc, part, span, left }} />
          ) : null;
        const from = before?.grid.discs[index];
        // A part that is drawn beside the value comes with the last that is counted.
        const counts = part > 0 ? Math.min(index, dots.counted - 1) : index;
        const turn = turnOf(counts, dots);
        const filled =
          turn === null ? 0 : Math.min(1, filledOf(turn, count) / partAt(counts, dots.value));
        const perhaps = index < dots.perhaps ? filledOf(index, count) * artLook.perhapsShare : 0;
        const wasFilled = before && turnOf(index, before) !== null ? 1 - emptied : 0;
        return (
          <Dot
            key={index}
            disc={from ? discBetween(from, disc, moved) : disc}
            grown={from ? 1 : progress(frame, starts[index] ?? span.startFrame, motion.grow)}
            left={left}
            filled={rounded(Math.max(filled, perhaps, wasFilled))}
            part={part > 0 && wasFilled === 0 ? part : 1}
          />
        );
      })}
      <FigureTelling scene={scene} dots={dots} startFrame={span.startFrame} left={leaving} />
      {scene.ring ? (
        <Stroke
          path={outlineOf(dots.grid, Math.ceil(dots.drawn))}
          drawn={progress(frame, cueFrame(timeline, scene.ring.cue), motion.draw)}
          colour={palette.ink}
          widthPx={artLook.linePx}
          opacity={1 - leaving}
        />
      ) : null}
      {scene.devices.map(({ cue, device }, index) => {
        const box = devices[index];
        return box ? (
          <DeviceOutline
            key={index}
            device={device}
            box={box}
            drawn={progress(frame, cueFrame(timeline, cue), motion.draw)}
            opacity={1 - leaving}
          />
        ) : null;
      })}
    </Art>
  );
};

/** The leading dot takes its place among the dots, and moves aside where there is regret. */
export const figureLead = (view: View): LeadStep[] => {
  const { scene, span } = view;
  const dots = dotsOf(view, scene);
  const disc = dots.grid.discs[dots.leadIndex];
  if (!disc) return [];
  const arrives: LeadStep = {
    atFrame: span.startFrame,
    disc,
    // Less than one of them: 1 op de 1.000 among a hundred fills none.
    tone: dots.leadPart < 1 ? 'open' : 'accent',
  };
  if (scene.tell !== 'regret') return [arrives];
  const aside = {
    ...disc,
    cx: disc.cx + disc.r * artLook.asideShare.x,
    cy: disc.cy + disc.r * artLook.asideShare.y,
  };
  return [arrives, { atFrame: tellFrame(span.startFrame), disc: aside, tone: 'pale' }];
};

/** The number as it is said at its cue. */
const formOf = ({ scene, stage, timeline }: View) =>
  figureForm(scene.figure, {
    script: timeline.script,
    cue: scene.cue,
    language: stage.language,
  });

/** What is counted, in the unit of the number beside the dots, so that both keep one beat. */
const countedOf = (view: View, { perhaps }: FigureDots): Counting =>
  'range' in view.scene.figure
    ? { total: perhaps, step: 1, dots: perhaps }
    : countingOf(formOf(view), perhaps);

const dotsOf = ({ stage, timeline }: View, scene: View['scene']): FigureDots =>
  figureDots(scene, stage, {
    isHeadline: tellsHeadline(scene, timeline),
    rounding:
      numberSaidAt(timeline.script, scene.cue, languageOf(stage.language))?.rounding ?? 'exact',
  });

/** The dots of a neighbouring scene, where they are the same people: then they stay, and only move up. */
const sameCrowd = (view: View, other: View['previous']): FigureDots | null => {
  if (other?.kind !== 'figure' || wholeOf(other) !== wholeOf(view.scene)) return null;
  const dots = dotsOf(view, other);
  return dots.leadIndex === dotsOf(view, view.scene).leadIndex ? dots : null;
};
