import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { formats } from '../../src/design/format.ts';
import { figureSmallShare } from '../../src/design/type.ts';
import { type Format, formatNames } from '../../src/film/formats.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { ShownText } from '../../src/storyboard/shown-texts.ts';
import { posterFrame } from '../../src/timeline/moments.ts';
import { piecesOf } from '../../src/timeline/piece.ts';
import { type Drawing, openDrawing } from './drawing.ts';

// The table of the visual language: sizes in pixels, and lines.
const headlines: Record<Format, { least: number; most: number; lines: number }> = {
  portrait: { least: 96, most: 124, lines: 6 },
  landscape: { least: 110, most: 140, lines: 4 },
  square: { least: 72, most: 108, lines: 5 },
  feed: { least: 88, most: 120, lines: 5 },
};
// A poster has no captions, and less width: one line more.
const posterLines: Record<Format, number> = { portrait: 6, landscape: 5, square: 6, feed: 6 };
const figures = {
  portrait: { least: 220, most: 280 },
  landscape: { least: 260, most: 300 },
  square: { least: 150, most: 190 },
  feed: { least: 200, most: 250 },
} as const;

/** Every headline and figure of the campaign that is not as large, or not as short, as the table says. */
const wrongSizes = async (
  drawing: Drawing,
  { format, poster }: { format: Format; poster: boolean },
): Promise<string[]> => {
  const page = await drawing.open(format);
  const wrong: string[] = [];
  for (const piece of piecesOf(parseFilm(sexting, 'film'))) {
    if (piece.kind !== 'slide') continue;
    const timeline = await page.put(piece, poster ? { poster, captions: false } : {});
    await page.show(posterFrame(piece, timeline));
    const shown = await page.texts();
    const headline = shown.find(({ role }) => role === 'headline');
    const figure = shown.find(({ role }) => role === 'figure');
    if (!headline && !figure) wrong.push(`${piece.slide.id}: neither headline nor figure`);
    const lines = poster ? posterLines[format] : headlines[format].lines;
    if (headline && !isHeld(headline, { ...headlines[format], lines }, format))
      wrong.push(`${headline.text}: ${headline.sizePx} px, ${headline.lines} lines`);
    const { least, most } = figures[format];
    // Its small words are its smallest letters.
    const numerals = figure ? figure.sizePx / figureSmallShare.words : least;
    if (numerals < least || numerals > most) wrong.push(`${figure?.text}: ${numerals} px`);
  }
  await page.close();
  return wrong;
};

const isHeld = (
  { sizePx, lines, text, box }: ShownText,
  held: { least: number; most: number; lines: number },
  format: Format,
): boolean => {
  // A name that does not break may fill the width at a size below the least: no larger one fits.
  const isFull = text.includes('.nl') && box.width > formats[format].safe.width - sizePx / 10;
  return (sizePx >= held.least || isFull) && sizePx <= held.most && lines <= held.lines;
};

let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

describe.each([
  ['film', false],
  ['poster', true],
])('the headlines of the campaign, on the %s', (_name, poster) => {
  it.each(formatNames)('are large and short in %s', async (format) => {
    expect(await wrongSizes(drawing, { format, poster })).toEqual([]);
  });
});
