import type { Quantity } from '../quantity.ts';
import type { LanguageRules } from '../language.ts';
import { signs } from '../reading.ts';
import { english } from '../en/rules.ts';

const none: ReadonlySet<string> = new Set();

/** A percentage in digits, with a point or a comma. */
const percentage =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{1,2})?)[\s\u00A0\u202F]?[%٪]|%(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)/u;

const readQuantity = (phrase: string): Quantity | null => {
  const match = percentage.exec(phrase);
  const digits = match?.[1] ?? match?.[2];
  const percent = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return percent >= 0 && percent <= 100 ? { percent } : null;
};

/**
 * Any language without a folder of its own: what `Intl` knows of it, and nothing of its words. Numbers are left to the
 * voice; the product's own words are English.
 */
export const general = (tag: string): LanguageRules => ({
  leadingAbbreviations: none,
  unitAbbreviations: none,
  smallStarts: null,
  goesOnAfter: null,
  breaks: {
    articles: none,
    afterPronoun: none,
    joining: none,
    titles: none,
    units: none,
    beforeNumbers: none,
    opening: none,
    leaning: none,
    leaningBack: none,
    nameParticles: none,
    adjectiveEnding: null,
  },
  readQuantity,
  writeQuantity: (quantity) =>
    'percent' in quantity
      ? (quantity.percent / 100).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 2 })
      : `${quantity.of.toLocaleString(tag)}/${quantity.in.toLocaleString(tag)}`,
  joiningWords: () => '/',
  reading: [...signs],
  readingSheet: english.readingSheet,
});
