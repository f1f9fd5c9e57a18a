import { describe, expect, it } from 'vitest';
import { dotGrid } from '../../../src/design/dots/grid.ts';
import { formats } from '../../../src/design/format.ts';
import { type Format, formatNames } from '../../../src/film/formats.ts';
import {
  bottom,
  type Disc,
  overlap,
  padded,
  type Rect,
  right,
} from '../../../src/design/geometry.ts';
import { compareLayout } from '../../../src/design/layout/compare.ts';
import { countLayout } from '../../../src/design/layout/count.ts';
import { definitionLayout } from '../../../src/design/layout/definition.ts';
import { endCardLayout } from '../../../src/design/layout/end-card.ts';
import { feelingsLayout } from '../../../src/design/layout/feelings.ts';
import { figureLayout, percentRow } from '../../../src/design/layout/figure.ts';
import { titleDisc } from '../../../src/design/layout/stage/ground.ts';
import { messageLayout } from '../../../src/design/layout/message.ts';
import { coversGround } from '../../../src/design/layout/picture.ts';
import { posterStage } from '../../../src/design/layout/poster.ts';
import { peopleLayout } from '../../../src/design/layout/people.ts';
import type { Stage } from '../../../src/design/layout/stage/stage.ts';
import { stageOf } from '../../../src/design/layout/stage/stages.ts';
import { stepsLayout } from '../../../src/design/layout/steps.ts';
import { supportLayout } from '../../../src/design/layout/support.ts';

const isInside = (room: Rect, { x, y, width, height }: Rect): boolean =>
  x >= room.x && y >= room.y && x + width <= right(room) && y + height <= bottom(room);

const orders = ['number first', 'label first'] as const;

describe('the stage', () => {
  it('has its places in portrait', () => {
    expect(stageOf('portrait', { language: 'nl-NL', captions: true, topicLines: 1 })).toEqual({
      language: 'nl-NL',
      direction: 'ltr',
      format: 'portrait',
      arrangement: 'stacked',
      unit: 'dot',
      canvas: { x: 0, y: 0, width: 1080, height: 1920 },
      safe: { x: 96, y: 256, width: 816, height: 1184 },
      topic: { x: 96, y: 256, width: 816, height: 54 },
      words: { x: 96, y: 352, width: 816, height: 814 },
      picture: { x: 96, y: 922, width: 816, height: 244 },
      whole: { x: 96, y: 352, width: 816, height: 814 },
      caption: { x: 96, y: 1206, width: 816, height: 234 },
      ground: { x: 0, y: 1476, width: 1080, height: 444 },
    });
  });

  it('has its places in landscape', () => {
    expect(stageOf('landscape', { language: 'nl-NL', captions: true, topicLines: 1 })).toEqual({
      language: 'nl-NL',
      direction: 'ltr',
      format: 'landscape',
      arrangement: 'beside',
      unit: 'dot',
      canvas: { x: 0, y: 0, width: 1920, height: 1080 },
      safe: { x: 120, y: 72, width: 1680, height: 936 },
      topic: { x: 120, y: 72, width: 1680, height: 52 },
      words: { x: 120, y: 164, width: 1040, height: 668 },
      picture: { x: 1220, y: 164, width: 580, height: 668 },
      whole: { x: 120, y: 164, width: 1680, height: 668 },
      caption: { x: 120, y: 872, width: 1680, height: 144 },
      ground: { x: 1220, y: 0, width: 700, height: 1080 },
    });
  });

  it('has its places in square and in feed, over a ground of their own', () => {
    const options = { language: 'nl-NL', captions: true, topicLines: 1 };
    expect(stageOf('square', options)).toMatchObject({
      arrangement: 'stacked',
      topic: { x: 72, y: 64, width: 936, height: 50 },
      words: { x: 72, y: 140, width: 936, height: 476 },
      caption: { x: 72, y: 642, width: 936, height: 136 },
      ground: { x: 0, y: 804, width: 1080, height: 276 },
    });
    expect(stageOf('feed', options)).toMatchObject({
      arrangement: 'stacked',
      topic: { x: 72, y: 72, width: 936, height: 54 },
      words: { x: 72, y: 162, width: 936, height: 614 },
      caption: { x: 72, y: 812, width: 936, height: 146 },
      ground: { x: 0, y: 990, width: 1080, height: 360 },
    });
  });

  it('has its words on the other side where lines run from right to left', () => {
    const options = { language: 'ar', captions: true, topicLines: 1 };
    expect(stageOf('landscape', options)).toMatchObject({
      direction: 'rtl',
      words: { x: 760, width: 1040 },
      picture: { x: 120, width: 580 },
      ground: { x: 0, width: 700 },
      caption: { x: 120, width: 1680 },
    });
    expect(stageOf('portrait', options)).toMatchObject({
      direction: 'rtl',
      words: { x: 96, width: 816 },
    });
  });

  it('gives words the room of captions where there are none', () => {
    expect(
      stageOf('portrait', { language: 'nl-NL', captions: false, topicLines: 1 }).words.height,
    ).toBe(1088);
    expect(
      stageOf('landscape', { language: 'nl-NL', captions: false, topicLines: 1 }).words.height,
    ).toBe(844);
  });
});

const stages: [string, Stage][] = formatNames.flatMap((format) =>
  [true, false].flatMap((captions) =>
    [1, 2].map((topicLines): [string, Stage] => [
      `${format}, captions ${captions}, ${topicLines} topic lines`,
      stageOf(format, { language: 'nl-NL', captions, topicLines }),
    ]),
  ),
);

describe.each(stages)('in %s', (_name, stage) => {
  const { safe, topic, words, caption } = stage;

  it('all that is read lies in the safe box, clear of the captions', () => {
    const card = messageLayout(stage).card({ width: 600, height: 300 });
    const figure = figureLayout(stage, { dots: 4, devices: 2 });
    const labelPx = Math.min(200, figure.labelRoom.height);
    const read = [
      stage.topic,
      stage.words,
      stage.picture,
      definitionLayout(stage, 4).words,
      messageLayout(stage).words,
      card,
      ...orders.flatMap((order) => [figure.lockup(labelPx, order), figure.label(labelPx, order)]),
      ...figure.devices(labelPx),
      stepsLayout(stage, 9).list,
      supportLayout(stage, 8).rows.list,
    ];
    for (const rect of read) {
      expect(isInside(safe, rect)).toBe(true);
      if (caption) expect(overlap(rect, caption)).toBe(false);
    }
  });

  it('art stays clear of what is read', () => {
    const card = messageLayout(stage).card({ width: 600, height: 300 });
    const support = supportLayout(stage, 6);
    const beside = [topic, words, ...(caption ? [caption] : [])];
    const over = [topic, ...(caption ? [caption] : [])];
    const art: [Disc, Rect[]][] = [
      ...Object.values(peopleLayout(stage).apart).map((disc): [Disc, Rect[]] => [disc, beside]),
      [feelingsLayout(stage).alone, beside],
      [titleDisc(stage), beside],
      ...[support.middle, ...support.around].map((disc): [Disc, Rect[]] => [disc, over]),
      ...[support.rows.middle, ...support.rows.around].map((disc): [Disc, Rect[]] => [
        disc,
        beside,
      ]),
      [messageLayout(stage).person(card), [...over, card]],
    ];
    for (const [{ cx, cy, r }, read] of art) {
      const box = { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
      for (const rect of read) expect(overlap(box, rect), JSON.stringify([box, rect])).toBe(false);
    }
  });

  it.each([1, 4, 20, 60, 100])('%i that are counted never stand behind captions', (dots) => {
    for (const devices of [0, 2]) {
      const figure = figureLayout(stage, { dots, devices });
      const room = figure.dots(200);
      const words = orders.flatMap((order) => [
        figure.lockup(200, order),
        figure.label(200, order),
      ]);
      const taken = [stage.topic, ...words, ...figure.devices(200)];
      for (const rect of [...taken, ...(caption ? [caption] : [])])
        expect(overlap(room, rect), JSON.stringify(rect)).toBe(false);
      expect(isInside(stage.canvas, room)).toBe(true);
    }
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('%i who stand around touch nobody', (count) => {
    const { middle, around } = supportLayout(stage, count);
    const all = [middle, ...around];
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1))
        expect(Math.hypot(one.cx - other.cx, one.cy - other.cy)).toBeGreaterThanOrEqual(
          one.r + other.r,
        );
  });

  it.each([1, 40, 230, 400])('%i of an amount never stand behind captions', (dots) => {
    const count = countLayout(stage, dots);
    const room = count.dots(200);
    if (caption) expect(overlap(room, caption)).toBe(false);
    expect(overlap(room, stage.topic)).toBe(false);
    expect(isInside(stage.canvas, room)).toBe(true);
  });

  it.each([2, 3, 4, 5])('%i rows that are compared stand apart, clear of captions', (rows) => {
    const layout = compareLayout(stage, { rows, headingPx: 60, inlineLabelPx: 200 });
    const lanes = Array.from({ length: rows }, (_, row) => layout.lane(row));
    for (const [index, lane] of lanes.entries()) {
      expect(isInside(padded(safe, 1), lane)).toBe(true);
      if (caption) expect(overlap(lane, caption)).toBe(false);
      for (const other of lanes.slice(index + 1)) expect(overlap(lane, other)).toBe(false);
    }
  });

  it('a hundred are large enough to be told apart', () => {
    const room = figureLayout(stage, { dots: 100, devices: 0 }).dots(200);
    const { discs } = dotGrid(100, room, percentRow(room));
    expect(Math.min(...discs.map(({ r }) => r))).toBeGreaterThanOrEqual(17);
  });

  it.each([4, 20, 100])('keeps words and the figure of %i apart', (dots) => {
    const figure = figureLayout(stage, { dots, devices: 0 });
    const [first, second] = [figure.lockup(200, 'number first'), figure.label(200, 'number first')];
    expect(bottom(first)).toBeLessThan(second.y);
    expect(overlap(second, figure.dots(200))).toBe(false);
    const [label, number] = [figure.label(200, 'label first'), figure.lockup(200, 'label first')];
    expect(bottom(label)).toBeLessThan(number.y);
    expect(overlap(number, figure.dots(200))).toBe(false);
    // The same room, so that nothing else moves.
    expect([label.y, bottom(number)]).toEqual([first.y, bottom(second)]);
  });
});

describe('the end card', () => {
  const endStage = (format: Format) =>
    stageOf(format, { language: 'nl-NL', captions: false, topicLines: 0 });

  it.each([29, 33, 37, 49])(
    'shows a code of %s modules, over 400 px and in the safe box',
    (modules) => {
      const { code, name } = endCardLayout(endStage('landscape'), modules, { endCard: 'crowd' });
      expect(code).not.toBeNull();
      if (!code) return;
      const modulePx = code.width / (modules + 8);
      expect(Number.isInteger(modulePx)).toBe(true);
      expect(modulePx * modules).toBeGreaterThanOrEqual(400);
      expect(isInside(formats.landscape.safe, code)).toBe(true);
      expect(overlap(code, name)).toBe(false);
    },
  );

  it('shows none in portrait', () => {
    expect(endCardLayout(endStage('portrait'), 29, { endCard: 'crowd' }).code).toBeNull();
  });

  it.each(formatNames)('keeps its crowd below what is read in %s', (format) => {
    const layout = endCardLayout(endStage(format), 29, { endCard: 'crowd' });
    const tops = [layout.lead, ...layout.crowd].map(({ cy, r }) => cy - r);
    const taglineEnd = bottom(layout.tagline(bottom(layout.name)));
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(taglineEnd - 1);
  });
});

describe('a picture', () => {
  it.each(formatNames)('has the ground to itself on a poster that is stacked, in %s', (format) => {
    const options = { language: 'nl', topicLines: 1 };
    expect(coversGround(posterStage(format, options))).toBe(format !== 'landscape');
    expect(coversGround(stageOf(format, { ...options, captions: true }))).toBe(false);
  });
});
