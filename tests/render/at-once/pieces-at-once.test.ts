import { describe, expect, it } from 'vitest';
import { piecesAtOnce } from '../../../src/render/at-once/pieces-at-once.ts';

const of = (cores: number, freeBytes: number) =>
  piecesAtOnce({ cores, freeBytes, isConfined: false });

describe('piecesAtOnce', () => {
  it('is one on two cores, and one for every two of more', () => {
    expect([1, 2, 3, 4, 8, 16].map((cores) => of(cores, 32e9))).toEqual([1, 1, 1, 2, 4, 8]);
  });

  it('is no more than one Node can feed', () => {
    expect(of(64, 512e9)).toBe(8);
  });

  it('is as many as there is memory for, and one at least', () => {
    expect([0, 0.9e9, 1.3e9, 1.4e9, 4e9].map((bytes) => of(16, bytes))).toEqual([1, 1, 1, 2, 7]);
  });
});
