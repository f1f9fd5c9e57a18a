import { decimalsOf } from '../../src/design/counting.ts';
import type { Stage } from '../../src/design/layout/stage.ts';
import {
  type Face,
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
import { widthEm } from './set-text.ts';

/** A figure as it is set: `3 van de 4`, `74%`. */
export type FigureLockup = {
  /** A BCP 47 tag. */
  language: string;
  sizePx: number;
  heightPx: number;
  widthPx: number;
  /** What is counted, with the width kept for it while it counts. */
  counted: { value: number; decimals: number; widthPx: number; face: Face };
  /** What stands behind it. */
  rest: { text: string; sizePx: number; isNumeral: boolean; gapPx: number }[];
};

const { wordGapShare, signGapShare, stepPx } = figureSetting;

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
  const decimals = decimalsOf(value);
  const text = language.writeNumber(value, decimals);
  // A single one has nothing to count.
  const face = value > 1 ? faces.counted : faces.figure;
  const countedPx = Math.ceil(widthEm(face, text) * sizePx);
  const gapPx = Math.round(sizePx * wordGapShare);
  const rest =
    'percent' in figure
      ? [
          {
            text: '%',
            sizePx: sizePx * figureSmallShare.percent,
            isNumeral: true,
            gapPx: Math.round(sizePx * signGapShare),
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
    counted: { value, decimals, widthPx: countedPx, face },
    rest,
  };
};
