import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { momentsOf, posterFrame } from '../../src/timeline/moments.ts';
import { narrationOf, piecesOf, pieceTimeline } from '../../src/timeline/piece.ts';

const film = parseFilm(sexting, 'content/sexting/film.ts');
const pieces = piecesOf(film).map((piece) => {
  const timeline = pieceTimeline(piece, narrationOf(piece, null));
  return { piece, timeline, moments: momentsOf(piece, timeline) };
});

describe('momentsOf', () => {
  it('names what happens at every cue of the second slide', () => {
    expect(pieces[1]?.moments.map(({ ids, cue }) => [ids.join(' '), cue])).toEqual([
      ['title', 'Sexting. Kwestie van vertrouwen'],
      ['scenes[0]', '3 van de 4'],
      ['beats[0]', 'onder 4 ogen'],
      ['scenes[1]', 'Een kwart'],
      ['beats[1]', 'pikante beelden'],
      ['scenes[1].devices[0]', 'webcam'],
      ['scenes[1].devices[1]', 'smartphone'],
      ['scenes[2]', 'Eén op de acht'],
      ['scenes[3]', '74 procent'],
      ['scenes[3].ring', 'privé blijven'],
    ]);
  });

  it('leaves no gap between moments, and rests where each has entered', () => {
    for (const { moments, timeline } of pieces) {
      moments.forEach((moment, index) => {
        const next = moments[index + 1];
        expect(moment.endFrame).toBe(next?.startFrame ?? timeline.closing.startFrame);
        expect(moment.restFrame).toBeGreaterThanOrEqual(moment.startFrame);
        // Its entrance is over by then, unless something else takes its place before.
        const isTaken = !next || next.ids.some((id) => /^(?:headline|scenes\[\d+\])$/u.test(id));
        if (isTaken) expect(moment.restFrame).toBeLessThan(moment.endFrame);
        else expect(moment.restFrame - moment.startFrame).toBeGreaterThanOrEqual(24);
        expect(moment.restFrame - moment.endFrame).toBeLessThan(24);
      });
    }
  });

  it('together says every word', () => {
    for (const { moments, timeline } of pieces) {
      expect(moments.map(({ spoken }) => spoken).join(' ')).toBe(
        timeline.words.map(({ text }) => text).join(' '),
      );
    }
  });
});

describe('posterFrame', () => {
  it('shows the headline, whole and at rest, and as much as comes while it stands', () => {
    const shown = pieces.slice(0, -1).map(({ piece, timeline, moments }) => {
      const frame = posterFrame(piece, timeline);
      const headline = timeline.parts.find(({ part }) => part === 'headline');
      expect(frame).toBeGreaterThanOrEqual((headline?.startFrame ?? Infinity) + 45);
      return moments.find(({ restFrame }) => restFrame === frame)?.ids.join(' ');
    });
    expect(shown).toEqual([
      'scenes[1].ring',
      'beats[0]',
      'scenes[1]',
      'scenes[0].grows[0]',
      'beats[3]',
      'headline scenes[0]',
      'beats[3]',
    ]);
  });
});
