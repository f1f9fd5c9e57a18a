import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../../content/sexting/film.ts';
import { formats, middleSquare } from '../../../src/design/format.ts';
import { formatNames, type Format } from '../../../src/film/formats.ts';
import { bottom, overlap, padded, right } from '../../../src/design/geometry.ts';
import { smallestPx } from '../../../src/design/type.ts';
import { examplePictures, stressFilms } from '../../../src/film/examples.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import type { Film } from '../../../src/film/schema.ts';
import { timePiece } from '../../../src/render/piece/job.ts';
import { planRender } from '../../../src/render/plan.ts';
import { keyPoster } from '../../../src/render/beside/poster.ts';
import type { ShownText } from '../../../src/storyboard/shown-texts.ts';
import { openViewer, type Viewer } from '../../../src/storyboard/viewer.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const campaign = parseFilm(sexting, 'content/sexting/film.ts');
const stress = stressFilms.map((film) => ({
  ...parseFilm(film, 'src/film/examples.ts'),
  files: examplePictures,
}));
const postersOf = (film: Film, format: Format, captions = true) => {
  const request = { slides: [], formats: [format], captions };
  return planRender([film], request)
    .flatMap(({ pieces }) => pieces)
    .filter(({ piece }) => piece.kind === 'slide')
    .map((piece) => keyPoster('an engine', timePiece(film, piece, {})));
};

describe('keyPoster', () => {
  it('is the same with and without captions, and other for each slide and format', () => {
    const keys = (captions: boolean) =>
      formatNames.flatMap((format) => postersOf(campaign, format, captions).map(({ key }) => key));
    expect(keys(false)).toEqual(keys(true));
    expect(new Set(keys(true)).size).toBe(campaign.slides.length * formatNames.length);
  });
});

describe('a poster', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await openViewer({
      stageEntry: path.join(root, 'compositions', 'page', 'stage.tsx'),
      cacheDir: path.join(root, '.cache'),
    });
  });
  afterAll(() => viewer.close());

  it.each(formatNames)(
    'in %s says its headline whole, inside the middle square',
    async (format) => {
      const page = await viewer.open(formats[format]);
      for (const [index, { job, frame }] of postersOf(campaign, format).entries()) {
        await page.put(job);
        await page.show(frame);
        const texts = await page.texts();
        expect(problemsOf(texts, format)).toEqual([]);
        const said = texts.filter(({ role }) => role !== 'topic').map(({ text }) => text);
        expect(said.join(' ')).toBe(headlines[index]);
      }
      await page.close();
    },
  );

  it.each(formatNames)('in %s holds the most that the schema allows', async (format) => {
    const page = await viewer.open(formats[format]);
    const wrong: string[] = [];
    for (const { job, frame } of stress.flatMap((film) => postersOf(film, format))) {
      await page.put(job);
      await page.show(frame);
      const problems = problemsOf(await page.texts(), format);
      wrong.push(...problems.map((problem) => `${job.id}: ${problem}`));
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});

// Letters may lean over the edge of their box by this much.
const tolerancePx = 2;

/** What keeps a poster from being read when its middle square is cut out of it. */
const problemsOf = (texts: ShownText[], format: Format): string[] => {
  const square = padded(middleSquare(format), tolerancePx);
  return texts.flatMap(({ role, text, opacity, box, sizePx }, index) => {
    const named = `${role} "${text.slice(0, 30)}"`;
    const isInside =
      box.x >= square.x &&
      box.y >= square.y &&
      right(box) <= right(square) &&
      bottom(box) <= bottom(square);
    return [
      ...(opacity === 1 ? [] : [`${named} is on its way`]),
      ...(isInside || isAtTheFootOfArt(role) ? [] : [`${named} leaves the middle square`]),
      ...(sizePx >= smallestPx ? [] : [`${named} is ${sizePx} px`]),
      ...texts
        .slice(index + 1)
        .filter((other) => overlap(box, padded(other.box, -tolerancePx)))
        .map((other) => `${named} overlaps ${other.role} "${other.text.slice(0, 30)}"`),
    ];
  });
};

/** What a dot stands for, and whose a picture is, stand at the foot of the art, which may go beyond the square. */
const isAtTheFootOfArt = (role: string): boolean => ['scale', 'credit'].includes(role);

/** As they are set: a figure in numerals. */
const headlines = campaign.slides.map(({ headline }) =>
  headline.replace('Eén op de twintig', '1 op de 20'),
);
