import { describe, expect, it } from 'vitest';
import {
  bedLevels,
  edgeFade,
  levelAt,
  spokenStretches,
} from '../../../src/render/sound/bed-level.ts';

const words = [
  { startMs: 1000, endMs: 1400 },
  { startMs: 1850, endMs: 2000 },
  { startMs: 2800, endMs: 3000 },
];

describe('spokenStretches', () => {
  it('joins words, and sentences too, but not over a pause of 0.8 s', () => {
    expect(spokenStretches(words)).toEqual([
      { startMs: 1000, endMs: 2000 },
      { startMs: 2800, endMs: 3000 },
    ]);
    expect(spokenStretches([])).toEqual([]);
  });
});

describe('bedLevels', () => {
  const points = bedLevels(words, -10);

  it('is down when a word begins and comes up after the last', () => {
    expect(points).toEqual([
      { atMs: 850, db: 0 },
      { atMs: 1000, db: -10 },
      { atMs: 2000, db: -10 },
      { atMs: 2500, db: 0 },
      { atMs: 2650, db: 0 },
      { atMs: 2800, db: -10 },
      { atMs: 3000, db: -10 },
      { atMs: 3500, db: 0 },
    ]);
  });

  it.each([
    [0, 0],
    [925, -5],
    [1500, -10],
    [2250, -5],
    [2600, 0],
    [2800, -10],
    [9000, 0],
  ])('is at %d ms %d dB', (atMs, db) => {
    expect(levelAt(points, atMs)).toBeCloseTo(db, 9);
  });

  it('stays where it is when nobody speaks', () => {
    expect(levelAt(bedLevels([], -10), 1234)).toBe(0);
  });
});

describe('edgeFade', () => {
  it('comes in over a second, goes out over two, and is 0 at both ends', () => {
    expect([0, 500, 1000, 5000, 8000, 9000, 10_000].map((at) => edgeFade(at, 10_000))).toEqual([
      0,
      expect.closeTo(0.5),
      1,
      1,
      1,
      expect.closeTo(0.5),
      0,
    ]);
  });
});
