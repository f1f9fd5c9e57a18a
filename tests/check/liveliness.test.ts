import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { stillnessesOf, stillnessMessage } from '../../src/check/liveliness.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { narrationOf, piecesOf, pieceTimeline, type Piece } from '../../src/timeline/piece.ts';

const film = parseFilm(sexting, 'film');
const stillIn = (piece: Piece) =>
  stillnessesOf(piece, pieceTimeline(piece, narrationOf(piece, null)));

describe('liveliness', () => {
  it('finds no picture of the campaign that stands longer than four seconds while somebody speaks', () => {
    expect(piecesOf(film).flatMap(stillIn).map(stillnessMessage)).toEqual([]);
  });

  it('names the stretches that would be dead without beats', () => {
    const dead = piecesOf(film).flatMap((piece) =>
      piece.kind === 'slide'
        ? stillIn({ ...piece, slide: { ...piece.slide, beats: undefined } })
        : [],
    );
    expect(dead.map(({ piece }) => piece)).toEqual(
      expect.arrayContaining(['je-bent-niet-alleen', 'online-seksueel-geweld', 'hulp-vinden']),
    );
    expect(dead.every(({ startMs, endMs }) => endMs - startMs > 4000)).toBe(true);
    const [first] = dead;
    expect(first && stillnessMessage(first)).toMatch(
      /^je-bent-niet-alleen: for \d+\.\d s, from \d+\.\d s, nothing changes but the caption while “.+” is said\./u,
    );
  });
});
