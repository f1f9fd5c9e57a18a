import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { restOf } from '../../src/storyboard/rest.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { pace } from '../../src/timeline/pace.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';

const moments = piecesOf(parseFilm(sexting, 'content/sexting/film.ts')).flatMap((piece) => {
  const narration = narrationOf(piece, null);
  const timeline = pieceTimeline(piece, narration);
  const own = momentsOf(piece, timeline);
  return own.map((moment, place) => ({
    moment,
    place,
    piece,
    narration,
    timeline,
    rest: restOf(piece, narration, timeline, own, place),
  }));
});
const msOf = (frames: number) => (frames * 1000) / 30;

describe('the rest of a moment', () => {
  it('comes when its entrance is over, and before the next is on its way', () => {
    for (const { piece, place, moment, rest } of moments) {
      const paused = momentsOf(piece, pieceTimeline(piece, rest.narration));
      const name = `${piece.kind} ${moment.ids.join()}`;
      expect(paused[place]?.startFrame, name).toBe(moment.startFrame);
      expect(msOf(rest.frame - moment.startFrame), name).toBeGreaterThanOrEqual(
        pace.entranceMs - 20,
      );
      expect(rest.frame, name).toBeLessThan(paused[place]?.endFrame ?? 0);
    }
  });

  it('says the same words, as they were spoken before it', () => {
    const short = moments.filter(({ narration, rest }) => rest.narration !== narration);
    expect(short.length).toBeGreaterThan(10);
    expect(short.length).toBeLessThan(moments.length);
    for (const { narration, rest, moment, timeline } of short) {
      expect(rest.narration.words.map(({ text }) => text)).toEqual(
        narration.words.map(({ text }) => text),
      );
      const before = timeline.words.filter(({ startFrame }) => startFrame < moment.endFrame).length;
      expect(rest.narration.words.slice(0, before)).toEqual(narration.words.slice(0, before));
    }
  });

  it('is a frame of the film itself where the moment lasts long enough', () => {
    for (const { moment, narration, rest } of moments)
      if (msOf(moment.endFrame - moment.startFrame) > 3400) {
        expect(rest.narration).toBe(narration);
        expect(rest.frame).toBe(moment.restFrame);
      }
  });
});
