import patterns from 'hyphen/patterns/nl.js';
import { syllablesBy } from '../breaks/syllables.ts';
import type { LanguageRules } from '../language.ts';
import { commonMarks } from '../quotation-marks.ts';
import {
  goesOnBeforeNumber,
  leadingAbbreviations,
  smallStarts,
  unitAbbreviations,
} from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readingRules } from './reading/rules.ts';
import { readingSheet } from './reading-sheet.ts';
import { statisticWords } from './statistic.ts';

/** Dutch. */
export const dutch: LanguageRules = {
  leadingAbbreviations,
  unitAbbreviations,
  smallStarts,
  goesOnAfter: null,
  goesOnBeforeNumber,
  breaks,
  syllables: syllablesBy(patterns, /^[ëïöü]/u),
  numbers,
  ratioJoiner: ' op de ',
  quotationMarks: commonMarks,
  reading: readingRules,
  readingSheet,
  statisticWords,
};
