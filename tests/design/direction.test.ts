import { describe, expect, it } from 'vitest';
import {
  along,
  discAlong,
  endOf,
  inOrder,
  leftFrom,
  lineEnd,
  lineStart,
  rectAlong,
  startOf,
} from '../../src/design/direction.ts';
import { messageLayout } from '../../src/design/layout/message.ts';
import { stepsLayout } from '../../src/design/layout/steps.ts';
import { stageOf } from '../../src/design/layout/stage/stages.ts';
import { supportLayout } from '../../src/design/layout/support.ts';
import { formatNames } from '../../src/film/formats.ts';
import { right } from '../../src/design/geometry.ts';

const rect = { x: 100, y: 0, width: 400, height: 50 };
const [ltr, rtl] = [{ direction: 'ltr' }, { direction: 'rtl' }] as const;

describe('a line', () => {
  it.each([
    [ltr, { start: 100, further: 120, left: 100, beyond: 530, part: 100, end: 300 }],
    [rtl, { start: 500, further: 480, left: 440, beyond: 70, part: 300, end: 100 }],
  ])('begins and goes on where $direction has it', (stage, places) => {
    const start = lineStart(rect, stage);
    expect({
      start,
      further: along(start, 20, stage),
      left: leftFrom(start, 60, stage),
      beyond: lineEnd(rect, 30, stage),
      part: startOf(rect, 200, stage).x,
      end: endOf(rect, 200, stage).x,
    }).toEqual(places);
  });
});

describe('a picture from right to left', () => {
  const canvas = { x: 0, y: 0, width: 1000, height: 500 };

  it('has on the other side what stands on one', () => {
    expect(rectAlong(rect, canvas, rtl)).toEqual({ ...rect, x: 500 });
    expect(rectAlong(rect, canvas, ltr)).toEqual(rect);
    expect(discAlong({ cx: 300, cy: 5, r: 10 }, canvas, rtl)).toEqual({ cx: 700, cy: 5, r: 10 });
    expect(discAlong({ cx: 300, cy: 5, r: 10 }, canvas, ltr)).toEqual({ cx: 300, cy: 5, r: 10 });
    expect(inOrder([1, 2, 3], rtl)).toEqual([3, 2, 1]);
  });

  it.each(formatNames)('is in %s the mirror image of the same scene', (format) => {
    const options = { captions: true, topicLines: 1 };
    const dutch = stageOf(format, { ...options, language: 'nl' });
    const arabic = stageOf(format, { ...options, language: 'ar' });
    // Portrait's safe box is not in the middle, and stays where it is.
    const axis = dutch.safe.x + right(dutch.safe);
    const size = { width: 300, height: 200 };
    const [card, other] = [messageLayout(dutch).card(size), messageLayout(arabic).card(size)];
    expect(other).toEqual({ ...card, x: axis - right(card) });
    const person = messageLayout(dutch).person(card);
    expect(messageLayout(arabic).person(other)).toEqual({ ...person, cx: axis - person.cx });
    const [list, listed] = [stepsLayout(dutch, 3).list, stepsLayout(arabic, 3).list];
    expect(listed).toEqual({ ...list, x: axis - right(list) });
    const headline = supportLayout(dutch, 3).headline;
    expect(supportLayout(arabic, 3).headline).toEqual({ ...headline, x: axis - right(headline) });
  });
});
