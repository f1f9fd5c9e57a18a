import { measureText } from '@remotion/layout-utils';
import type { Format } from '../../src/design/format.ts';
import { type SetLines, setLines } from '../../src/design/lines.ts';
import { phrasesOf } from '../../src/design/phrases.ts';
import { type Face, faceOf, type Size, sizes, type TextRole } from '../../src/design/type.ts';

const measuredAtPx = 100;

/** The width of a text in a face, in em. The fonts must have been loaded. */
export const widthEm = (face: Face, text: string): number =>
  measureText({
    text,
    fontFamily: face.family,
    fontWeight: face.weight,
    fontSize: measuredAtPx,
    letterSpacing: `${face.trackingEm}em`,
    additionalStyles: {
      fontVariationSettings: face.variation ?? 'normal',
      textRendering: 'geometricPrecision',
    },
  }).width / measuredAtPx;

/** A text in its role, set as large as its box allows. */
export type SetText = SetLines & { role: TextRole; text: string };

type Wish = {
  text: string;
  role: TextRole;
  format: Format;
  width: number;
  height: number;
  maxPx?: number;
};
const known = new Map<string, SetText>();

/** Sets a text. The same wish is answered from memory: frames ask it again and again. */
export const setText = (wish: Wish): SetText => {
  const key = JSON.stringify(wish);
  const before = known.get(key);
  if (before) return before;
  const { text, role, format, width, height, maxPx } = wish;
  const face = faceOf[role];
  const own: Size = sizes[format][role];
  const size = { ...own, maxPx: Math.min(own.maxPx, maxPx ?? own.maxPx) };
  const lines = setLines(
    phrasesOf(text),
    (part) => widthEm(face, part),
    { width, height },
    size,
    face.leading,
  );
  const result = { ...lines, role, text };
  known.set(key, result);
  return result;
};

/** Sets several texts at one size: the largest at which the longest of them fits. */
export const setAlike = (texts: readonly string[], wish: Omit<Wish, 'text'>): SetText[] => {
  const sizePx = Math.min(...texts.map((text) => setText({ ...wish, text }).sizePx));
  return texts.map((text) => setText({ ...wish, text, maxPx: sizePx }));
};
