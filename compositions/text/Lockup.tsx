import { useCurrentFrame } from 'remotion';
import { type Direction, leftFrom } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { countAt } from '../../src/design/counting.ts';
import { beginning, motion, progress } from '../../src/design/motion.ts';
import { faces, scriptOf } from '../../src/design/type.ts';
import { asDrawn } from '../../src/fonts/as-drawn.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { useLook } from '../slide/look.ts';
import { faceStyle } from './face-style.ts';
import type { FigureLockup, LockupPart } from './lockup.ts';

type LockupProps = {
  lockup: FigureLockup;
  at: { x: number; y: number };
  span: Span;
  colours: { numerals: string; words: string };
  /** By what it counts up; without it, by its last digit. */
  step?: number;
};

/** A figure that comes at its cue, counting up to what is spoken. */
export const Lockup: React.FC<LockupProps> = ({ lockup, at, span, colours, step }) => {
  const frame = useCurrentFrame();
  const { stage } = useLook();
  if (frame < span.startFrame || frame >= span.endFrame) return null;
  const risen = progress(frame, span.startFrame, motion.enter);
  const left = progress(frame, span.endFrame - motion.leave.frames, motion.leave);
  return (
    <div
      data-text="figure"
      style={{
        position: 'absolute',
        left: rounded(leftFrom(at.x, lockup.widthPx, stage)),
        direction: stage.direction,
        top: rounded(at.y),
        width: rounded(lockup.widthPx),
        height: rounded(lockup.heightPx),
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        opacity: rounded(risen * (1 - left)),
        transform:
          risen < 1 ? `translateY(${rounded((1 - risen) * beginning.risePx)}px)` : undefined,
      }}
    >
      {lockup.rows.map((row, place) => (
        <div key={place} style={{ display: 'flex', alignItems: 'baseline' }}>
          {runsOf(row, lockup.language, stage.direction).map(({ direction, parts, gapPx }, run) => (
            <div
              key={run}
              style={{
                display: 'flex',
                alignItems: 'baseline',
                direction,
                marginInlineStart: gapPx,
              }}
            >
              {parts.map((part, index) => (
                <span
                  key={index}
                  style={{
                    ...faceStyle(part.face, rounded(part.sizePx)),
                    lineHeight: faces.figure.leading,
                    marginInlineStart: index > 0 ? part.gapPx : undefined,
                    color: part.isNumeral ? colours.numerals : colours.words,
                    whiteSpace: 'pre',
                    ...(part.counts
                      ? { width: part.counts.widthPx, textAlign: part.counts.align }
                      : {}),
                  }}
                >
                  {textAt(part, frame, { span, step }, lockup.language)}
                </span>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

/** Parts that stand in one direction, with the room before them. */
type Run = { direction: Direction; parts: LockupPart[]; gapPx: number };

/**
 * A figure in the order in which it is read. Its words follow the line; a fraction runs from left to right in any script,
 * and so does a percentage but for those in Arabic letters, which have the sign on the left.
 */
const runsOf = (parts: readonly LockupPart[], language: string, direction: Direction): Run[] => {
  if (direction === 'ltr') return [{ direction, parts: [...parts], gapPx: 0 }];
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const isNumber = part.isNumeral && !/\p{L}/u.test(part.text);
    if (last && isNumber && last.parts.every(({ isNumeral }) => isNumeral)) last.parts.push(part);
    else runs.push({ direction, parts: [part], gapPx: part.gapPx });
  }
  const isArabic = scriptOf(language) === 'Arab';
  return runs.map((run) =>
    run.parts.length > 1 && (!isArabic || run.parts.some(({ text }) => text === '/'))
      ? { ...run, direction: 'ltr' }
      : run,
  );
};

/** What a part says while the number is shown: what is counted counts up. */
const textAt = (
  { text, counts }: LockupPart,
  frame: number,
  { span: { startFrame, endFrame }, step }: { span: Span; step: number | undefined },
  language: string,
): string => {
  if (!counts) return asDrawn(text);
  const { value } = countAt(
    frame,
    startFrame,
    counts.value,
    step ?? 10 ** -counts.decimals,
    endFrame,
  );
  return languageOf(language).writeNumber(value, counts.decimals, counts.digits);
};
