import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { formats } from '../../src/design/format.ts';
import { type Format, formatNames } from '../../src/film/formats.ts';
import { bottom, overlap, padded, type Rect, right } from '../../src/design/geometry.ts';
import { smallestPx } from '../../src/design/type.ts';
import { stressFilms } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { FilmInput } from '../../src/film/schema.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { pieceId, piecesOf } from '../../src/timeline/piece.ts';
import type { ShownText } from '../../src/storyboard/shown-texts.ts';
import { openDrawing } from './drawing.ts';

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

// Letters may lean over the edge of their box by this much; captions end at 1016, by design.
const tolerancePx = 2;
const captionEnd = { portrait: 1440, landscape: 1016, square: 778, feed: 958 };

const films: FilmInput[] = [sexting, ...stressFilms];

describe.each(films.map((film) => ({ id: film.id, film })))('every moment of $id', ({ film }) => {
  it.each(formatNames)('can be read in %s', (format) => walk(film, format, true), 90_000);
  it.each(formatNames)(
    'can be read in %s without captions',
    (format) => walk(film, format, false),
    90_000,
  );
});

const walk = async (film: FilmInput, format: Format, captions: boolean) => {
  const page = await drawing.open(format);
  const wrong: string[] = [];
  for (const piece of piecesOf(parseFilm(film, 'film'))) {
    const timeline = await page.put(piece, { captions });
    for (const { ids, restFrame } of momentsOf(piece, timeline)) {
      await page.show(restFrame);
      const texts = await page.texts();
      const at = `${pieceId(piece)} ${ids.join('+')} frame ${restFrame}`;
      wrong.push(...problemsOf(texts, format).map((problem) => `${at}: ${problem}`));
    }
  }
  await page.close();
  expect(wrong).toEqual([]);
};

const problemsOf = (texts: ShownText[], format: Format): string[] => {
  const { width, height } = formats[format];
  const canvas: Rect = { x: 0, y: 0, width, height };
  const safe = padded(formats[format].safe, tolerancePx);
  return [
    ...texts.flatMap((text) => {
      const room =
        text.role === 'caption' ? { ...safe, height: captionEnd[format] - safe.y + 1 } : safe;
      return [
        ...(contains(canvas, text.box) ? [] : [`${named(text)} is clipped`]),
        ...(contains(room, text.box) ? [] : [`${named(text)} leaves the safe box`]),
        ...(text.sizePx >= smallestPx ? [] : [`${named(text)} is ${text.sizePx} px`]),
      ];
    }),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(one.box, padded(other.box, -tolerancePx)))
        .map((other) => `${named(one)} overlaps ${named(other)}`),
    ),
  ];
};

const named = ({ role, text, box }: ShownText): string =>
  `${role} "${text.slice(0, 30)}" at ${[box.x, box.y, right(box), bottom(box)].map(Math.round).join(',')}`;

const contains = (room: Rect, box: Rect): boolean =>
  box.x >= room.x && box.y >= room.y && right(box) <= right(room) && bottom(box) <= bottom(room);
