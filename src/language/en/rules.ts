import patterns from 'hyphen/patterns/en-gb.js';
import { syllablesBy } from '../breaks/syllables.ts';
import type { LanguageRules } from '../language.ts';
import { commonMarks } from '../quotation-marks.ts';
import { goesOnBeforeNumber, leadingAbbreviations, unitAbbreviations } from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readingRules } from './reading/rules.ts';
import { readingSheet } from './reading-sheet.ts';
import { statisticWords } from './statistic.ts';

/** English. */
export const english: LanguageRules = {
  leadingAbbreviations,
  unitAbbreviations,
  smallStarts: null,
  goesOnAfter: null,
  goesOnBeforeNumber,
  breaks,
  syllables: syllablesBy(patterns),
  numbers,
  ratioJoiner: ' in ',
  quotationMarks: commonMarks,
  reading: readingRules,
  readingSheet,
  statisticWords,
};
