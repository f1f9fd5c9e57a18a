import patterns from 'hyphen/patterns/de-1996.js';
import { syllablesBy } from '../breaks/syllables.ts';
import type { LanguageRules } from '../language.ts';
import { lowMarks } from '../quotation-marks.ts';
import { goesOnAfter, leadingAbbreviations, unitAbbreviations } from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readingRules } from './reading/rules.ts';
import { readingSheet } from './reading-sheet.ts';
import { statisticWords } from './statistic.ts';

/** German. */
export const german: LanguageRules = {
  leadingAbbreviations,
  unitAbbreviations,
  smallStarts: null,
  goesOnAfter,
  // *Kl. 7a*, *Mo.–Fr. 9–17 Uhr*, *Hausnr. 12*.
  goesOnBeforeNumber: /(?:^|[\s(–-])(?:Mo|Di|Mi|Do|Fr|Sa|So|Kl|zw|\p{L}+nr)\.$/u,
  breaks,
  syllables: syllablesBy(patterns),
  numbers,
  ratioJoiner: ' von ',
  quotationMarks: lowMarks,
  reading: readingRules,
  readingSheet,
  statisticWords,
};
