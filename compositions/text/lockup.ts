import type { Stage } from '../../src/design/layout/stage.ts';
import {
  faces,
  figureSetting,
  figureSmallShare,
  sizes,
  smallestFigurePx,
} from '../../src/design/type.ts';
import { cueWords } from '../../src/film/cue.ts';
import type { Cue } from '../../src/film/cue.ts';
import type { Figure } from '../../src/film/figure.ts';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import { widthEm } from './setText.ts';

/** A figure as it is set: `3 van de 4`, `74%`. */
export type FigureLockup = {
  /** A BCP 47 tag. */
  language: string;
  sizePx: number;
  heightPx: number;
  widthPx: number;
  /** What is counted, with the width kept for it while it counts. */
  counted: {
    value: number;
    decimals: number;
    widthPx: number;
    /** Whether it counts up: a single one has nothing to count. */
    isCounting: boolean;
    /** Between tabular digits while it counts, so that they take that width; null for a single digit. */
    tabularTrackingEm: number | null;
  };
  /** What stands behind it. */
  rest: { text: string; sizePx: number; isNumeral: boolean; gapPx: number }[];
};

const { wordGapShare, tabularDigitEm, narrowestDigitEm, widestDigitEm, stepPx } = figureSetting;

/** Sets a figure as large as fits in a width. Whether it says `van de` or `op de` follows what is spoken. */
export const figureLockup = (
  figure: Figure,
  cue: Cue,
  { language, format }: Pick<Stage, 'language' | 'format'>,
  width: number,
  maxPx?: number,
): FigureLockup => {
  const size = sizes[format].figure;
  for (let sizePx: number = maxPx ?? size.maxPx; ; sizePx -= stepPx) {
    const lockup = lockupAt(figure, cue, languageOf(language), sizePx);
    if (lockup.widthPx <= width || sizePx - stepPx < smallestFigurePx) return lockup;
  }
};

const lockupAt = (figure: Figure, cue: Cue, language: Language, sizePx: number): FigureLockup => {
  const value = 'percent' in figure ? figure.percent : figure.of;
  const decimals = Number.isInteger(value) ? 0 : (String(value).split('.')[1] ?? '').length;
  const text = language.writeNumber(value, decimals);
  const digits = text.replace(/\D/gu, '').length;
  const ownEm = widthEm(faces.figure, text);
  const isCounting = value > 1;
  const leastEm = digits > 1 ? digits * narrowestDigitEm : widestDigitEm;
  const countedEm = isCounting ? Math.max(ownEm, leastEm) : ownEm;
  const countedPx = Math.ceil(countedEm * sizePx);
  const gapPx = Math.round(sizePx * wordGapShare);
  const rest =
    'percent' in figure
      ? [
          {
            text: '%',
            sizePx: sizePx * figureSmallShare.percent,
            isNumeral: false,
            gapPx: 0,
          },
        ]
      : [
          {
            text: language.joiningWords(cueWords(cue)),
            sizePx: sizePx * figureSmallShare.words,
            isNumeral: false,
            gapPx,
          },
          { text: String(figure.in), sizePx, isNumeral: true, gapPx },
        ];
  const restPx = rest.reduce((sum, part) => {
    const face = part.isNumeral ? faces.figure : faces.strong;
    return sum + part.gapPx + widthEm(face, part.text) * part.sizePx;
  }, 0);
  return {
    language: language.tag,
    sizePx,
    heightPx: sizePx * faces.figure.leading,
    widthPx: countedPx + restPx,
    counted: {
      value,
      decimals,
      widthPx: countedPx,
      isCounting,
      tabularTrackingEm:
        digits > 1 ? Math.round((countedEm / digits - tabularDigitEm) * 1000) / 1000 : null,
    },
    rest,
  };
};
