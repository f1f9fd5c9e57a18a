import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import {
  estimatedNarration,
  narrationOf,
  pieceId,
  piecesOf,
  pieceTimeline,
  scriptOf,
} from '../../src/timeline/piece.ts';

const film = parseFilm(sexting, 'content/sexting/film.ts');

describe('piecesOf', () => {
  it('gives the slides, then the end card', () => {
    expect(piecesOf(film).map(pieceId)).toEqual([...film.slides.map(({ id }) => id), 'end-card']);
  });
});

describe('estimatedNarration', () => {
  it('gives every written word a time, in order, without overlap', () => {
    for (const piece of piecesOf(film)) {
      const { words, durationMs, script } = estimatedNarration(scriptOf(piece));
      expect(words.map(({ text }) => text).join(' ')).toBe(
        script.map(({ text }) => text).join(' '),
      );
      words.forEach((word, index) => {
        expect(word.startMs).toBeGreaterThanOrEqual(words[index - 1]?.endMs ?? 0);
        expect(word.endMs).toBeLessThanOrEqual(durationMs);
      });
    }
  });
});

describe('narrationOf', () => {
  const [piece] = piecesOf(film);
  if (!piece) throw new Error('the film has no slide');
  const spoken = { ...estimatedNarration(scriptOf(piece)), voice: 'draft', audio: 'x.wav' };

  it('takes what was spoken where it says this script', () => {
    expect(narrationOf(piece, { [pieceId(piece)]: spoken })).toBe(spoken);
  });

  it('estimates where the text was changed since, or nothing was spoken', () => {
    const changed = { ...spoken, script: [{ part: 'headline' as const, text: 'Iets anders.' }] };
    expect(narrationOf(piece, { [pieceId(piece)]: changed }).voice).toBe('estimate');
    expect(narrationOf(piece, null).audio).toBeNull();
  });
});

describe('pieceTimeline', () => {
  it('keeps every clip within its length, with the end card', () => {
    const seconds = piecesOf(film).map((piece) => {
      const { durationInFrames, fps } = pieceTimeline(piece, estimatedNarration(scriptOf(piece)));
      return durationInFrames / fps;
    });
    const endCard = seconds.at(-1) ?? 0;
    expect(endCard).toBeGreaterThanOrEqual(5);
    for (const slide of seconds.slice(0, -1)) expect(slide + endCard).toBeLessThanOrEqual(60);
    expect(seconds.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(240);
  });
});
