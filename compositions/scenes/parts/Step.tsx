import { useCurrentFrame } from 'remotion';
import { artLook } from '../../../src/design/art.ts';
import { along, leftFrom } from '../../../src/design/direction.ts';
import { rounded } from '../../../src/design/geometry.ts';
import type { StepsLayout } from '../../../src/design/layout/steps.ts';
import { beginning, motion, progress } from '../../../src/design/motion.ts';
import { faceFor, sizes } from '../../../src/design/type.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { useLook } from '../../slide/look.ts';
import { faceStyle } from '../../text/face-style.ts';
import type { SetText } from '../../text/set-text.ts';
import { Words } from '../../text/Words.tsx';

type StepProps = {
  number: number;
  label: SetText;
  note: SetText | null;
  at: { x: number; y: number; height: number };
  layout: StepsLayout;
  times: {
    listFrame: number;
    startFrame: number;
    doneFrame: number;
    allDoneFrame: number;
    endFrame: number;
  };
};

/** One step: its number, then its words, then its tick. */
export const Step: React.FC<StepProps> = ({ number, label, note, at, layout, times }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const { markRadiusPx, markGapPx, noteGapPx } = layout;
  const x = along(at.x, 2 * markRadiusPx + markGapPx, stage);
  const isSingle = label.lines.length === 1 && note === null;
  const y = isSingle ? at.y + (at.height - label.heightPx) / 2 : at.y;
  // What is done steps back, until all of it is done.
  const isBack = frame >= times.doneFrame && frame < times.allDoneFrame;
  const span = { startFrame: times.startFrame, endFrame: times.endFrame };
  // The number stands beside the first line.
  const firstLine = label.heightPx / label.lines.length;
  return (
    <>
      <Mark
        number={number}
        at={{
          x: leftFrom(at.x, 2 * markRadiusPx, stage),
          y: rounded(y + firstLine / 2 - markRadiusPx),
        }}
        radiusPx={markRadiusPx}
        times={times}
      />
      <Words set={label} at={{ x, y }} span={span} colour={isBack ? palette.faded : palette.ink} />
      {note ? (
        <Words
          set={note}
          at={{ x, y: y + label.heightPx + noteGapPx }}
          span={span}
          colour={palette.ink}
        />
      ) : null}
    </>
  );
};

type MarkProps = {
  number: number;
  at: { x: number; y: number };
  radiusPx: number;
  times: StepProps['times'];
};

const Mark: React.FC<MarkProps> = ({ number, at, radiusPx, times }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const come = progress(frame, times.listFrame, motion.grow);
  const left = progress(frame, times.endFrame - motion.leave.frames, motion.leave);
  const isReached = frame >= times.startFrame;
  const ticked = progress(frame, times.doneFrame, motion.turn);
  if (come === 0) return null;
  const sizePx = sizes[stage.format].number.maxPx;
  const scale = beginning.scale + (1 - beginning.scale) * come;
  return (
    <div
      style={{
        position: 'absolute',
        left: at.x,
        top: at.y,
        width: 2 * radiusPx,
        height: 2 * radiusPx,
        borderRadius: radiusPx,
        boxSizing: 'border-box',
        border: `${artLook.tagOutlinePx}px solid ${ticked > 0 || !isReached ? palette.accent : palette.ink}`,
        backgroundColor: ticked > 0 ? palette.accent : isReached ? palette.ink : palette.field,
        opacity: rounded(come * (1 - left)),
        transform: scale < 1 ? `scale(${rounded(scale)})` : undefined,
      }}
    >
      {ticked > 0 ? (
        <svg
          viewBox="0 0 100 100"
          style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
        >
          <path
            d={artLook.tick.path}
            fill="none"
            stroke={palette.field}
            strokeWidth={artLook.tick.width}
            strokeLinecap="round"
            strokeLinejoin="round"
            {...(ticked < 1 ? { pathLength: 1, strokeDasharray: `${ticked} 2` } : {})}
          />
        </svg>
      ) : (
        <div
          data-text="number"
          style={{
            position: 'absolute',
            inset: 0,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            color: isReached ? palette.field : palette.accent,
            ...faceStyle(faceFor('number', stage.language), sizePx),
          }}
        >
          {languageOf(stage.language).writeNumber(number, 0)}
        </div>
      )}
    </div>
  );
};
