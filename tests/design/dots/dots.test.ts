import { describe, expect, it } from 'vitest';
import { nearestDistance, standAround } from '../../../src/design/dots/around.ts';
import { crowd } from '../../../src/design/dots/crowd.ts';
import { dotGrid } from '../../../src/design/dots/grid.ts';
import { growNetwork } from '../../../src/design/dots/network.ts';
import { outlineOf } from '../../../src/design/dots/outline.ts';

const beside = { x: 1220, y: 164, width: 580, height: 668 };
const below = { x: 96, y: 1476, width: 888, height: 380 };
// Places are rounded to hundredths of a pixel.
const toleratedPx = 0.02;

describe('a grid of dots', () => {
  it.each([
    [100, 10, 10],
    [20, 4, 5],
    [4, 2, 2],
    [2, 2, 1],
  ])('sets %i beside the words in %i columns', (count, columns, rows) => {
    const grid = dotGrid(count, beside);
    expect([grid.columns, Math.ceil(count / grid.columns)]).toEqual([columns, rows]);
  });

  it.each([
    [20, 7],
    [8, 4],
    [5, 5],
    [4, 4],
  ])('sets %i below the words in %i columns', (count, columns) => {
    expect(dotGrid(count, below).columns).toBe(columns);
  });

  it('sets as many in a row as it is told', () => {
    expect(dotGrid(100, below, 10).columns).toBe(10);
  });

  it('never sets them in a single file downwards', () => {
    expect(dotGrid(5, { ...below, width: 400, height: 1000 }).columns).toBeGreaterThan(1);
  });

  it.each(Array.from({ length: 99 }, (_, index) => index + 2))(
    'sets all of %i in their room, none touching another',
    (count) => {
      const { discs } = dotGrid(count, beside);
      expect(discs).toHaveLength(count);
      for (const { cx, cy, r } of discs) {
        expect(cx - r).toBeGreaterThanOrEqual(beside.x - toleratedPx);
        expect(cx + r).toBeLessThanOrEqual(beside.x + beside.width + toleratedPx);
        expect(cy - r).toBeGreaterThanOrEqual(beside.y - toleratedPx);
        expect(cy + r).toBeLessThanOrEqual(beside.y + beside.height + toleratedPx);
      }
      expect(nearestDistance(discs)).toBeGreaterThan(2 * (discs[0]?.r ?? 0));
    },
  );

  it('stands on both margins where it fills the width', () => {
    const { discs } = dotGrid(5, below);
    const [first, last] = [discs[0], discs.at(-1)];
    expect((first?.cx ?? 0) - (first?.r ?? 0)).toBeCloseTo(96, 1);
    expect((last?.cx ?? 0) + (last?.r ?? 0)).toBeCloseTo(984, 1);
  });
});

describe('the outline of counted dots', () => {
  it('has four corners around whole rows and six around a broken one', () => {
    const grid = dotGrid(100, beside);
    const corners = (count: number) => outlineOf(grid, count).match(/C/g)?.length;
    expect(corners(70)).toBe(4);
    expect(corners(74)).toBe(6);
  });
});

describe('a network', () => {
  const room = {
    root: { x: 540, y: 1698 },
    rootRadiusPx: 76,
    bounds: { x: -40, y: -40, width: 1160, height: 2000 },
    kept: [
      { x: 96, y: 256, width: 816, height: 600 },
      { x: 96, y: 1206, width: 816, height: 234 },
    ],
  };

  it('is the same every time', () => {
    expect(growNetwork(room)).toEqual(growNetwork(room));
  });

  it('stays out of what is read', () => {
    const nodes = growNetwork(room);
    expect(nodes.length).toBeGreaterThan(40);
    for (const { x, y } of nodes.slice(1)) {
      for (const rect of room.kept) {
        const isIn =
          x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
        expect(isIn).toBe(false);
      }
    }
  });

  it('grows each node from one before it', () => {
    growNetwork(room).forEach(({ from }, index) => {
      expect(from).toBeLessThanOrEqual(index);
    });
  });
});

describe('a crowd', () => {
  it('is the same every time, and nobody touches another', () => {
    const room = {
      rect: { x: 0, y: 1000, width: 1000, height: 800 },
      count: 30,
      radii: { min: 30, max: 100 },
      gapPx: 10,
      seed: 3,
    };
    const discs = crowd(room);
    expect(crowd(room)).toEqual(discs);
    expect(discs.length).toBeGreaterThan(20);
    discs.forEach((one, index) => {
      for (const other of discs.slice(index + 1)) {
        const distance = Math.hypot(one.cx - other.cx, one.cy - other.cy);
        expect(distance).toBeGreaterThanOrEqual(one.r + other.r + 10 - 0.1);
      }
    });
  });
});

describe('those who stand around', () => {
  it.each([2, 4, 6, 8])('mirror each other when they are %i', (count) => {
    const discs = standAround(count, { x: 960, y: 498 }, { x: 560, y: 210 }, 100);
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / count;
    expect(mean(discs.map(({ cx }) => cx))).toBeCloseTo(960, 0);
    expect(mean(discs.map(({ cy }) => cy))).toBeCloseTo(498, 0);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('stand evenly when they are %i', (count) => {
    const discs = standAround(count, { x: 960, y: 498 }, { x: 560, y: 222 }, 100);
    expect(discs).toHaveLength(count);
    expect(nearestDistance(discs)).toBeGreaterThan(260);
  });
});
