import { describe, expect, it } from 'vitest';
import { unitShape } from '../../../src/design/shapes/unit.ts';

const disc = { cx: 100, cy: 50, r: 10 };

describe('what stands for one person', () => {
  it('is a circle where it is a dot', () => {
    expect(unitShape('dot', disc)).toEqual({ kind: 'circle', ...disc });
  });

  it('is a square with round corners, about as large', () => {
    expect(unitShape('square', disc)).toEqual({
      kind: 'path',
      d: 'M93.8 40.8h12.4a3 3 0 0 1 3 3v12.4a3 3 0 0 1 -3 3h-12.4a3 3 0 0 1 -3 -3v-12.4a3 3 0 0 1 3 -3z',
    });
  });

  it('is a drop with its tip upwards, about as large', () => {
    expect(unitShape('drop', disc)).toEqual({
      kind: 'path',
      d: 'M100 39.4L106.09 45.82A8.4 8.4 0 1 1 93.91 45.82z',
    });
  });

  it('has nothing that is no number, also where it is nothing yet', () => {
    for (const unit of ['square', 'drop'] as const)
      expect(JSON.stringify(unitShape(unit, { ...disc, r: 0 }))).not.toMatch(/NaN|null/);
  });
});
