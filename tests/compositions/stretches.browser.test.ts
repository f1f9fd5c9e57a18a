import { afterAll, beforeAll, expect, it } from 'vitest';
import { examplePictures } from '../../src/film/examples.ts';
import { formatNames, type Format } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { timePiece } from '../../src/render/piece/job.ts';
import { stretchesOf } from '../../src/render/piece/stretches.ts';
import { estimatedNarration, piecesOf, scriptOf } from '../../src/timeline/piece.ts';
import { openDrawing, type Drawing } from './drawing.ts';

let drawing: Drawing;
beforeAll(async () => void (drawing = await openDrawing()));
afterAll(() => drawing.close());

const logo = 'stippen.svg';
const cards = {
  plain: { tagline: 'Op De Linde: vraag juf Anna.' },
  'without a sentence': {},
  'with two logos': { tagline: 'Op De Linde: vraag juf Anna.', logo: 'smal.svg' },
};

const jobOf = (card: keyof typeof cards, format: Format, language: string) => {
  const film = parseFilm(
    {
      ...{ id: 'proef', title: 'Proef', language },
      slides: [
        {
          ...{ id: 'een', title: 'Een', headline: 'Een en twee.', body: 'Drie.', mood: 'trust' },
          scenes: [{ kind: 'people', cue: 'Een en' }],
        },
      ],
      brand: {
        colours: { ink: '#14213D', accents: ['#B3361E'] },
        logo: { onDark: logo, onLight: logo },
        endCard: card === 'without a sentence' ? 'rows' : 'crowd',
      },
      endCard: { name: 'Voorbeeld.nl', url: 'https://www.example.org/een/adres', ...cards[card] },
    },
    'film.ts',
  );
  const piece = piecesOf({ ...film, files: examplePictures }).at(-1);
  if (!piece) throw new Error('There is no end card.');
  const planned = { film: 'proef', name: `end-card ${format}`, piece, format, captions: true };
  return timePiece(film, planned, { 'end-card': estimatedNarration(scriptOf(piece)) }).job;
};

it.each(
  formatNames.flatMap((format) =>
    Object.keys(cards).map((card) => [card as keyof typeof cards, format] as const),
  ),
)(
  'an end card %s in %s shows in each stretch what the whole shows, frame by frame',
  async (card, format) => {
    const page = await drawing.open(format, 0.25);
    const job = jobOf(card, format, format === 'landscape' ? 'ar' : 'nl-NL');
    const shown = async (frame: number) => {
      await page.show(frame);
      return page.markup();
    };
    await page.putJob(job);
    const whole: string[] = [];
    for (let frame = 0; frame < job.durationInFrames; frame++) whole.push(await shown(frame));
    const stretches = stretchesOf(job);
    expect(stretches.length).toBe(card === 'without a sentence' ? 2 : 3);
    expect(new Set(whole).size).toBeGreaterThan(40);
    for (const { startFrame = 0, durationInFrames, ...stretch } of stretches) {
      // Long enough to be asked for any of its frames.
      await page.putJob({ ...stretch, durationInFrames: startFrame + durationInFrames });
      for (let frame = startFrame; frame < startFrame + durationInFrames; frame++)
        if ((await shown(frame)) !== whole[frame]) expect.unreachable(`frame ${frame} differs`);
    }
    await page.close();
  },
);
