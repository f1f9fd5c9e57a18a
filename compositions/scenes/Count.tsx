import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { arrivedOf } from '../../src/design/counting.ts';
import { partAt } from '../../src/design/dots/field.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { Art } from '../art/Art.tsx';
import { Dot } from '../art/Dot.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Lockup } from '../text/Lockup.tsx';
import { figureLockup } from '../text/lockup.ts';
import { useLeaving } from './leaving.ts';
import { countField } from './parts/count-field.ts';
import { lockupPlace, readOrder } from './parts/figure-words.ts';
import { dotsCounted } from './parts/counting-of.ts';
import { Label } from '../text/Label.tsx';
import { LeadPart } from './parts/LeadPart.tsx';
import { SmallPrint } from './parts/SmallPrint.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'count'>;

/** An amount: the number counts up, and its dots arrive in rows with it. */
export const Count: React.FC<View> = (view) => {
  const { scene, stage, span, words, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const field = countField(view);
  const { layout, label, grid, value, perhaps, drawn } = field;
  // A part that is drawn beside the value comes with the last that is counted.
  const last = Math.ceil(perhaps) - 1;
  const order = readOrder(scene, timeline);
  const lockupBox = layout.lockup(label.heightPx, order);
  const lockup = figureLockup(field.form, stage, lockupBox.width, { counts: value === perhaps });
  const count = dotsCounted(field.counting, frame, words);
  const come = progress(frame, span.startFrame, motion.grow);
  return (
    <>
      <Art>
        {grid.discs.map((disc, index) => {
          const part = partAt(index, drawn);
          if (index === 0)
            return part < 1 ? <LeadPart key={index} {...{ disc, part, span, left }} /> : null;
          return (
            <Dot
              key={index}
              disc={disc}
              grown={Math.min(come, arrivedOf(Math.min(index, last), count, perhaps))}
              left={left}
              filled={part > 0 ? 1 : artLook.perhapsShare}
              part={part > 0 ? part : 1}
            />
          );
        })}
      </Art>
      <Lockup
        lockup={lockup}
        at={lockupPlace(lockup.heightPx, lockupBox, order, stage)}
        span={words}
        step={field.counting.step}
        colours={{ numerals: palette.accent, words: palette.ink }}
      />
      <Label
        text={scene.label}
        set={label}
        box={layout.label(label.heightPx, order)}
        span={words}
      />
      <SmallPrint print={field.print} span={words} />
    </>
  );
};

/** The leading dot is the first of those that are counted. */
export const countLead = (view: View): LeadStep[] => {
  const { grid, drawn } = countField(view);
  // Where nothing is counted it stands open, where a title has it.
  const disc = grid.discs[0] ?? titleDisc(view.stage);
  return [{ atFrame: view.span.startFrame, disc, tone: drawn < 1 ? 'open' : 'accent' }];
};
