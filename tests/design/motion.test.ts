import { describe, expect, it } from 'vitest';
import { groupFrames, motion, type Move, progress, staggered } from '../../src/design/motion.ts';

const moves = Object.entries(motion) as [string, Move][];
const settleFrames = 45;

describe('every move', () => {
  it.each(moves)('%s begins at 0, ends at 1, and never turns back', (_name, move) => {
    const way = Array.from({ length: move.frames + 1 }, (_, frame) => progress(frame, 0, move));
    expect(way[0]).toBe(0);
    expect(way.at(-1)).toBe(1);
    expect(way.toSorted((a, b) => a - b)).toEqual(way);
  });

  it.each(moves)('%s rests before and after', (_name, move) => {
    expect(progress(-100, 0, move)).toBe(0);
    expect(progress(move.frames + 1, 0, move)).toBe(1);
    expect(progress(10_000, 0, move)).toBe(1);
  });

  // A picture settles so slowly that it is hardly noticed.
  it.each(moves.filter(([name]) => name !== 'settle'))(
    '%s is over when a moment has settled',
    (_name, move) => {
      expect(move.frames).toBeLessThanOrEqual(settleFrames);
    },
  );
});

describe('motion', () => {
  it('has the lengths that were agreed', () => {
    expect(motion.enter.frames).toBe(14);
    expect(motion.leave.frames).toBe(9);
    expect(motion.count.frames).toBe(32);
    expect(motion.open.frames).toBe(19);
    expect(motion.close.frames).toBe(18);
  });
});

describe('staggered', () => {
  it('lets a few come at their own distance', () => {
    expect(staggered(10, 4, 2)).toEqual([10, 12, 14, 16]);
  });

  it('hurries many', () => {
    expect(staggered(0, 100, 2).at(-1)).toBe(groupFrames);
    expect(staggered(0, 1, 2)).toEqual([0]);
  });
});
