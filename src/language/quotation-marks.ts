/** What stands around words that somebody said, and how much room lies between it and the words, in em. */
export type QuotationMarks = { open: string; close: string; gapEm: number };

const marks = (open: string, close: string, gapEm = 0): QuotationMarks => ({ open, close, gapEm });

/** The narrow space of French, inside its marks. */
const narrowEm = 0.16;

/** “…”, where nothing else is known. */
export const commonMarks = marks('“', '”');
/** „…“, as in German. */
export const lowMarks = marks('„', '“');
const lowHighMarks = marks('„', '”');
const angleMarks = marks('«', '»');
const sameMarks = marks('”', '”');

/** Of languages without a folder of their own, and of regions that differ. From CLDR 46, `quotationStart` and `-End`. */
const known: Readonly<Record<string, QuotationMarks>> = {
  fr: marks('«', '»', narrowEm),
  'fr-CH': angleMarks,
  'de-CH': angleMarks,
  'de-LI': angleMarks,
  'pt-PT': angleMarks,
  ...Object.fromEntries(
    ['be', 'ca', 'el', 'es', 'eu', 'fa', 'hy', 'it', 'nb', 'nn', 'no', 'ru', 'sq', 'uk'].map(
      (language) => [language, angleMarks],
    ),
  ),
  ...Object.fromEntries(
    ['bg', 'cs', 'et', 'hr', 'is', 'ka', 'lt', 'lb', 'mk', 'sk', 'sl'].map((language) => [
      language,
      lowMarks,
    ]),
  ),
  ...Object.fromEntries(['bs', 'hu', 'pl', 'ro', 'sr'].map((language) => [language, lowHighMarks])),
  ...Object.fromEntries(['fi', 'sv', 'he'].map((language) => [language, sameMarks])),
  ar: marks('”', '“'),
  ja: marks('「', '」'),
  'zh-TW': marks('「', '」'),
};

/** The marks of a language, of its region where that has its own; of its folder; or else the common ones. */
export const quotationMarksOf = (tag: string, own: QuotationMarks | undefined): QuotationMarks => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return known[`${language}-${region}`] ?? own ?? known[language] ?? commonMarks;
};

/** Any mark that opens or closes a quotation somewhere. */
export const anyQuotationMark = /["“”„‟«»‘’‚‹›「」『』]/u;
