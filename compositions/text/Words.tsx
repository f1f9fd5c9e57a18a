import { Fragment } from 'react';
import { useCurrentFrame } from 'remotion';
import { rounded } from '../../src/design/geometry.ts';
import { beginning, motion, progress, stagger, staggered } from '../../src/design/motion.ts';
import { faceOf } from '../../src/design/type.ts';
import { asDrawn } from '../../src/fonts/as-drawn.ts';
import type { WrittenWord } from '../../src/language/words.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { faceStyle } from './face-style.ts';
import type { SetText } from './set-text.ts';

type WordsProps = {
  set: SetText;
  /** The top left corner of the text, or where it is centred the middle of its top. */
  at: { x: number; y: number };
  /** Words rise one by one from its start; all have gone at its end. */
  span: Span;
  colour: string;
  align?: 'left' | 'centre';
  /** The colour of single words. */
  wordColour?: (word: WrittenWord) => string | undefined;
  /** Something drawn with a word, such as a line under it. */
  decorate?: (word: WrittenWord) => React.ReactNode;
  /** Whether it stays when its span ends, because the whole slide goes with it. */
  stays?: boolean;
};

/** A text whose words rise and fade in one after the other, rest, and leave together. */
export const Words: React.FC<WordsProps> = ({
  set,
  at,
  span,
  colour,
  align = 'left',
  wordColour,
  decorate,
  stays = false,
}) => {
  const frame = useCurrentFrame();
  if (frame < span.startFrame || frame >= span.endFrame) return null;
  const face = faceOf[set.role];
  const count = set.lines.reduce((sum, { phrases }) => sum + wordCount(phrases), 0);
  const starts = staggered(span.startFrame, count, stagger.words);
  const left = stays ? 0 : progress(frame, span.endFrame - motion.leave.frames, motion.leave);
  let index = 0;
  return (
    <div
      data-text={set.role}
      style={{
        position: 'absolute',
        left: rounded(align === 'left' ? at.x : at.x - set.widthPx / 2),
        top: rounded(at.y),
        width: rounded(set.widthPx),
        height: rounded(set.heightPx),
        color: colour,
        textAlign: align === 'left' ? 'left' : 'center',
        opacity: 1 - left,
        ...faceStyle(face, set.sizePx),
      }}
    >
      {set.lines.map(({ phrases }, line) => (
        <div key={line}>
          {phrases
            .flatMap(({ words }) => words)
            .map((word, place) => (
              <Fragment key={word.start}>
                {place > 0 ? ' ' : null}
                <Word
                  word={word}
                  risen={progress(frame, starts[index++] ?? 0, motion.enter)}
                  colour={wordColour?.(word)}
                >
                  {decorate?.(word)}
                </Word>
              </Fragment>
            ))}
        </div>
      ))}
    </div>
  );
};

const wordCount = (phrases: readonly { words: readonly unknown[] }[]): number =>
  phrases.reduce((sum, { words }) => sum + words.length, 0);

type WordProps = React.PropsWithChildren<{
  word: WrittenWord;
  risen: number;
  colour: string | undefined;
}>;

const Word: React.FC<WordProps> = ({ word, risen, colour, children }) => (
  <span
    style={{
      display: 'inline-block',
      position: 'relative',
      color: colour,
      opacity: risen,
      transform: risen < 1 ? `translateY(${rounded((1 - risen) * beginning.risePx)}px)` : undefined,
    }}
  >
    {asDrawn(word.text)}
    {children}
  </span>
);
