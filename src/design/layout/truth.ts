import type { Rect } from '../geometry.ts';
import { topIn } from './stage/column.ts';
import type { Stage } from './stage/stage.ts';

export type TruthLayout = {
  /** The most that either of the two may take. */
  room: Rect;
  /** Where what is believed begins, and what is true, given how high both are. */
  tops: (beliefPx: number, factPx: number) => { belief: number; fact: number };
};

const gapsPx = { portrait: 56, landscape: 52, square: 28, feed: 40 } as const;

/** What is believed, and under it what is true. */
export const truthLayout = ({ words, format, arrangement }: Stage): TruthLayout => {
  const gapPx = gapsPx[format];
  return {
    room: { ...words, height: (words.height - gapPx) / 2 },
    tops: (beliefPx, factPx) => {
      const belief = topIn(words, beliefPx + gapPx + factPx, { arrangement });
      return { belief, fact: belief + beliefPx + gapPx };
    },
  };
};
