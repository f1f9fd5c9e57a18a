import type { Stage } from '../../src/design/layout/stage/stage.ts';
import {
  type Face,
  faces,
  figureSetting,
  figureSmallShare,
  sizes,
  smallestFigurePx,
  smallestPx,
  untracked,
} from '../../src/design/type.ts';
import { decimalsOf } from '../../src/design/counting.ts';
import type { Cue } from '../../src/film/cue.ts';
import type { Figure } from '../../src/film/figure.ts';
import { saidAt } from '../../src/film/parse/said.ts';
import type { ScriptPart } from '../../src/film/script.ts';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Digits } from '../../src/language/numbers/digits.ts';
import type { SaidPart } from '../../src/language/numbers/said.ts';
import { widthEm } from './set-text.ts';

/** A number as it is set, in the form in which it is said: `3 van de 4`, `ruim 40%`, `twee derde`. */
export type FigureLockup = {
  /** A BCP 47 tag. */
  language: string;
  heightPx: number;
  widthPx: number;
  parts: LockupPart[];
};

/** A part of it, with the room before it. `counts` is what it counts up to, where it does; its width is kept for it. */
export type LockupPart = {
  text: string;
  face: Face;
  sizePx: number;
  gapPx: number;
  isNumeral: boolean;
  counts: { value: number; decimals: number; digits?: Digits | undefined; widthPx: number } | null;
};

/** The form of a figure at its cue: as it is said there, or plain where it cannot be read. */
export const figureForm = (
  figure: Figure,
  { script, cue, language }: { script: readonly ScriptPart[]; cue: Cue; language: string },
): SaidPart[] => {
  const { said } = saidAt(script, cue, languageOf(language));
  return 'problem' in said ? plainForm(figure) : said.parts;
};

/** Sets a number as large as fits in a width. */
export const figureLockup = (
  form: readonly SaidPart[],
  { language, format }: Pick<Stage, 'language' | 'format'>,
  width: number,
  maxPx?: number,
): FigureLockup => {
  const size = sizes[format].figure;
  // Small words beside numerals must be read as well; a name has none beside it.
  const hasWords = form.some(({ role }) => role === 'words' || role === 'qualifier');
  const leastPx = hasWords ? smallestFigurePx : smallestPx;
  for (let sizePx: number = maxPx ?? size.maxPx; ; sizePx -= figureSetting.stepPx) {
    const lockup = lockupAt(form, languageOf(language), sizePx);
    if (lockup.widthPx <= width || sizePx - figureSetting.stepPx < leastPx) return lockup;
  }
};

const plainForm = (figure: Figure): SaidPart[] =>
  'percent' in figure
    ? [
        { role: 'numeral', value: figure.percent, decimals: decimalsOf(figure.percent) },
        { role: 'unit', text: '%' },
      ]
    : [
        { role: 'numeral', value: figure.of, decimals: 0 },
        { role: 'unit', text: '/' },
        { role: 'numeral', value: figure.in, decimals: 0 },
      ];

const lockupAt = (form: readonly SaidPart[], language: Language, sizePx: number): FigureLockup => {
  const first = form.findIndex(({ role }) => role === 'numeral');
  const parts = form.map((part, index) =>
    partAt(part, language, { sizePx, isFirst: index === 0, isCounted: index === first }),
  );
  const widths = parts.map(
    ({ text, face, sizePx: ownPx, gapPx, counts }) =>
      gapPx + (counts?.widthPx ?? widthEm(face, text) * ownPx),
  );
  return {
    language: language.tag,
    heightPx: sizePx * faces.figure.leading,
    widthPx: widths.reduce((sum, widthPx) => sum + widthPx, 0),
    parts,
  };
};

type PartSetting = { sizePx: number; isFirst: boolean; isCounted: boolean };

const partAt = (
  part: SaidPart,
  language: Language,
  { sizePx, isFirst, isCounted }: PartSetting,
): LockupPart => {
  const { wordGapShare, signGapShare } = figureSetting;
  const gapOf = (share: number) => (isFirst ? 0 : Math.round(sizePx * share));
  const strong = untracked(faces.strong, language.tag);
  switch (part.role) {
    case 'numeral': {
      const { value, decimals } = part;
      // A single one has nothing to count.
      const face = isCounted && value > 1 ? faces.counted : faces.figure;
      const text = language.writeNumber(value, decimals, part.digits);
      const counts = isCounted
        ? { value, decimals, digits: part.digits, widthPx: Math.ceil(widthEm(face, text) * sizePx) }
        : null;
      return { text, face, sizePx, gapPx: gapOf(wordGapShare), isNumeral: true, counts };
    }
    case 'name': {
      const { text } = part;
      const gapPx = gapOf(wordGapShare);
      const face = untracked(faces.figure, language.tag);
      return { text, face, sizePx, gapPx, isNumeral: true, counts: null };
    }
    case 'unit': {
      const isSign = !/\p{L}/u.test(part.text);
      return {
        text: part.text,
        face: isSign ? faces.figure : strong,
        sizePx: sizePx * (isSign ? figureSmallShare.percent : figureSmallShare.words),
        gapPx: gapOf(isSign ? signGapShare : wordGapShare),
        isNumeral: isSign,
        counts: null,
      };
    }
    case 'qualifier':
    case 'words':
      return {
        text: part.text,
        face: strong,
        sizePx: sizePx * figureSmallShare.words,
        gapPx: gapOf(wordGapShare),
        isNumeral: false,
        counts: null,
      };
    default:
      return part satisfies never;
  }
};
