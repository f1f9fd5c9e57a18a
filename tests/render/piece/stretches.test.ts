import { describe, expect, it } from 'vitest';
import { timePiece } from '../../../src/render/piece/job.ts';
import { keyFramesOf, stretchesOf } from '../../../src/render/piece/stretches.ts';
import { keyParts, pieceKey } from '../../../src/render/piece/key.ts';
import type { Format } from '../../../src/film/formats.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { estimatedNarration, piecesOf, scriptOf } from '../../../src/timeline/piece.ts';

type EndCard = { name?: string; url?: string; tagline?: string | undefined };

const jobOf = (endCard: EndCard = {}, format: Format = 'portrait', kind = 'end-card') => {
  const film = parseFilm(
    {
      id: 'proef',
      title: 'Proef',
      language: 'nl-NL',
      slides: [
        {
          id: 'een',
          title: 'Een',
          headline: 'Dit is de eerste.',
          body: 'Kort is goed.',
          mood: 'trust',
          scenes: [{ kind: 'people', cue: 'Dit is' }],
        },
      ],
      endCard: {
        name: 'Voorbeeld.nl',
        url: 'https://www.example.org',
        tagline: 'Op De Linde: vraag juf Anna.',
        ...endCard,
      },
    },
    'film.ts',
  );
  const piece = piecesOf(film).find((one) => one.kind === kind);
  if (!piece) throw new Error(`There is no ${kind}.`);
  const narration = estimatedNarration(scriptOf(piece));
  const id = kind === 'end-card' ? kind : 'een';
  const planned = { film: 'proef', name: `${id} ${format}`, piece, format, captions: true };
  return timePiece(film, planned, { [id]: narration }).job;
};

const keys = (job: ReturnType<typeof jobOf>) =>
  stretchesOf(job).map((stretch) => pieceKey(keyParts('engine', stretch)));
const shared = (a: ReturnType<typeof jobOf>, b: ReturnType<typeof jobOf>) =>
  keys(a).map((key, index) => key === keys(b)[index]);

describe('stretches of a piece', () => {
  it('are one of a slide, which is the slide', () => {
    const job = jobOf({}, 'portrait', 'slide');
    expect(stretchesOf(job)).toEqual([job]);
    expect(keyFramesOf(job).slice(0, 3)).toEqual([0, 30, 60]);
  });

  it('of an end card go up to its name, up to its sentence, and to its end', () => {
    const job = jobOf();
    expect(
      stretchesOf(job).map(({ id, startFrame, durationInFrames }) => ({
        ...{ id, startFrame, durationInFrames },
      })),
    ).toEqual([
      { id: 'end-card portrait 1/3', startFrame: 0, durationInFrames: 27 },
      { id: 'end-card portrait 2/3', startFrame: 27, durationInFrames: 58 },
      { id: 'end-card portrait 3/3', startFrame: 85, durationInFrames: job.durationInFrames - 85 },
    ]);
    expect(keyFramesOf(job)).toEqual([0, 27, 57, 85, 115, 145, 175, 205]);
  });

  it('are two where it has no sentence', () => {
    const job = jobOf({ tagline: undefined });
    expect(stretchesOf(job).map(({ startFrame }) => startFrame)).toEqual([0, 27]);
  });

  it('are shared by cards that differ only in what has not come yet', () => {
    const other = { tagline: 'Op Het Baken: vraag meneer Smit.' };
    expect(shared(jobOf(), jobOf(other))).toEqual([true, true, false]);
    expect(shared(jobOf(), jobOf({ name: 'Elders.nl' }))).toEqual([true, false, false]);
  });

  it('share an address where it is not seen', () => {
    const other = { url: 'https://www.example.org/linde', tagline: 'Op De Linde: vraag Bo.' };
    expect(shared(jobOf(), jobOf(other))).toEqual([true, true, false]);
    expect(shared(jobOf({}, 'landscape'), jobOf(other, 'landscape'))).toEqual([true, false, false]);
    expect(shared(jobOf({}, 'square'), jobOf(other, 'square'))).toEqual([true, true, false]);
  });

  it('never end with a key frame', () => {
    for (let pause = 0; pause < 40; pause++) {
      const job = jobOf();
      const { narration } = job.props;
      if (!narration) throw new Error('It is narrated.');
      const words = narration.words.map((word) => ({
        ...word,
        startMs: word.startMs + pause * 33,
      }));
      const stretches = stretchesOf({
        ...job,
        props: { ...job.props, narration: { ...narration, words } },
      });
      const lengths = stretches.slice(0, -1).map(({ durationInFrames }) => durationInFrames % 30);
      expect(lengths).not.toContain(1);
      expect(stretches.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0)).toBe(
        job.durationInFrames,
      );
    }
  });
});
