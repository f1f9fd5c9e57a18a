import { describe, expect, it } from 'vitest';
import { columnTops, topIn } from '../../../../src/design/layout/stage/column.ts';

const room = { x: 0, y: 100, width: 500, height: 400 };

describe('where something stands in a room', () => {
  it('is at its top where words stand above a picture', () =>
    expect(topIn(room, 100, { arrangement: 'stacked' })).toBe(100));
  it('is its middle where they stand beside one', () =>
    expect(topIn(room, 100, { arrangement: 'beside' })).toBe(250));
});

describe('things under one another', () => {
  it('stand no further apart than they may', () =>
    expect(columnTops([50, 50, 50], room, 20, { arrangement: 'stacked' })).toEqual([
      100, 170, 240,
    ]));
  it('stand in the middle as one', () =>
    expect(columnTops([50, 50, 50], room, 20, { arrangement: 'beside' })).toEqual([205, 275, 345]));
  it('stand closer where the room is short', () =>
    expect(columnTops([150, 150, 80], room, 20, { arrangement: 'stacked' })).toEqual([
      100, 260, 420,
    ]));
  it('are one thing, or none', () => {
    expect(columnTops([80], room, 20, { arrangement: 'beside' })).toEqual([260]);
    expect(columnTops([], room, 20, { arrangement: 'beside' })).toEqual([]);
  });
});
