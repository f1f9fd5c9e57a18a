import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captionColours } from '../../src/design/colour.ts';
import { formats } from '../../src/design/format.ts';
import { formatNames } from '../../src/film/formats.ts';
import { padded, right } from '../../src/design/geometry.ts';
import { listContent } from '../../src/film/content.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { piecesOf } from '../../src/timeline/piece.ts';
import { arabic } from '../fixtures/content/fietslicht/ar.ts';
import { bicycleLights } from '../fixtures/content/fietslicht/film.ts';
import { openDrawing } from './drawing.ts';

const film = listContent({ bicycleLights, arabic })
  .filter(({ edition }) => edition === 'ar')
  .map(({ parse }) => parse())[0];
const pieces = film ? piecesOf(film) : [];

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

/** Letters may lean over the edge of their box by this much. */
const tolerancePx = 3;
const begins = ['headline', 'title', 'label', 'lockupLabel', 'topic', 'feeling', 'meaning', 'term'];

describe('a film from right to left', () => {
  it.each(formatNames)('stands in %s at the right, and leaves no box', async (format) => {
    const page = await drawing.open(format);
    const safe = padded(formats[format].safe, tolerancePx);
    const edges = new Set<string>();
    const wrong: string[] = [];
    for (const piece of pieces) {
      const timeline = await page.put(piece);
      for (const { restFrame } of momentsOf(piece, timeline)) {
        await page.show(restFrame);
        for (const { role, text, box, sizePx } of await page.texts()) {
          const isInside = box.x >= safe.x && right(box) <= right(safe) && sizePx >= 42;
          if (!isInside) wrong.push(`${role} “${text}” from ${box.x} to ${right(box)}`);
          const rest = right(formats[format].safe) - right(box);
          if (begins.includes(role)) edges.add(role);
          // The topic's dot stands before it.
          if (begins.includes(role) && rest > (role === 'topic' ? 60 : 12))
            wrong.push(`${role} “${text}” begins ${rest} px from the edge`);
        }
      }
    }
    await page.close();
    expect(wrong).toEqual([]);
    expect([...edges].sort()).toEqual([...begins].sort());
  });

  it('lights each word in its place, also where Latin words run the other way', async () => {
    const page = await drawing.open('landscape');
    const piece = pieces.find((one) => one.kind === 'slide' && one.slide.id === 'samen-op-weg');
    if (!piece) throw new Error('The slide is gone.');
    const timeline = await page.put(piece);
    const words = timeline.words.slice(-3);
    const places: number[] = [];
    for (const { startFrame } of words) {
      await page.show(startFrame);
      places.push(litAt(await page.picture()));
    }
    await page.close();
    expect(words.map(({ text }) => text)).toEqual(['نادي', 'Fietsclub', 'Oost.']);
    const [club = 0, first = 0, second = 0] = places;
    // From right to left: the club, and then its name, which runs from left to right.
    expect([first < second, second < club]).toEqual([true, true]);
  });
});

/** The middle of what is lit in the captions of a picture, in pixels from the left. */
const litAt = (picture: Buffer): number => {
  const { width, height, data } = PNG.sync.read(picture);
  const lit = [1, 3, 5].map((at) => Number.parseInt(captionColours.spoken.slice(at, at + 2), 16));
  const captionTop = Math.round(height * 0.8);
  const found: number[] = [];
  for (let at = captionTop * width; at < width * height; at++)
    if (lit.every((value, channel) => Math.abs((data[at * 4 + channel] ?? 0) - value) < 8))
      found.push(at % width);
  expect(found.length).toBeGreaterThan(0);
  return found.reduce((sum, x) => sum + x, 0) / found.length;
};
