import type { Rect } from '../geometry.ts';
import { topIn } from './stage/column.ts';
import { between, bottom } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type QuoteLayout = {
  /** The most that the words may take, given how high it is who said them. */
  room: (speakerHeightPx: number) => Rect;
  /** Where the words begin, given how high all of it is. */
  topOf: (heightPx: number) => number;
  speaker: { gapPx: number; dotRadiusPx: number; indentPx: number };
};

const look = {
  portrait: { gapPx: 44, dotRadiusPx: 18, indentPx: 62 },
  landscape: { gapPx: 44, dotRadiusPx: 20, indentPx: 68 },
  square: { gapPx: 24, dotRadiusPx: 15, indentPx: 52 },
  feed: { gapPx: 34, dotRadiusPx: 17, indentPx: 58 },
} as const;

/** Somebody's words, and under them a dot and who said them. */
export const quoteLayout = ({ words, format, arrangement }: Stage): QuoteLayout => {
  const speaker = look[format];
  return {
    room: (speakerHeightPx) =>
      between(
        words,
        words.y,
        bottom(words) - (speakerHeightPx === 0 ? 0 : speakerHeightPx + speaker.gapPx),
      ),
    topOf: (heightPx) => topIn(words, heightPx, { arrangement }),
    speaker,
  };
};
