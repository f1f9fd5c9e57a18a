import { describe, expect, it } from 'vitest';
import { standingAt, turnsOf } from '../../src/design/company.ts';
import { formatNames } from '../../src/film/formats.ts';
import { type Disc, overlap } from '../../src/design/geometry.ts';
import { companyLayout } from '../../src/design/layout/company.ts';
import { groundDots, titleDisc } from '../../src/design/layout/stage/ground.ts';
import { stageOf } from '../../src/design/layout/stage/stages.ts';
import { supportLayout } from '../../src/design/layout/support.ts';
import { motion } from '../../src/design/motion.ts';

describe('who stands by', () => {
  it('comes one by one, first come first, and goes last in first out', () => {
    expect(
      turnsOf(
        [
          { gesture: 'come', atFrame: 10 },
          { gesture: 'come', atFrame: 20 },
          { gesture: 'go', atFrame: 30 },
        ],
        2,
        'away',
      ),
    ).toEqual([
      [{ atFrame: 10, standing: 'near' }],
      [
        { atFrame: 20, standing: 'near' },
        { atFrame: 30, standing: 'away' },
      ],
    ]);
  });

  it('gathers whole, and parts only where there is somebody', () => {
    expect(turnsOf([{ gesture: 'part', atFrame: 5 }], 2, 'away')).toEqual([[], []]);
    expect(turnsOf([{ gesture: 'gather', atFrame: 5 }], 1, 'away')).toEqual([
      [{ atFrame: 5, standing: 'near' }],
    ]);
    expect(turnsOf([{ gesture: 'part', atFrame: 5 }], 1, 'near')).toEqual([
      [{ atFrame: 5, standing: 'apart' }],
    ]);
  });

  it('is not moved by a lift or a glow, nor by what has been done', () => {
    const beats = (['lift', 'glow', 'gather'] as const).map((gesture) => ({ gesture, atFrame: 1 }));
    expect(turnsOf(beats, 1, 'near')).toEqual([[]]);
  });

  it('is there when the way is done', () => {
    const [near, away] = [
      { cx: 0, cy: 0, r: 5 },
      { cx: 100, cy: 0, r: 5 },
    ];
    const at = (frame: number) =>
      standingAt(
        [{ atFrame: 10, standing: 'near' }],
        { near, apart: near, away },
        'away',
        frame,
        motion.travel,
      );
    expect(at(10)).toEqual({ disc: away, shown: 0 });
    expect(at(10 + motion.travel.frames)).toEqual({ disc: near, shown: 1 });
  });
});

const boxOf = ({ cx, cy, r }: Disc) => ({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });
const apartPx = (one: Disc, other: Disc) =>
  Math.hypot(one.cx - other.cx, one.cy - other.cy) - one.r - other.r;

describe.each(formatNames)('company in %s', (format) => {
  const stage = stageOf(format, { language: 'nl-NL', captions: true, topicLines: 2 });
  const support = supportLayout(stage, 6);
  const others = format === 'portrait' ? groundDots(stage) : [];

  it('stands clear of what is read, of the one it stands by, and of each other', () => {
    const lead = support.waiting;
    for (const place of ['near', 'apart'] as const) {
      const company = companyLayout(stage, lead).map((places) => places[place]);
      for (const [index, one] of company.entries()) {
        for (const rect of [stage.topic, support.headline, stage.caption])
          if (rect && !(format === 'landscape' && rect === stage.caption))
            expect(overlap(boxOf(one), rect)).toBe(false);
        expect(apartPx(one, lead)).toBeGreaterThan(8);
        for (const other of [...others, ...company.slice(index + 1)])
          expect(apartPx(one, other), `${place} ${index}`).toBeGreaterThan(4);
      }
    }
    expect(titleDisc(stage).r).toBeGreaterThan(0);
  });
});
