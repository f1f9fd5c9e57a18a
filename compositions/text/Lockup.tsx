import { useCurrentFrame } from 'remotion';
import { rounded } from '../../src/design/geometry.ts';
import { countAt } from '../../src/design/counting.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { faces } from '../../src/design/type.ts';
import { asDrawn } from '../../src/fonts/as-drawn.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { faceStyle } from './face-style.ts';
import type { FigureLockup, LockupPart } from './lockup.ts';

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
  const risen = progress(frame, span.startFrame, motion.enter);
  const left = progress(frame, span.endFrame - motion.leave.frames, motion.leave);
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
      {lockup.parts.map((part, index) => (
        <span
          key={index}
          style={{
            ...faceStyle(part.face, rounded(part.sizePx)),
            lineHeight: faces.figure.leading,
            marginLeft: part.gapPx,
            color: part.isNumeral ? colours.numerals : colours.words,
            whiteSpace: 'pre',
            ...(part.counts ? { width: part.counts.widthPx, textAlign: 'right' } : {}),
          }}
        >
          {textAt(part, frame - span.startFrame, lockup.language)}
        </span>
      ))}
    </div>
  );
};

/** What a part says so many frames after the number comes: what is counted counts up. */
const textAt = ({ text, counts }: LockupPart, frame: number, language: string): string => {
  if (!counts) return asDrawn(text);
  const { value } = countAt(frame, 0, counts.value, counts.decimals);
  return languageOf(language).writeNumber(value, counts.decimals);
};
