import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { along, lineStart } from '../../src/design/direction.ts';
import { type Rect, rounded } from '../../src/design/geometry.ts';
import { messageLayout } from '../../src/design/layout/message.ts';
import type { Stage } from '../../src/design/layout/stage/stage.ts';
import { beginning, motion, progress, wordsDelayFrames } from '../../src/design/motion.ts';
import { smallestFigurePx } from '../../src/design/type.ts';
import { Art } from '../art/Art.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { Lockup } from '../text/Lockup.tsx';
import { figureForm, figureLockup } from '../text/lockup.ts';
import { setText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'message'>;
const { gapPx: figureGapPx, share: figureShare } = artLook.cardFigure;

/** A message card, received by the leading dot; its words are the slide's infographic text. */
export const Message: React.FC<View> = (view) => {
  const { words } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = Math.max(
    useLeaving(view),
    progress(frame, words.endFrame - motion.leave.frames, motion.leave),
  );
  const { card, set, lockup } = cardOf(view);
  const risen = progress(frame, words.startFrame, motion.enter);
  if (risen === 0 || left === 1) return null;
  const { paddingX, paddingY } = paddingOf(view);
  const { stage } = view;
  const x = along(lineStart(card, stage), paddingX, stage);
  const wordsTop = card.y + paddingY + (lockup ? lockup.heightPx + figureGapPx : 0);
  const on = { ...words, startFrame: words.startFrame + wordsDelayFrames.card };
  return (
    <>
      <Art>
        <g opacity={rounded(risen * (1 - left))}>
          <path
            d={cardPath({ ...card, y: card.y + (1 - risen) * beginning.risePx }, stage)}
            fill={palette.accent}
          />
        </g>
      </Art>
      {lockup ? (
        <Lockup
          lockup={lockup}
          at={{ x, y: card.y + paddingY }}
          span={on}
          colours={{ numerals: palette.field, words: palette.field }}
        />
      ) : null}
      <Words set={set} at={{ x, y: wordsTop }} span={on} colour={palette.field} />
    </>
  );
};

/** The leading dot is who received it. */
export const messageLead = (view: View): LeadStep[] => [
  { atFrame: view.span.startFrame, disc: cardOf(view).person, tone: 'accent' },
];

/** A card that is round but for the corner at which someone stands. */
const cardPath = ({ x, y, width, height }: Rect, { direction }: Stage): string => {
  const { cardRadiusPx: r, cardCornerPx } = artLook;
  const [c, s] = direction === 'rtl' ? [r, cardCornerPx] : [cardCornerPx, r];
  const [left, right, top, end] = [x, x + width, y, y + height].map(rounded);
  return [
    `M${rounded(x + r)} ${top}H${rounded(x + width - r)}Q${right} ${top} ${right} ${rounded(y + r)}`,
    `V${rounded(y + height - c)}Q${right} ${end} ${rounded(x + width - c)} ${end}`,
    `H${rounded(x + s)}Q${left} ${end} ${left} ${rounded(y + height - s)}`,
    `V${rounded(y + r)}Q${left} ${top} ${rounded(x + r)} ${top}Z`,
  ].join('');
};

const paddingOf = ({ stage }: View) => {
  const { words, card } = messageLayout(stage);
  const origin = card({ width: 0, height: 0 });
  const paddingX = Math.abs(lineStart(words, stage) - lineStart(origin, stage));
  return { paddingX, paddingY: origin.height / 2 };
};

const cardOf = ({ scene, slide, stage, timeline }: View) => {
  const layout = messageLayout(stage);
  const lockup = scene.figure
    ? figureLockup(
        figureForm(scene.figure, {
          script: timeline.script,
          cue: scene.cue,
          language: stage.language,
        }),
        stage,
        layout.words.width,
        { maxPx: Math.max(smallestFigurePx, Math.round(layout.words.height * figureShare)) },
      )
    : null;
  const taken = lockup ? lockup.heightPx + figureGapPx : 0;
  const set = setText({
    text: slide.infographic ?? slide.headline,
    role: 'message',
    language: stage.language,
    format: stage.format,
    width: layout.words.width,
    height: layout.words.height - taken,
  });
  const card = layout.card({
    width: Math.max(set.widthPx, lockup?.widthPx ?? 0),
    height: set.heightPx + taken,
  });
  return { card, set, lockup, person: layout.person(card) };
};
