import type { LanguageRules } from '../language.ts';
import { leadingAbbreviations, unitAbbreviations } from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readQuantity, writeQuantity } from './quantity.ts';
import { readingRules } from './reading/rules.ts';
import { readingSheet } from './reading-sheet.ts';

/** English. */
export const english: LanguageRules = {
  leadingAbbreviations,
  unitAbbreviations,
  smallStarts: null,
  goesOnAfter: null,
  breaks,
  numbers,
  readQuantity,
  writeQuantity,
  // What says neither (*a quarter*) is written as `1 in 4`.
  joiningWords: (phrase) => /\s(out of|of)\s/iu.exec(phrase)?.[1]?.toLowerCase() ?? 'in',
  reading: readingRules,
  readingSheet,
};
