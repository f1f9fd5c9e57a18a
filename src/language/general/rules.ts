import type { LanguageRules } from '../language.ts';
import { signs } from '../reading/reading.ts';
import { english } from '../en/rules.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Any language without a folder of its own: what `Intl` knows of it, and nothing of its words. Numbers are left to the
 * voice; the product's own words are English.
 */
export const general: LanguageRules = {
  leadingAbbreviations: none,
  unitAbbreviations: none,
  smallStarts: null,
  goesOnAfter: null,
  goesOnBeforeNumber: null,
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
  syllables: null,
  ratioJoiner: '/',
  reading: [...signs],
  readingSheet: english.readingSheet,
  // Set in the picture, among words of the film: signs of every language.
  statisticWords: {
    scale: '= {amount}',
    units: english.statisticWords.units,
    axis: '≥ {amount}',
    source: '{name}, {year}',
    sources: english.statisticWords.sources,
    pictures: english.statisticWords.pictures,
  },
};
