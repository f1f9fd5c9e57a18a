import { useCurrentFrame } from 'remotion';
import { rounded } from '../../src/design/geometry.ts';
import { countAt } from '../../src/design/counting.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { faces } from '../../src/design/type.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { faceStyle } from './face-style.ts';
import type { FigureLockup } from './lockup.ts';

type LockupProps = {
  lockup: FigureLockup;
  at: { x: number; y: number };
  span: Span;
  colours: { numerals: string; words: string };
};

/** A figure that comes at its cue, counting up to what is spoken. */
export const Lockup: React.FC<LockupProps> = ({ lockup, at, span, colours }) => {
  const frame = useCurrentFrame();
  if (frame < span.startFrame || frame >= span.endFrame) return null;
  const { counted, rest, sizePx } = lockup;
  const risen = progress(frame, span.startFrame, motion.enter);
  const left = progress(frame, span.endFrame - motion.leave.frames, motion.leave);
  const { value } = countAt(frame, span.startFrame, counted.value, counted.decimals);
  return (
    <div
      data-text="figure"
      style={{
        position: 'absolute',
        left: rounded(at.x),
        top: rounded(at.y),
        width: rounded(lockup.widthPx),
        height: rounded(lockup.heightPx),
        display: 'flex',
        alignItems: 'baseline',
        opacity: rounded(risen * (1 - left)),
        transform:
          risen < 1 ? `translateY(${rounded((1 - risen) * beginning.risePx)}px)` : undefined,
      }}
    >
      <span
        style={{
          ...faceStyle(counted.face, sizePx),
          width: counted.widthPx,
          textAlign: 'right',
          color: colours.numerals,
        }}
      >
        {languageOf(lockup.language).writeNumber(value, counted.decimals)}
      </span>
      {rest.map((part) => (
        <span
          key={part.text}
          style={{
            ...faceStyle(part.isNumeral ? faces.figure : faces.strong, rounded(part.sizePx)),
            lineHeight: faces.figure.leading,
            marginLeft: part.gapPx,
            color: part.isNumeral ? colours.numerals : colours.words,
          }}
        >
          {part.text}
        </span>
      ))}
    </div>
  );
};
