import { artLook } from '../../../src/design/art.ts';
import {
  type FootedStage,
  footed,
  noPrint,
  type PrintSize,
  tallestPrintPx,
} from '../../../src/design/layout/stage/foot.ts';
import type { Stage } from '../../../src/design/layout/stage/stage.ts';
import type { Source } from '../../../src/film/statistics/source.ts';
import { writtenSource } from '../../../src/film/statistics/sources.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { writeMeasured } from '../../../src/language/numbers/measured.ts';
import type { SaidNumber } from '../../../src/language/numbers/said.ts';
import { filled } from '../../../src/language/own-words/own-words.ts';
import { type SetText, setText } from '../../text/set-text.ts';

/** What stands small beside a statistic. */
export type SmallPrintWish = {
  source?: Source | undefined;
  /** What one dot stands for; null where that need not be said. */
  scale: string | null;
};

/** The small print of a statistic, set, with the stage that it leaves. */
export type SetSmallPrint = FootedStage & {
  sourceText: SetText | null;
  scaleText: SetText | null;
  /** The radius of the dot before the scale; 0 where the words name it. */
  scaleDotPx: number;
};

/** Sets the small print of a statistic, and keeps room for it. */
export const smallPrint = (stage: Stage, { source, scale }: SmallPrintWish): SetSmallPrint => {
  const { language, format } = stage;
  // Only the widths are asked for: they do not depend on how high what is set will be.
  const { scale: scaleRoom, source: sourceRoom } = footed(stage, {
    scale: noPrint,
    source: noPrint,
  });
  const hasDot = scale?.startsWith('=') === true;
  const scaleDotPx = hasDot ? artLook.topic.dotRadiusPx : 0;
  const dotPx = hasDot ? 2 * scaleDotPx + artLook.topic.dotGapPx : 0;
  const set = (text: string, role: 'scale' | 'source', width: number) =>
    setText({ text, role, language, format, width, height: tallestPrintPx });
  const scaleText = scale === null ? null : set(scale, 'scale', scaleRoom.width - dotPx);
  const sourceText = source
    ? set(writtenSource(source, language), 'source', sourceRoom.width)
    : null;
  const small = {
    scale: scaleText ? sizeOf(scaleText, dotPx) : noPrint,
    source: sourceText ? sizeOf(sourceText) : noPrint,
  };
  return { ...footed(stage, small), sourceText, scaleText, scaleDotPx };
};

const sizeOf = ({ widthPx, heightPx }: SetText, beforePx = 0): PrintSize => ({
  width: beforePx + widthPx,
  height: heightPx,
});

/** What one dot stands for, in words: `1 stip = 10.000 mensen`. */
export const scaleWords = (
  scale: number,
  said: Pick<SaidNumber, 'measure' | 'parts'> | null,
  { unit, stage }: { unit: string | undefined; stage: Pick<Stage, 'language' | 'unit'> },
): string => {
  const { language: tag } = stage;
  const language = languageOf(tag);
  const numeral = said?.parts.find((part) => part.role === 'numeral');
  const digits = numeral?.digits;
  const isNamed = said?.parts.some(
    ({ role, ...part }) => role === 'unit' && 'text' in part && /\p{L}/u.test(part.text),
  );
  const amount =
    unit !== undefined || said === null
      ? [language.writeNumber(scale, 0, digits), unit].filter(Boolean).join(' ')
      : writeMeasured(scale, { tag, measure: said.measure, digits, isNamed: isNamed === true });
  const { scale: words, units } = language.statisticWords;
  return filled(words, { amount, unit: units[stage.unit] });
};
