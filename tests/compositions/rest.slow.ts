import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { plainField } from '../../src/design/colour.ts';
import { formatNames } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { pieceId, piecesOf } from '../../src/timeline/piece.ts';
import { openDrawing } from './drawing.ts';

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

// A moment this long has settled, and nothing leaves it yet, for more than the frames compared.
const settledFrames = 45 + 27 + 4;
const apartFrames = 2;

describe('at rest nothing moves', () => {
  it.each(formatNames)(
    'in %s',
    async (format) => {
      // At full size: where pixels are scaled, the browser itself smooths an edge differently from time to time.
      const page = await drawing.open(format);
      const moved: string[] = [];
      for (const piece of piecesOf(parseFilm(sexting, 'film'))) {
        // Captions light another word while the picture rests.
        const timeline = await page.put(piece, { captions: false });
        const rests = momentsOf(piece, timeline).filter(
          ({ startFrame, endFrame }) => endFrame - startFrame > settledFrames,
        );
        for (const [index, { ids, restFrame }] of rests.entries()) {
          await page.show(restFrame);
          const [markup, picture] = [
            await page.markup(),
            index === 0 ? await page.picture() : null,
          ];
          await page.show(restFrame + apartFrames);
          const at = `${pieceId(piece)} ${ids.join('+')} frame ${restFrame}`;
          if ((await page.markup()) !== markup) moved.push(at);
          if (picture && !picture.equals(await page.picture())) moved.push(`${at}: its pixels`);
        }
      }
      await page.close();
      expect(moved).toEqual([]);
    },
    90_000,
  );

  it.each(formatNames)(
    'and every piece begins around its title on the plain field, and every slide ends on it, in %s',
    async (format) => {
      const page = await drawing.open(format, 0.25);
      const ends = new Set<string>();
      const corners = new Set<string>();
      for (const piece of piecesOf(parseFilm(sexting, 'film'))) {
        const { durationInFrames } = await page.put(piece);
        await page.show(0);
        corners.add(cornerOf(await page.picture()));
        if (piece.kind !== 'slide') continue;
        await page.show(durationInFrames - 1);
        ends.add((await page.picture()).toString('base64'));
      }
      await page.close();
      expect(ends.size).toBe(1);
      expect([...corners]).toEqual([plainField.toLowerCase()]);
    },
    90_000,
  );
});

const cornerOf = (picture: Buffer): string =>
  `#${PNG.sync.read(picture).data.subarray(0, 3).toString('hex')}`;
