import { Fragment } from 'react';
import { useCurrentFrame } from 'remotion';
import { leftFrom } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { beginning, motion, progress, stagger, staggered } from '../../src/design/motion.ts';
import type { WrittenWord } from '../../src/language/words.ts';
import type { Span } from '../../src/timeline/slide.ts';
import { useLook } from '../slide/look.ts';
import { drawn } from './drawn.ts';
import { faceStyle } from './face-style.ts';
import type { SetText } from './set-text.ts';

type WordsProps = {
  set: SetText;
  /** Where its lines begin at its top, or where it is centred the middle of its top. */
  at: { x: number; y: number };
  /** Words rise one by one from its start; all have gone at its end. */
  span: Span;
  colour: string;
  align?: 'start' | 'centre';
  /** The colour of single words. */
  wordColour?: (word: WrittenWord) => string | undefined;
  /** Something drawn with a word, such as a line under it. */
  decorate?: (word: WrittenWord) => React.ReactNode;
  /** Marks around it: the first hangs before its first line, the last ends it. */
  marks?: { open: string; close: string; gapEm: number; colour: string };
  /** Whether it stays when its span ends, because the whole slide goes with it. */
  stays?: boolean;
};

/** A text whose words rise and fade in one after the other, rest, and leave together. */
export const Words: React.FC<WordsProps> = ({
  set,
  at,
  span,
  colour,
  align = 'start',
  wordColour,
  decorate,
  marks,
  stays = false,
}) => {
  const frame = useCurrentFrame();
  const { stage } = useLook();
  if (frame < span.startFrame || frame >= span.endFrame) return null;
  const count = set.lines.reduce((sum, { words }) => sum + words.length, 0);
  const starts = staggered(span.startFrame, count, stagger.words);
  const last = set.lines.at(-1)?.words.at(-1);
  const left = stays ? 0 : progress(frame, span.endFrame - motion.leave.frames, motion.leave);
  let index = 0;
  return (
    <div
      data-text={set.role}
      style={{
        position: 'absolute',
        left: rounded(
          align === 'start' ? leftFrom(at.x, set.widthPx, stage) : at.x - set.widthPx / 2,
        ),
        top: rounded(at.y),
        width: rounded(set.widthPx),
        height: rounded(set.heightPx),
        color: colour,
        textAlign: align === 'start' ? 'start' : 'center',
        direction: stage.direction,
        opacity: 1 - left,
        ...faceStyle(set.face, set.sizePx),
      }}
    >
      {set.lines.map(({ words }, line) => (
        <div key={line}>
          {words.map((word, place) => (
            <Fragment key={word.start}>
              {isApart(word, words[place - 1]) ? ' ' : null}
              <Word
                word={word}
                isInline={stage.direction === 'rtl'}
                language={stage.language}
                risen={progress(frame, starts[index++] ?? 0, motion.enter)}
                colour={wordColour?.(word)}
                opens={marks && index === 1 ? marks : undefined}
                closes={marks && word === last ? marks : undefined}
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

/** Whether a space stands before a word: not in scripts that have none between words. */
const isApart = (word: WrittenWord, before: WrittenWord | undefined): boolean =>
  before !== undefined && word.start > before.end;

/** Raised by so much; a word that is no box of its own cannot be transformed. */
const risenBy = (px: number, isInline: boolean): React.CSSProperties =>
  px === 0 ? {} : isInline ? { top: rounded(px) } : { transform: `translateY(${rounded(px)}px)` };

type Marks = NonNullable<WordsProps['marks']>;

type WordProps = React.PropsWithChildren<{
  word: WrittenWord;
  /** A box of its own would break the order of words where two directions meet in a line. */
  isInline: boolean;
  language: string;
  risen: number;
  colour: string | undefined;
  /** The mark before it, or at its end. */
  opens: Marks | undefined;
  closes: Marks | undefined;
}>;

const Word: React.FC<WordProps> = ({
  word,
  isInline,
  language,
  risen,
  colour,
  opens,
  closes,
  children,
}) => (
  <span
    style={{
      display: isInline ? 'inline' : 'inline-block',
      position: 'relative',
      color: colour,
      opacity: risen,
      ...risenBy((1 - risen) * beginning.risePx, isInline),
    }}
  >
    {opens ? (
      <span
        style={{
          position: 'absolute',
          insetInlineEnd: '100%',
          paddingInlineEnd: `${opens.gapEm}em`,
          color: opens.colour,
        }}
      >
        {opens.open}
      </span>
    ) : null}
    {drawn(closes ? word.text.slice(0, -closes.close.length) : word.text, language)}
    {closes ? (
      <span style={{ paddingInlineStart: `${closes.gapEm}em`, color: closes.colour }}>
        {closes.close}
      </span>
    ) : null}
    {children}
  </span>
);
