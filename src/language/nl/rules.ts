import type { LanguageRules } from '../language.ts';
import { leadingAbbreviations, smallStarts, unitAbbreviations } from './abbreviations.ts';
import { breaks } from './lean.ts';
import { numbers } from './numbers.ts';
import { readQuantity, writeQuantity } from './quantity.ts';
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
  readQuantity,
  writeQuantity,
  // What says neither (*een kwart*) is written as `1 op de 4`.
  joiningWords: (phrase) => (/(?:^|\s)van\s/iu.test(phrase) ? 'van de' : 'op de'),
  reading: readingRules,
  readingSheet,
};
