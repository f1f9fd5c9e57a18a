import { describe, expect, it } from 'vitest';
import { arrivedOf, countAt, countIn } from '../../../src/design/counting.ts';
import { shareField } from '../../../src/design/dots/field.ts';
import { partOfDisc } from '../../../src/design/dots/part.ts';
import { countStep, dotScale, shareScale } from '../../../src/design/dots/scale.ts';

describe('what a dot stands for', () => {
  it.each([
    [48, 1],
    [400, 1],
    [450, 5],
    [1250, 10],
    [38_000, 500],
    [51_000, 1000],
    [2_300_000, 10_000],
    [17_900_000_000, 100_000_000],
  ])('%i are told in dots of %i', (total, scale) => {
    expect(dotScale(total)).toBe(scale);
  });

  it('is round and makes a field that is never of more than 400 dots, nor poor', () => {
    for (let total = 1; total < 3e6; total = Math.ceil(total * 1.013)) {
      const scale = dotScale(total);
      expect(['1', '2', '5']).toContain(String(scale).replace(/0+$/u, ''));
      expect(total / scale).toBeLessThanOrEqual(400);
      if (scale > 1) expect(total / scale).toBeGreaterThanOrEqual(50);
    }
  });

  it.each([
    [1, 8, 1],
    [1, 400, 1],
    [1, 1000, 10],
    [2500, 10_000, 100],
    [3, 7500, 100],
    [999_999, 1_000_000, 10_000],
  ])('in a share of %i in %i is %i', (of, whole, scale) => {
    expect(shareScale(of, whole)).toBe(scale);
  });

  it('makes the field of a share', () => {
    expect(shareField({ of: 1, in: 1000 })).toEqual({
      whole: 100,
      value: 0.1,
      perhaps: 0.1,
      scale: 10,
    });
    expect(shareField({ percent: 15.5 })).toEqual({
      whole: 100,
      value: 15.5,
      perhaps: 15.5,
      scale: 1,
    });
    expect(shareField({ range: [10, 20] })).toMatchObject({ whole: 100, value: 10, perhaps: 20 });
  });
});

describe('countStep', () => {
  it('is the coarser of a dot and the last digit, so that a number never stands between two dots', () => {
    expect(countStep(0.01, 1)).toBe(0.1);
    expect(countStep(1000, 0)).toBe(1000);
    expect(countStep(1, 1)).toBe(1);
    // No dot is a whole number of digits: then the digits count.
    expect(countStep(2.5, 0)).toBe(1);
  });
});

describe('partOfDisc', () => {
  const disc = { cx: 100, cy: 100, r: 10 };
  it('is the half where lines begin', () => {
    expect(partOfDisc(disc, 0.5, 'ltr')).toBe('M100 90A10 10 0 0 0 100 110Z');
    expect(partOfDisc(disc, 0.5, 'rtl')).toBe('M100 90A10 10 0 0 1 100 110Z');
  });
  it('is so much of its area', () => {
    expect(partOfDisc(disc, 0.1, 'ltr')).toBe('M93.13 92.73A10 10 0 0 0 93.13 107.27Z');
    expect(partOfDisc(disc, 0.9, 'ltr')).toBe('M106.87 92.73A10 10 0 1 0 106.87 107.27Z');
  });
});

describe('a number and its field', () => {
  it.each([
    // As it is written, its decimals, and how many dots that is.
    [2.3, 1, 230],
    [51_000, 0, 51],
    [1250, 0, 125],
    [48, 0, 48],
    [38_000, 0, 19],
    [15.5, 1, 15.5],
    [2.5, 1, 2.5],
  ])('of %s show the same at every frame', (total, decimals, dots) => {
    const step = countStep(total / dots, decimals);
    for (let frame = 0; frame < 80; frame++) {
      const count = countAt(frame, 0, total, step);
      const inDots = countIn(count, dots / total);
      const arrived = Array.from({ length: Math.ceil(dots) }, (_, turn) =>
        arrivedOf(turn, inDots, dots),
      );
      const whole = arrived.filter((share) => share === 1).length;
      const said = (count.value * dots) / total;
      // The last may be a part of one, and stands when all of it is counted.
      expect(whole, `frame ${frame}`).toBe(
        said === dots ? Math.ceil(dots) : Math.floor(said + 1e-6),
      );
    }
  });
});
