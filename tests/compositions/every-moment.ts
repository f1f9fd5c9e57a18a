import { formats } from '../../src/design/format.ts';
import type { Format } from '../../src/film/formats.ts';
import { bottom, overlap, padded, type Rect, right } from '../../src/design/geometry.ts';
import { smallestPx } from '../../src/design/type.ts';
import type { Film } from '../../src/film/schema.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import { pieceId, piecesOf } from '../../src/timeline/piece.ts';
import type { ShownText } from '../../src/storyboard/shown-texts.ts';
import type { Drawing } from './drawing.ts';

// Letters may lean over the edge of their box by this much; captions end at 1016, by design.
const tolerancePx = 2;
const captionEnd = { portrait: 1440, landscape: 1016, square: 778, feed: 958 };

type Look = {
  format: Format;
  captions: boolean;
  /** Laid out as in this language, whatever its words are in. */
  language?: string;
};

/**
 * Goes through every moment of a film, at rest.
 * @returns what is wrong: texts that are cut off, leave the safe box, are too small or overlap
 */
export const problemsAtMoments = async (
  drawing: Drawing,
  film: Film,
  { format, captions, language }: Look,
): Promise<string[]> => {
  const page = await drawing.open(format);
  const wrong: string[] = [];
  for (const written of piecesOf(film)) {
    const piece = { ...written, language: language ?? written.language };
    const timeline = await page.put(piece, { captions });
    for (const { ids, restFrame } of momentsOf(piece, timeline)) {
      await page.show(restFrame);
      const texts = await page.texts();
      const at = `${pieceId(piece)} ${ids.join('+')} frame ${restFrame}`;
      wrong.push(...problemsOf(texts, format).map((problem) => `${at}: ${problem}`));
    }
  }
  await page.close();
  return wrong;
};

const problemsOf = (texts: ShownText[], format: Format): string[] => {
  const { width, height } = formats[format];
  const canvas: Rect = { x: 0, y: 0, width, height };
  const safe = padded(formats[format].safe, tolerancePx);
  return [
    ...texts.flatMap((text) => {
      const room =
        text.role === 'caption' ? { ...safe, height: captionEnd[format] - safe.y + 1 } : safe;
      return [
        ...(contains(canvas, text.box) ? [] : [`${named(text)} is clipped`]),
        ...(contains(room, text.box) ? [] : [`${named(text)} leaves the safe box`]),
        ...(text.sizePx >= smallestPx ? [] : [`${named(text)} is ${text.sizePx} px`]),
      ];
    }),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(one.box, padded(other.box, -tolerancePx)))
        .map((other) => `${named(one)} overlaps ${named(other)}`),
    ),
  ];
};

const named = ({ role, text, box }: ShownText): string =>
  `${role} "${text.slice(0, 30)}" at ${[box.x, box.y, right(box), bottom(box)].map(Math.round).join(',')}`;

const contains = (room: Rect, box: Rect): boolean =>
  box.x >= room.x && box.y >= room.y && right(box) <= right(room) && bottom(box) <= bottom(room);
