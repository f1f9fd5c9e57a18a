import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { type Palette, palettes } from '../../src/design/colour.ts';
import { formatNames } from '../../src/film/formats.ts';
import { overlap } from '../../src/design/geometry.ts';
import { motion } from '../../src/design/motion.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { ShownText } from '../../src/storyboard/shown-texts.ts';
import { piecesOf } from '../../src/timeline/piece.ts';
import { cueFrame, sceneSpans } from '../../src/timeline/slide.ts';
import { openDrawing } from './drawing.ts';

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

const slides = piecesOf(parseFilm(sexting, 'film')).filter((piece) => piece.kind === 'slide');
const counting = slides.filter(({ slide }) => slide.scenes.some(({ kind }) => kind === 'figure'));

describe('every picture of a figure that counts', () => {
  it.each(formatNames)(
    'shows as many filled dots as its number says, and none behind a caption, in %s',
    async (format) => {
      const page = await drawing.open(format, 0.1);
      const wrong: string[] = [];
      let looked = 0;
      for (const piece of counting) {
        const timeline = await page.put(piece);
        const palette = palettes[piece.slide.mood];
        const spans = sceneSpans(piece.slide, timeline);
        for (const [index, scene] of piece.slide.scenes.entries()) {
          if (scene.kind !== 'figure') continue;
          const from = cueFrame(timeline, scene.cue);
          const until = Math.min(spans[index]?.endFrame ?? 0, from + motion.count.frames + 20);
          let before = '';
          for (let frame = from; frame < until; frame++) {
            await page.show(frame);
            const markup = await page.markup();
            if (markup === before) continue;
            before = markup;
            const texts = await page.texts();
            const at = `${piece.slide.id} scenes[${index}] frame ${frame}`;
            wrong.push(...problemsOf(texts, dotsOf(markup, palette), at));
            looked++;
          }
        }
      }
      await page.close();
      expect(looked).toBeGreaterThan(counting.length * motion.count.frames);
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

type ShownDot = { cx: number; cy: number; reach: number; isFilled: boolean; isLead: boolean };

/** The people in the markup: circles that are filled with the accent, or have an outline; the leading one has its own. */
const dotsOf = (markup: string, { accent, soft }: Palette): ShownDot[] =>
  [...markup.matchAll(/<circle ([^>]*)>/gu)].flatMap(([, attributes = '']): ShownDot[] => {
    const value = (name: string) =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    const [fill, stroke] = [value('fill'), value('stroke')];
    const isFilled = fill === accent;
    const isLead = stroke !== undefined && fill !== soft;
    if (!isFilled && !isLead && stroke !== accent) return [];
    const reach = Number(value('r')) + Number(value('stroke-width') ?? 0) / 2;
    return [{ cx: Number(value('cx')), cy: Number(value('cy')), reach, isFilled, isLead }];
  });

const problemsOf = (texts: ShownText[], dots: ShownDot[], at: string): string[] => {
  const full = Math.max(...dots.filter(({ isLead }) => !isLead).map(({ reach }) => reach));
  // The leading dot is one of the counted, also on its way to its place.
  const filled = dots.filter(
    ({ isFilled, isLead, reach }) => isLead || (isFilled && reach > full - 0.1),
  ).length;
  const figure = texts.find(({ role }) => role === 'figure');
  const captions = texts.filter(({ role }) => role === 'caption');
  // Said in words (Een kwart), it is set at once and nothing counts.
  const said = Number.parseInt(figure?.text ?? '', 10);
  const hidden = dots.filter(({ cx, cy, reach, isLead }) =>
    captions.some(
      ({ box }) =>
        !isLead &&
        overlap(box, { x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach }),
    ),
  ).length;
  return [
    ...(figure && !Number.isNaN(said) && said !== filled
      ? [`${at}: ${figure.text} over ${filled} dots`]
      : []),
    ...(hidden > 0 ? [`${at}: ${hidden} dots behind the caption`] : []),
  ];
};
