import { useMemo } from 'react';
import { useCurrentFrame } from 'remotion';
import { artLook } from '../src/design/art.ts';
import { along, lineEnd, lineStart } from '../src/design/direction.ts';
import { type Rect, rounded } from '../src/design/geometry.ts';
import { codeColours } from '../src/design/colour.ts';
import { endCardLayout, logoCardRadiusPx } from '../src/design/layout/end-card.ts';
import { beginning, motion, progress, stagger, staggered } from '../src/design/motion.ts';
import type { EndCard } from '../src/film/schema.ts';
import type { PartName } from '../src/film/script.ts';
import { Art } from './art/Art.tsx';
import { codeModules, QrCode } from './art/QrCode.tsx';
import { Stroke } from './art/Stroke.tsx';
import { Logo } from './art/Logo.tsx';
import { Unit } from './art/Unit.tsx';
import { useLook } from './slide/look.ts';
import { Field } from './shell/Field.tsx';
import { Lead } from './shell/Lead.tsx';
import { setText } from './text/set-text.ts';
import { Words } from './text/Words.tsx';

/** Where there is help: the name, spoken and shown, and in landscape its code. */
export const EndCardDrawing: React.FC<{ endCard: EndCard }> = ({ endCard }) => {
  const { stage, brand, timeline, palette } = useLook();
  const frame = useCurrentFrame();
  const { opening, closing, durationInFrames } = timeline;
  // Worked out once: a crowd and a code take longer than all else of a frame.
  const layout = useMemo(
    () => endCardLayout(stage, codeModules(endCard.url), brand, endCard.logo !== undefined),
    [stage, brand, endCard],
  );
  const open =
    progress(frame, opening.startFrame, motion.open) -
    progress(frame, closing.startFrame, motion.close);
  const startOf = (part: PartName) =>
    timeline.parts.find((spoken) => spoken.part === part)?.startFrame ?? opening.endFrame;
  const nameFrame = startOf('headline');
  // Words leave before their span ends; here they stand to the last frame, which players hold.
  const heldUntil = durationInFrames + motion.leave.frames;
  const leadFrame = opening.endFrame - motion.grow.frames / 2;
  const name = setText({
    text: endCard.name,
    role: 'name',
    language: stage.language,
    format: stage.format,
    ...layout.name,
  });
  const nameEnd = layout.name.y + name.heightPx;
  const room = layout.tagline(nameEnd);
  const tagline = endCard.tagline
    ? setText({
        text: endCard.tagline,
        role: 'tagline',
        language: stage.language,
        format: stage.format,
        ...room,
      })
    : null;
  return (
    <Field palette={palette} from={{ x: layout.lead.cx, y: layout.lead.cy }} share={open}>
      <Crowd discs={layout.crowd} startFrame={leadFrame} />
      <Lead steps={[{ atFrame: leadFrame, disc: layout.lead, tone: 'accent' }]} />
      <Art>
        <Arrow box={layout.arrow} startFrame={nameFrame} />
        {layout.code ? (
          <Code address={endCard.url} card={layout.code} startFrame={nameFrame} />
        ) : null}
        {layout.ownLogo ? <LightCard card={layout.ownLogo.card} startFrame={nameFrame} /> : null}
      </Art>
      {brand.logo ? <Logo name={brand.logo.onDark} box={layout.logo} atFrame={nameFrame} /> : null}
      {endCard.logo !== undefined && layout.ownLogo ? (
        <Logo name={endCard.logo} box={layout.ownLogo.box} atFrame={nameFrame} at="middle" />
      ) : null}
      <Words
        set={name}
        at={{ ...layout.name, x: lineStart(layout.name, stage) }}
        span={{ startFrame: nameFrame, endFrame: heldUntil }}
        colour={palette.ink}
      />
      {tagline ? (
        <Words
          set={tagline}
          at={{ ...room, x: lineStart(room, stage) }}
          span={{ startFrame: startOf('body'), endFrame: heldUntil }}
          colour={palette.ink}
        />
      ) : null}
    </Field>
  );
};

type CrowdProps = { discs: readonly { cx: number; cy: number; r: number }[]; startFrame: number };

const Crowd: React.FC<CrowdProps> = ({ discs, startFrame }) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const starts = staggered(startFrame, discs.length, stagger.nodes);
  return (
    <Art>
      {discs.map(({ cx, cy, r }, index) => {
        const grown = progress(frame, starts[index] ?? startFrame, motion.grow);
        return grown === 0 ? null : (
          <Unit
            key={index}
            disc={{ cx, cy, r: rounded(r * (beginning.scale + (1 - beginning.scale) * grown)) }}
            fill={palette.soft}
            opacity={grown}
          />
        );
      })}
    </Art>
  );
};

const Arrow: React.FC<{ box: Rect; startFrame: number }> = ({ box, startFrame }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const { arrowPx } = artLook;
  const middle = box.y + box.height / 2;
  const tip = lineEnd(box, -arrowPx / 2, stage);
  const head = box.height / 2 - arrowPx / 2;
  const barb = along(tip, -head, stage);
  const path = { colour: palette.accent, widthPx: arrowPx };
  return (
    <>
      <Stroke
        {...path}
        path={`M${along(lineStart(box, stage), arrowPx / 2, stage)} ${middle}H${tip}`}
        drawn={progress(frame, startFrame, motion.draw)}
      />
      <Stroke
        {...path}
        path={`M${barb} ${middle - head}L${tip} ${middle}L${barb} ${middle + head}`}
        drawn={progress(frame, startFrame + motion.turn.frames, motion.turn)}
      />
    </>
  );
};

/** Under a logo that is made for paper. */
const LightCard: React.FC<{ card: Rect; startFrame: number }> = ({ card, startFrame }) => {
  const frame = useCurrentFrame();
  const come = progress(frame, startFrame, motion.enter);
  return come === 0 ? null : (
    <rect {...card} rx={logoCardRadiusPx} fill={codeColours.ground} opacity={come} />
  );
};

type CodeProps = { address: string; card: Rect; startFrame: number };

const Code: React.FC<CodeProps> = ({ address, card, startFrame }) => {
  const frame = useCurrentFrame();
  const come = progress(frame, startFrame, motion.enter);
  return come === 0 ? null : (
    <g opacity={come}>
      <QrCode address={address} card={card} />
    </g>
  );
};
