import { describe, expect, it } from 'vitest';
import { drawnDots } from '../../../src/design/dots/rounding.ts';

describe('dots for a number that is said to one side', () => {
  it.each([
    ['over', 50, 100, 50.2],
    ['under', 33, 100, 32.8],
    ['over', 15.5, 100, 15.7],
    ['over', 15.9, 100, 16],
    ['under', 15.1, 100, 15],
    ['under', 1, 3, 0.8],
    ['over', 1, 2, 1.2],
    // Nobody is more than all of them, nor less than none.
    ['over', 100, 100, 100],
    ['over', 400, 400, 400],
    ['under', 0, 100, 0],
    ['exact', 50, 100, 50],
    ['about', 50, 100, 50],
    ['at-least', 50, 100, 50],
    ['at-most', 50, 100, 50],
  ] as const)('draws for %s %d of %d as many as %d', (rounding, value, most, dots) => {
    expect(drawnDots(value, rounding, most)).toBeCloseTo(dots, 9);
  });
});
