import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../src/design/colour.ts';
import { formatNames } from '../../src/film/formats.ts';
import type { Rect } from '../../src/design/geometry.ts';
import { faceOf, type TextRole } from '../../src/design/type.ts';
import { families } from '../../src/fonts/files.ts';
import { exampleFilm } from '../../src/film/examples.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { type SceneKind, sceneKindNames } from '../../src/film/scenes/index.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import {
  narrationOf,
  type Piece,
  pieceId,
  piecesOf,
  pieceTimeline,
} from '../../src/timeline/piece.ts';
import { openDrawing } from './drawing.ts';

// One still a kind of scene and format, of the kind's ordinary example. Those that changed are renewed with: RENEW_GOLDEN=1 npx vitest run tests/compositions/golden.browser.test.ts
const folder = 'tests/golden';
const renew = process.env.RENEW_GOLDEN === '1';
const scale = 0.5;
/** How different a pixel may be, and how many may be more so: letters' edges, not shapes. */
const pixelThreshold = 0.1;
const differingShare = 0.001;

const pieces = piecesOf(parseFilm(exampleFilm, 'src/film/examples.ts'));

/** The fullest moment of the example of a kind: its last before the field turns. */
const stillOf = (kind: SceneKind | 'end-card'): { piece: Piece; frame: number } => {
  const piece = pieces.find((one) => pieceId(one) === kind);
  const moments = piece ? momentsOf(piece, pieceTimeline(piece, narrationOf(piece, null))) : [];
  const last = moments.findLast(({ ids }) =>
    kind === 'end-card' ? true : ids.some((id) => /^scenes/.test(id) && !id.endsWith('dusk')),
  );
  if (!piece || !last) throw new Error(`There is no example of ${kind}.`);
  return { piece, frame: last.restFrame };
};

let drawing: Awaited<ReturnType<typeof openDrawing>>;
beforeAll(async () => {
  drawing = await openDrawing();
  mkdirSync(folder, { recursive: true });
});
afterAll(() => drawing.close());

describe.each(formatNames)('the picture in %s', (format) => {
  let page: Awaited<ReturnType<typeof drawing.open>>;
  beforeAll(async () => {
    page = await drawing.open(format, scale);
  });
  afterAll(() => page.close());

  it.each([...sceneKindNames, 'end-card' as const])(
    'of %s is as it was approved, and can be read',
    async (kind) => {
      const { piece, frame } = stillOf(kind);
      await page.put(piece);
      await page.show(frame);
      const picture = await page.picture();
      const texts = await page.texts();

      const still = PNG.sync.read(picture);
      for (const { role, box, text } of texts) {
        const seen = seenContrast(still, box);
        expect(seen, `${role} "${text}"`).toBeGreaterThanOrEqual(leastContrast(role as TextRole));
      }

      const file = `${folder}/${kind}-${format}.png`;
      if (renew && !isAlike(still, goldenIn(file))) writeFileSync(file, picture);
      const golden = goldenIn(file);
      expect(
        golden,
        `${file} is missing: look at it, then ask for it with RENEW_GOLDEN=1`,
      ).not.toBe(null);
      expect(isAlike(still, golden), `${file} differs`).toBe(true);
    },
  );
});

const goldenIn = (file: string): PNG | null =>
  existsSync(file) ? PNG.sync.read(readFileSync(file)) : null;

const isAlike = (still: PNG, golden: PNG | null): boolean => {
  const { width, height } = still;
  if (golden === null) return false;
  if (width !== golden.width || height !== golden.height) return false;
  const threshold = pixelThreshold;
  const differing = pixelmatch(still.data, golden.data, undefined, width, height, { threshold });
  return differing / (width * height) < differingShare;
};

/** Headlines, figures and their like are large and heavy; all else is text. */
const leastContrast = (role: TextRole): number =>
  faceOf[role].family === families.display ? 4.5 : 7;

/** The contrast between the colour behind a text and the one in its box that differs most from it. */
const seenContrast = ({ data, width }: PNG, box: Rect): number => {
  const counts = new Map<string, number>();
  const [left, top] = [Math.ceil(box.x * scale), Math.ceil(box.y * scale)];
  const [right, end] = [
    Math.floor((box.x + box.width) * scale),
    Math.floor((box.y + box.height) * scale),
  ];
  for (let y = top; y < end; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const behind = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  // A single pixel may be an accident of smoothing.
  const common = [...counts].filter(([, count]) => count >= 4).map(([colour]) => colour);
  return Math.max(...common.map((colour) => contrast(colour, behind)));
};
