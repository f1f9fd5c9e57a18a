import type { LanguageRules } from '../language.ts';
import { leadingAbbreviations, smallStarts, unitAbbreviations } from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readingRules } from './reading/rules.ts';
import { readingSheet } from './reading-sheet.ts';

/** Dutch. */
export const dutch: LanguageRules = {
  leadingAbbreviations,
  unitAbbreviations,
  smallStarts,
  goesOnAfter: null,
  breaks,
  numbers,
  ratioJoiner: ' op de ',
  reading: readingRules,
  readingSheet,
};
