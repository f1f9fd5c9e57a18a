import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../content/demo/film.ts';
import { sexting } from '../../content/sexting/film.ts';
import { type Format, formatNames } from '../../src/film/formats.ts';
import { type Disc, overlap, padded, type Rect } from '../../src/design/geometry.ts';
import { exampleFilm } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import type { FilmInput } from '../../src/film/schema.ts';
import { readSupplied } from '../../src/supplied/supplied.ts';
import type { ShownText } from '../../src/storyboard/shown-texts.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { pieceId, piecesOf } from '../../src/timeline/piece.ts';
import { openDrawing } from '../compositions/drawing.ts';

// Between the moments too: from before each until it has come to rest, no text crosses a dot or another text.

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

/** Around the start of a moment: what was leaves before, and what comes is at rest after. */
const around = { before: 12, after: 30 } as const;
const everyFrames = 2;
/** Letters' boxes are higher than letters. */
const tolerancePx = 12;
/** Texts that stand on a shape of their own. */
const onShapes = new Set(['disc', 'tag', 'number', 'message', 'caption']);
/** The least opacity of a dot that is seen. */
const seen = 0.3;

const films: FilmInput[] = [exampleFilm, sexting, demo];

describe.each(films.map((film) => ({ id: film.id, film })))(
  'between the moments of $id',
  ({ film }) => {
    it.each(formatNames)('no text crosses a dot or another text in %s', async (format) => {
      const found = await crossingsOf(film, format);
      expect(found).toEqual([]);
    });
  },
);

const crossingsOf = async (film: FilmInput, format: Format): Promise<string[]> => {
  const page = await drawing.open(format, 0.1);
  const found = new Map<string, string>();
  const parsed = parseFilm(film, `content/${film.id}/film.ts`);
  const { supplied } = await readSupplied(parsed, process.cwd());
  for (const piece of piecesOf({ ...parsed, ...supplied })) {
    const timeline = await page.put(piece);
    const frames = new Set(
      momentsOf(piece, timeline).flatMap(({ startFrame }) => {
        const first = Math.max(0, startFrame - around.before);
        const count = Math.ceil((around.before + around.after) / everyFrames);
        return Array.from({ length: count }, (_, index) => first + index * everyFrames);
      }),
    );
    let before = '';
    for (const frame of [...frames].sort((a, b) => a - b)) {
      if (frame >= timeline.durationInFrames) break;
      await page.show(frame);
      const markup = await page.markup();
      if (markup === before) continue;
      before = markup;
      const texts = await page.texts();
      for (const problem of crossings(texts, discsIn(markup))) {
        const known = `${pieceId(piece)}: ${problem}`;
        if (!found.has(known)) found.set(known, `${known}, first at frame ${frame}`);
      }
    }
  }
  await page.close();
  return [...found.values()];
};

const crossings = (texts: readonly ShownText[], discs: readonly Disc[]): string[] => [
  ...texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      // While the field opens, what stands on it is drawn on both grounds.
      .filter(({ role, text }) => role !== one.role || !isPartOf(text, one.text))
      .filter((other) => overlap(one.box, padded(other.box, -tolerancePx)))
      .map((other) => `${named(one)} crosses ${named(other)}`),
  ),
  ...texts
    .filter(({ role, box }) => !onShapes.has(role) && discs.some((disc) => touches(box, disc)))
    .map((text) => `${named(text)} crosses a dot`),
];

const isPartOf = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

const named = ({ role, text }: ShownText): string => `${role} “${text.slice(0, 24)}”`;

/** Whether a dot reaches into the box of a text. */
const touches = (box: Rect, { cx, cy, r }: Disc): boolean => {
  const inner = padded(box, -tolerancePx);
  const x = Math.max(inner.x, Math.min(cx, inner.x + inner.width));
  const y = Math.max(inner.y, Math.min(cy, inner.y + inner.height));
  return Math.hypot(cx - x, cy - y) < r;
};

/** The filled circles of a drawing that are seen; the groups that they stand in say how opaque they are. */
const discsIn = (markup: string): Disc[] => {
  const opacities = [1];
  const discs: Disc[] = [];
  for (const [tag, closing, name, attributes = ''] of markup.matchAll(
    /<(\/?)(g|circle)\b([^>]*)>/gu,
  )) {
    const value = (attribute: string) =>
      new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`, 'u').exec(attributes)?.[1];
    const opacity = (opacities.at(-1) ?? 1) * Number(value('opacity') ?? 1);
    if (name === 'circle') {
      if (opacity < seen || value('fill') === 'none') continue;
      discs.push({ cx: Number(value('cx')), cy: Number(value('cy')), r: Number(value('r')) });
    } else if (closing) opacities.pop();
    else if (!tag.endsWith('/>')) opacities.push(opacity);
  }
  return discs;
};
