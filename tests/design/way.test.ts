import { describe, expect, it } from 'vitest';
import { bottom, type Disc, right } from '../../src/design/geometry.ts';
import { captionArea } from '../../src/design/layout/stage/caption-box.ts';
import { stageOf } from '../../src/design/layout/stage/stages.ts';
import { discAround, discBetween, leadsPast } from '../../src/design/way.ts';

const stage = stageOf('portrait', { language: 'nl-NL', captions: true, topicLines: 1 });
const captions = captionArea(stage) ?? stage.safe;
const onGround: Disc[] = [
  { cx: 330, cy: 1702, r: 176 },
  { cx: 940, cy: 1560, r: 60 },
  { cx: 120, cy: 1540, r: 40 },
];
const above: Disc[] = [
  { cx: 504, cy: 760, r: 84 },
  { cx: 792, cy: 980, r: 120 },
  { cx: 140, cy: 1100, r: 44 },
];
const ways = onGround.flatMap((low) =>
  above.flatMap((high): [Disc, Disc][] => [
    [low, high],
    [high, low],
  ]),
);
const shares = Array.from({ length: 41 }, (_, index) => index / 40);

describe('the way of a dot', () => {
  it('is straight where nothing is in between', () => {
    expect(discBetween({ cx: 0, cy: 0, r: 10 }, { cx: 100, cy: 50, r: 20 }, 0.5)).toEqual({
      cx: 50,
      cy: 25,
      r: 15,
    });
  });

  it.each(ways)('leads past the captions from %o to %o, touching nothing', (from, to) => {
    expect(leadsPast(from, to, captions)).toBe(true);
    for (const share of shares) {
      const { cx, cy, r } = discAround(from, to, share, captions, stage.canvas);
      const aside = Math.max(captions.x - cx, 0, cx - right(captions));
      const apart = Math.max(captions.y - cy, 0, cy - bottom(captions));
      expect(r).toBeGreaterThan(20);
      expect(Math.hypot(aside, apart)).toBeGreaterThan(r);
    }
    expect(discAround(from, to, 0, captions, stage.canvas)).toEqual(from);
    expect(discAround(from, to, 1, captions, stage.canvas)).toEqual(to);
  });

  it('makes no leaps', () => {
    for (const [from, to] of ways) {
      const places = shares.map((share) => discAround(from, to, share, captions, stage.canvas));
      const steps = places
        .slice(1)
        .map((disc, index) =>
          Math.hypot(disc.cx - (places[index]?.cx ?? 0), disc.cy - (places[index]?.cy ?? 0)),
        );
      expect(Math.max(...steps)).toBeLessThan(140);
    }
  });

  it('does not lead past them between two places on one side', () => {
    for (const side of [onGround, above])
      expect(leadsPast(side[0] as Disc, side[1] as Disc, captions)).toBe(false);
  });
});
