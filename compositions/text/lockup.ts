import type { Stage } from '../../src/design/layout/stage/stage.ts';
import {
  type Face,
  faces,
  figureSetting,
  figureSmallShare,
  sizes,
  smallestPx,
  untracked,
} from '../../src/design/type.ts';
import type { Cue } from '../../src/film/cue.ts';
import type { Figure } from '../../src/film/statistics/figure.ts';
import { numberSaidAt } from '../../src/film/parse/said.ts';
import type { ScriptPart } from '../../src/film/script.ts';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Digits } from '../../src/language/numbers/digits.ts';
import { decimalsOf } from '../../src/language/numbers/numerals.ts';
import type { SaidPart } from '../../src/language/numbers/said.ts';
import { isDash, isTight } from './tight.ts';
import { widthEm } from './set-text.ts';

/** A number as it is set, in the form in which it is said: `3 van de 4`, `ruim 40%`, `twee derde`. */
export type FigureLockup = {
  /** A BCP 47 tag. */
  language: string;
  heightPx: number;
  widthPx: number;
  /** Of its numerals. */
  sizePx: number;
  /** Parts with which its rows begin, but for the first. */
  breaks: readonly number[];
  /** One, or two where it is too long for one. */
  rows: LockupPart[][];
};

/** A part of it, with the room before it. `counts` is what it counts up to, where it does; its width is kept for it, and
 * it stands against what is before it (`€`) or behind it (`%`). */
export type LockupPart = {
  text: string;
  face: Face;
  sizePx: number;
  gapPx: number;
  isNumeral: boolean;
  counts: {
    value: number;
    decimals: number;
    digits?: Digits | undefined;
    widthPx: number;
    align: 'start' | 'end';
  } | null;
};

/** The form of a figure at its cue: as it is said there, or plain where it cannot be read. */
export const figureForm = (
  figure: Figure,
  { script, cue, language }: { script: readonly ScriptPart[]; cue: Cue; language: string },
): readonly SaidPart[] =>
  numberSaidAt(script, cue, languageOf(language))?.parts ?? plainForm(figure);

/** What a number may be: at most so large, at least so large, whether it counts, and whether it stays in one row. */
type LockupWish = { maxPx?: number; minPx?: number; counts?: boolean; isOneRow?: boolean };

/** Sets a number as large as fits in a width. */
export const figureLockup = (
  form: readonly SaidPart[],
  { language, format }: Pick<Stage, 'language' | 'format'>,
  width: number,
  { maxPx, minPx, counts = true, isOneRow = false }: LockupWish = {},
): FigureLockup => {
  const size = sizes[format].figure;
  // Numerals stay well above the words beside them; a name has none.
  const hasWords = form.some(({ role }) => role === 'words' || role === 'qualifier');
  const leastPx = minPx ?? (hasWords ? 2 * smallestPx : smallestPx);
  const largestPx = maxPx ?? size.maxPx;
  const at = (sizePx: number, breaks: readonly number[]): FigureLockup =>
    lockupAt(form, languageOf(language), { sizePx, counts, breaks });
  for (let sizePx = largestPx; sizePx >= leastPx; sizePx -= figureSetting.stepPx) {
    const lockup = at(sizePx, []);
    if (lockup.widthPx <= width) return lockup;
  }
  if (isOneRow) return at(leastPx, []);
  // Too long for a line: two, in the room of one.
  const breaks = form.flatMap((part, index) =>
    index > 0 && (part.role === 'words' || form[index - 1]?.role === 'qualifier') ? [index] : [],
  );
  const narrowest = breaks
    .map((index) => at(Math.min(largestPx, figureSetting.twoRowsShare * size.maxPx), [index]))
    .reduce<FigureLockup>((a, b) => (b.widthPx < a.widthPx ? b : a), at(leastPx, []));
  const share = Math.min(1, width / narrowest.widthPx);
  return share === 1 || narrowest.rows.length === 1
    ? narrowest
    : at(Math.max(smallestPx, Math.floor((narrowest.sizePx * share) / 2) * 2), narrowest.breaks);
};

/** The number of a form that counts up, as it is written; null where none is in digits. */
export const countedIn = (form: readonly SaidPart[]): { value: number; decimals: number } | null =>
  form.find((part) => part.role === 'numeral') ?? null;

/** A number as it is written where no words say it: with the decimals that it has. */
export const numeralOf = (value: number): SaidPart => ({
  role: 'numeral',
  value,
  decimals: decimalsOf(value),
});

const plainForm = (figure: Figure): SaidPart[] =>
  'range' in figure
    ? figure.range.flatMap((percent, index): SaidPart[] => [
        { role: 'words', text: index === 0 ? '' : '–' },
        numeralOf(percent),
        { role: 'unit', text: '%' },
      ])
    : 'percent' in figure
      ? [numeralOf(figure.percent), { role: 'unit', text: '%' }]
      : [numeralOf(figure.of), { role: 'unit', text: '/' }, numeralOf(figure.in)];

const lockupAt = (
  form: readonly SaidPart[],
  language: Language,
  { sizePx, counts, breaks }: { sizePx: number; counts: boolean; breaks: readonly number[] },
): FigureLockup => {
  const first = counts ? form.findIndex(({ role }) => role === 'numeral') : -1;
  const starts = [0, ...breaks];
  const parts = form.map((part, index) =>
    partAt(part, language, {
      sizePx,
      isFirst: starts.includes(index),
      isCounted: index === first,
      isTight: isTight(form[index - 1], part, language),
      align: form[index - 1]?.role === 'unit' ? 'start' : 'end',
    }),
  );
  const rows = starts.map((start, row) => parts.slice(start, starts[row + 1]));
  const rowPx = sizePx * faces.figure.leading;
  return {
    language: language.tag,
    heightPx: rows.length * rowPx + (rows.length - 1) * sizePx * figureSetting.rowGapShare,
    widthPx: Math.max(...rows.map(rowWidth)),
    sizePx,
    breaks,
    rows,
  };
};

const rowWidth = (parts: readonly LockupPart[]): number =>
  parts
    .map(
      ({ text, face, sizePx, gapPx, counts }) =>
        gapPx + (counts?.widthPx ?? widthEm(face, text) * sizePx),
    )
    .reduce((sum, widthPx) => sum + widthPx, 0);

/** Words beside numerals: never too small to be read. */
const smallWordsPx = (sizePx: number): number =>
  Math.max(smallestPx, sizePx * figureSmallShare.words);

type PartSetting = {
  sizePx: number;
  isFirst: boolean;
  /** Written against the part before it. */
  isTight: boolean;
  isCounted: boolean;
  align: 'start' | 'end';
};

const partAt = (
  part: SaidPart,
  language: Language,
  { sizePx, isFirst, isTight: isAgainst, isCounted, align }: PartSetting,
): LockupPart => {
  const { wordGapShare, signGapShare } = figureSetting;
  const gapOf = (share: number) =>
    isFirst ? 0 : Math.round(sizePx * (isAgainst ? signGapShare : share));
  const strong = untracked(faces.strong, language.tag);
  switch (part.role) {
    case 'numeral': {
      const { value, decimals } = part;
      // A single one has nothing to count.
      const face = isCounted && value > 1 ? faces.counted : faces.figure;
      const text = language.writeNumber(value, decimals, part.digits);
      const counts = isCounted
        ? {
            value,
            decimals,
            digits: part.digits,
            widthPx: Math.ceil(widthEm(face, text) * sizePx),
            align,
          }
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
        sizePx: isSign
          ? Math.max(smallestPx, sizePx * figureSmallShare.percent)
          : smallWordsPx(sizePx),
        gapPx: gapOf(isSign ? signGapShare : wordGapShare),
        isNumeral: isSign,
        counts: null,
      };
    }
    case 'qualifier':
    case 'words':
      return {
        text: part.text,
        face: isDash(part) ? faces.figure : strong,
        sizePx: isDash(part)
          ? Math.max(smallestPx, sizePx * figureSmallShare.percent)
          : smallWordsPx(sizePx),
        gapPx: gapOf(wordGapShare),
        isNumeral: isDash(part),
        counts: null,
      };
    default:
      return part satisfies never;
  }
};
