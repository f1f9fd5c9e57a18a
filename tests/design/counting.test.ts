import { describe, expect, it } from 'vitest';
import { countAt, countPace, filledOf } from '../../src/design/counting.ts';
import { motion, stagger, staggered } from '../../src/design/motion.ts';

const framesOf = (total: number, decimals = 0) =>
  Array.from({ length: countPace.waitFrames + motion.count.frames + 2 }, (_, frame) =>
    countAt(frame, 0, total, 10 ** -decimals),
  );

describe('counting', () => {
  it('stands at a number for a beat, and ends exactly at the total', () => {
    const values = framesOf(74).map(({ value }) => value);
    expect(values.filter((value, index) => value !== values[index - 1])).toEqual([
      1, 42, 64, 72, 74,
    ]);
    expect(values.at(-2)).toBe(74);
    expect(countAt(-5, 0, 74).value).toBe(1);
    expect(countAt(10_000, 0, 74).value).toBe(74);
  });

  it('is written with the decimals of the total, rounded down', () => {
    const values = framesOf(15.5, 1).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set([0.1, 8.9, 13.5, 15.2, 15.5]));
  });

  it('counts nobody as nobody, and one as one', () => {
    expect(new Set(framesOf(0).map(({ value }) => value))).toEqual(new Set([0]));
    expect(new Set(framesOf(1).map(({ value }) => value))).toEqual(new Set([1]));
  });

  it.each(Array.from({ length: 101 }, (_, total) => total))(
    'to %i never turns back, and has as many dots filled as it says',
    (total) => {
      let before = 0;
      for (const count of framesOf(total)) {
        expect(count.value).toBeGreaterThanOrEqual(before);
        before = count.value;
        const filled = Array.from({ length: total }, (_, turn) => filledOf(turn, count));
        expect(filled.filter((share) => share === 1)).toHaveLength(count.value);
      }
      expect(before).toBe(total);
    },
  );

  it('fills what a beat adds together, until the number changes', () => {
    const [at, on] = [countAt(16, 0, 74), countAt(20, 0, 74)];
    expect([filledOf(0, at), filledOf(1, at), filledOf(41, at), filledOf(42, at)]).toEqual([
      1, 0.5, 0.5, 0,
    ]);
    expect([filledOf(41, on), filledOf(42, on)]).toEqual([1, 0]);
  });

  it.each(Array.from({ length: 100 }, (_, index) => index + 1))(
    'of %i begins when those are there that it adds',
    (whole) => {
      const starts = staggered(0, whole, stagger.dots, countPace.arriveFrames);
      for (let beat = 1; beat <= 4; beat++) {
        const frame = countPace.waitFrames + beat * countPace.beatFrames;
        const last = starts[countAt(frame, 0, whole).value - 1] ?? 0;
        expect(last + motion.grow.frames).toBeLessThanOrEqual(frame);
      }
    },
  );

  it('rests when a moment has settled', () => {
    expect(countPace.waitFrames + motion.count.frames).toBeLessThanOrEqual(45);
  });

  it('says the total at once where the picture goes on before it would be there', () => {
    for (let frame = -5; frame < 70; frame++) {
      const brief = countAt(frame, 0, 35, 1, 50);
      expect([brief.value, filledOf(34, brief), filledOf(35, brief)]).toEqual([35, 1, 0]);
    }
    expect(countAt(14, 0, 35, 1, 90).value).toBeLessThan(35);
  });

  it('leaves a part of a dot', () => {
    const end = countAt(50, 0, 15.5, 0.1);
    expect([14, 15, 16].map((turn) => filledOf(turn, end))).toEqual([1, 0.5, 0]);
  });
});
