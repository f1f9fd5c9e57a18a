import { describe, expect, it } from 'vitest';
import { rowDiscs, rowGrid, rowLength } from '../../../src/design/dots/rows.ts';

const room = { width: 480, height: 120 };
const along = { canvas: { x: 0, y: 0, width: 1080, height: 1920 }, direction: 'ltr' } as const;

describe('rows of dots that are compared', () => {
  it.each([
    [[38_000, 51_000], 2000],
    [[12, 16], 1],
    [[100, 99.5, 90, 95, 98], 5],
    [[2, 3], 1],
  ])('%j are told in dots of %i', (values, scale) => {
    expect(rowGrid(values, room).scale).toBe(scale);
  });

  it('fit their room, and are never more than 400', () => {
    for (const values of [
      [1, 5],
      [100, 100, 100, 100, 100],
      [999_999_999, 3],
      [0, 0],
    ]) {
      const grid = rowGrid(values, room);
      const dots = values.map((value) => rowDiscs(value, grid, { x: 100, y: 50, ...room }, along));
      expect(dots.flat().length).toBeLessThanOrEqual(400);
      for (const value of values) expect(rowLength(value, grid)).toBeLessThanOrEqual(480.001);
      for (const { cx, cy, r } of dots.flat()) {
        expect(cx - r).toBeGreaterThanOrEqual(100);
        expect(cy + r).toBeLessThanOrEqual(170);
      }
    }
  });

  it('begin at the other side where lines run from right to left', () => {
    const grid = { scale: 1, lines: 1, pitchPx: 40 };
    const lane = { x: 100, y: 0, ...room };
    const [first] = rowDiscs(3, grid, lane, { ...along, direction: 'rtl' });
    expect(first?.cx).toBe(560);
  });
});
