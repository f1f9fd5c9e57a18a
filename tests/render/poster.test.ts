import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { formatNames, formats, middleSquare, type Format } from '../../src/design/format.ts';
import { bottom, right } from '../../src/design/geometry.ts';
import { parseFilm } from '../../src/film/parse.ts';
import { resolvePiece } from '../../src/render/job.ts';
import { planRender } from '../../src/render/plan.ts';
import { keyPoster } from '../../src/render/poster.ts';
import { openViewer, type Viewer } from '../../src/render/viewer.ts';

const root = path.resolve(import.meta.dirname, '../..');
const film = parseFilm(sexting, 'content/sexting/film.ts');
const postersOf = (format: Format, captions = true) => {
  const request = { slides: [], formats: [format], captions };
  return planRender([film], request)
    .flatMap(({ pieces }) => pieces)
    .filter(({ piece }) => piece.kind === 'slide')
    .map((piece) => keyPoster('an engine', resolvePiece(film, piece, {})));
};

describe('keyPoster', () => {
  it('is the same with and without captions, and other for each slide and format', () => {
    const keys = (captions: boolean) =>
      formatNames.flatMap((format) => postersOf(format, captions).map(({ key }) => key));
    expect(keys(false)).toEqual(keys(true));
    expect(new Set(keys(true)).size).toBe(14);
  });
});

describe('a poster', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await openViewer({
      stageEntry: path.join(root, 'compositions', 'stage.tsx'),
      cacheDir: path.join(root, '.cache'),
    });
  });
  afterAll(() => viewer.close());

  it.each(formatNames)(
    'in %s says its headline whole, inside the middle square',
    async (format) => {
      const square = middleSquare(format);
      const page = await viewer.open(formats[format]);
      for (const [index, { job, frame }] of postersOf(format).entries()) {
        await page.put(job);
        await page.show(frame);
        const texts = await page.texts();
        const said = texts.filter(({ role }) => role !== 'topic').map(({ text }) => text);
        expect(said.join(' ')).toBe(headlines[index]);
        for (const { text, role, opacity, box } of texts) {
          expect({ text, opacity }).toEqual({ text, opacity: 1 });
          const isInside =
            box.x >= square.x &&
            box.y >= square.y &&
            right(box) <= right(square) &&
            bottom(box) <= bottom(square);
          expect({ format, role, text, isInside }).toEqual({ format, role, text, isInside: true });
        }
      }
      await page.close();
    },
  );
});

/** As they are set: a figure in numerals. */
const headlines = film.slides.map(({ headline }) =>
  headline.replace('Eén op de twintig', '1 op de 20'),
);
