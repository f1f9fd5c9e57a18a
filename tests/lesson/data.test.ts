import { expect, it } from 'vitest';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { compare } from '../../src/film/scenes/compare.ts';
import { count } from '../../src/film/scenes/count.ts';
import { figure } from '../../src/film/scenes/figure.ts';
import { trend } from '../../src/film/scenes/trend.ts';
import { lessonData } from '../../src/lesson/data.ts';
import { lessonWordsIn } from '../../src/lesson/words.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';
import { lessonFilm } from './lesson-film.ts';

const kinds = { figure, count, compare, trend };
const film = parseFilm(
  {
    ...lessonFilm,
    lesson: undefined,
    slides: Object.entries(kinds).map(([id, { examples }]) => ({ id, ...examples.ordinary })),
  },
  'film',
);
const timelines = piecesOf(film).map((piece) => pieceTimeline(piece, narrationOf(piece, {})));
const [endCard] = timelines.slice(-1);
const files = { video: 'a.mp4', poster: 'a.jpg', captionsFile: 'a.vtt' };

it('has every kind of number as it is said, with what it is of and where it comes from', () => {
  if (!endCard) throw new Error('There is no end card.');
  const { clips } = lessonData(film, {
    slides: film.slides.map((slide, index) => {
      const timeline = timelines[index];
      if (!timeline) throw new Error('A slide has no times.');
      return { slide, timeline, files };
    }),
    endCard,
    film: null,
    papers: { sheet: 'a.html', sheetPdf: null, transcript: 'a.txt' },
    words: lessonWordsIn('nl-NL'),
  });
  const source = { written: 'Bron: Voorbeeld van een bron, 2024', url: null };
  expect(
    Object.fromEntries(clips.map(({ id, figures, sources }) => [id, { figures, sources }])),
  ).toEqual({
    figure: {
      figures: [{ said: '3 van de 4', label: 'stippen zijn hier gekleurd.' }],
      sources: [source],
    },
    count: {
      figures: [{ said: 'Ruim 2,3 miljoen', label: 'stippen staan er.' }],
      sources: [source],
    },
    compare: {
      figures: [
        { said: '38.000', label: 'Het aantal stippen · 2023' },
        { said: '51.000', label: 'Het aantal stippen · 2024' },
      ],
      sources: [source],
    },
    trend: {
      figures: [
        { said: '12%', label: 'Het aandeel stippen · 2019' },
        { said: '16%', label: 'Het aandeel stippen · 2023' },
      ],
      sources: [source],
    },
  });
});
