import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { briefTexts } from '../../src/check/brevity.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { posterFrame } from '../../src/timeline/moments.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';
import { headlineSpan } from '../../src/timeline/slide.ts';

/** A fact that is told, and at once replaced by a figure of the same words. */
const film = parseFilm(
  {
    id: 'feit',
    title: 'Feit',
    language: 'nl-NL',
    slides: [
      {
        id: 'fabel',
        title: 'Fabel of feit?',
        headline: 'Iedereen telt mee.',
        body: 'Fabel: alleen de eerste stip telt. Feit: 15,5 procent van de stippen is nieuw.',
        mood: 'truth',
        scenes: [
          {
            kind: 'truth',
            cue: { words: 'Fabel', in: 'body' },
            belief: 'alleen de eerste stip telt.',
            fact: {
              cue: { words: 'Feit', in: 'body' },
              label: '15,5 procent van de stippen is nieuw.',
            },
          },
          {
            kind: 'figure',
            cue: '15,5 procent',
            figure: { percent: 15.5 },
            label: 'van de stippen is nieuw.',
          },
        ],
      },
    ],
    endCard: { name: 'Voorbeeld.nl', url: 'https://www.example.org' },
  },
  'film',
);

describe('texts that are gone before they can be read', () => {
  it('are none in the campaign', () =>
    expect(briefTexts(parseFilm(sexting, 'film'), {})).toEqual([]));

  it('are named, with how long they stand and how long reading takes', () => {
    const [line, ...others] = briefTexts(film, {});
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^fabel: “15,5 procent van de stippen is nieuw\.” stands for 0\.\d s before other words take its place; reading it takes 2\.6 s\./u,
    );
  });

  it('are on no poster: that shows the headline, and not what is believed', () => {
    const [piece] = piecesOf(film);
    if (piece?.kind !== 'slide') throw new Error('There is no slide.');
    const timeline = pieceTimeline(piece, narrationOf(piece, null));
    expect(posterFrame(piece, timeline)).toBeLessThan(
      headlineSpan(piece.slide, timeline)?.endFrame ?? 0,
    );
  });
});
