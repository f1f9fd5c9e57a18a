import { measureText } from '@remotion/layout-utils';
import type { Format } from '../../src/film/formats.ts';
import { type SetLines, setLines, shapeWeight } from '../../src/design/lines.ts';
import { settable } from '../../src/design/phrases.ts';
import { asDrawn } from '../../src/fonts/as-drawn.ts';
import { stackOf } from '../../src/fonts/files.ts';
import { languageOf } from '../../src/language/languages.ts';
import { type Face, faceFor, type Size, sizes, type TextRole } from '../../src/design/type.ts';
import { pageFamily, pageLanguage, pageSetting } from '../page/page-setting.ts';

const measuredAtPx = 100;

/** The width of a text in a face, in em. The fonts must have been loaded. */
export const widthEm = (face: Face, text: string): number =>
  measureText({
    text: asDrawn(text),
    fontFamily: stackOf(pageFamily(face.family)),
    fontWeight: face.weight,
    fontSize: measuredAtPx,
    letterSpacing: `${face.trackingEm}em`,
    additionalStyles: {
      fontVariationSettings: face.variation ?? 'normal',
      fontVariantNumeric: face.isTabular ? 'tabular-nums' : 'normal',
      textRendering: 'geometricPrecision',
      // The same as the page's, said so that widths are remembered by language.
      webkitLocale: JSON.stringify(pageLanguage()),
    },
  }).width / measuredAtPx;

/** A text in its role, set as large as its box allows. */
export type SetText = SetLines & { role: TextRole; text: string; face: Face };

type Wish = {
  text: string;
  /** Of the text: a BCP 47 tag. */
  language: string;
  role: TextRole;
  format: Format;
  width: number;
  height: number;
  /** Set no larger than this. */
  maxPx?: number;
  /** Whether an even shape may cost some of the size. */
  isShaped?: boolean;
  /** Whether lines stand as near as letters of the script allow; they do by themselves where the box is too low. */
  isTight?: boolean;
};
const known = new Map<string, SetText>();

/** Sets a text. The same wish is answered from memory: frames ask it again and again. */
export const setText = (wish: Wish): SetText => {
  const { text, language, role, format, width, height, maxPx } = wish;
  const { isShaped = true, isTight = false } = wish;
  const key = JSON.stringify([
    pageSetting(),
    text,
    language,
    role,
    format,
    width,
    height,
    maxPx,
    isShaped,
    isTight,
  ]);
  const before = known.get(key);
  if (before) return before;
  const own: Size = sizes[format][role];
  const largest = Math.min(own.maxPx, maxPx ?? own.maxPx);
  const setIn = (face: Face): SetText => {
    const lines = setLines(
      settable(text, languageOf(language)),
      (part) => widthEm(face, part),
      { width, height },
      { ...own, maxPx: largest, minPx: isShaped ? own.minPx : Math.min(own.minPx, largest) },
      face.leading,
      isShaped ? shapeWeight : 0,
    );
    return { ...lines, role, text, face };
  };
  const [roomy, tight] = [faceFor(role, language), faceFor(role, language, true)];
  const set = setIn(isTight ? tight : roomy);
  const result = set.fits || isTight || tight.leading === roomy.leading ? set : setIn(tight);
  known.set(key, result);
  return result;
};

/** Sets several texts at one size: the largest at which the longest of them fits. */
export const setAlike = (texts: readonly string[], wish: Omit<Wish, 'text'>): SetText[] => {
  const alike = { ...wish, isShaped: false };
  const sizePx = Math.min(...texts.map((text) => setText({ ...alike, text }).sizePx));
  return texts.map((text) => setText({ ...alike, text, maxPx: sizePx }));
};
