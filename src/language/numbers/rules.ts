import type { Digits } from './digits.ts';
import type { Separators } from './numerals.ts';
import type { Currency, Measure, Rounding, TimeUnit } from './said.ts';

/**
 * What a language says of its numbers. Phrases are lists of words with spaces between, in lower case and without
 * accents; of several that fit, the longest counts.
 */
export type NumberRules = {
  separators: Separators;
  /** Words of these rules that are written with a full stop: *ca.*, *mln.* */
  abbreviations: readonly string[];
  /** The digits in which the language writes numbers, if not 0 to 9. */
  digits?: Digits;
  /**
   * The whole number that words begin with, and how many of them it takes: *vierenzeventig*, *two hundred and fifty*.
   * Null where they begin with none.
   */
  cardinal: (words: readonly string[]) => { value: number; count: number } | null;
  /** Words that carry a number on when they follow it: *duizend* in *twee duizend*, *miljoen*. */
  magnitudes: Record<string, number>;
  /** Those that carry an amount of money only, behind its sign, since they are something else too: *m* of *£5m*. */
  moneyMagnitudes: Record<string, number>;
  /** Said for the sign before decimals: *komma*, *point*. */
  decimalWords: readonly string[];
  /** The article that is also *one*: it counts nothing by itself. */
  articleOne: readonly string[];
  /** Articles that may belong to what qualifies a number or to the number: *rond de* 40, *rond* de helft. */
  articles: readonly string[];
  /** The parts that an ordinal makes of a whole: *derde* is 3. Null for what is no part. */
  denominator: (word: string) => number | null;
  /** Shares in a phrase of their own: *de helft*, *driekwart*. */
  namedShares: Record<string, { of: number; in: number }>;
  /** Whether a word for a part is never an ordinal: *kwart*, *quarter*. */
  isPlainPart: (word: string) => boolean;
  /** Whether a word cannot be a noun that *two third* things would be. */
  isNoPlural: (word: string) => boolean;
  /** What may follow a fraction in words that could as well be an ordinal (*een derde partij*). */
  afterFraction: readonly string[];
  /** What makes of a fraction something else when it follows: *een kwart eeuw*. */
  notAfterFraction: readonly string[];
  /** Half of one, behind a whole number or alone: *en een half*, *half*. */
  andHalf: readonly string[];
  half: readonly string[];
  /** A whole number and a half in one: *anderhalf*. */
  withHalf: Record<string, number>;
  /** Everybody, nobody. */
  allAndNone: Record<string, 'all' | 'none'>;
  percent: readonly string[];
  /** A tenth of it: *promille*. */
  perMille: readonly string[];
  /** What is no percentage though it begins like one: *procentpunt*. */
  notPercent: readonly string[];
  /** Whether a full stop makes of a number in digits its ordinal. */
  ordinalStop: boolean;
  /** Between the counted and the whole: *op de*, *van de*. */
  joiners: readonly string[];
  /** Before what looks like a ratio and is none: *rijdt* 1 op 15. */
  noRatios: readonly string[];
  /** Those of them that may stand behind a word: one woman *in* four. */
  joinersBehind: readonly string[];
  /** Those of them that also stand between a place in a row and its length (*stap 2 van 5*), and before a length of time. */
  partitives: readonly string[];
  /** What stands between the two numbers of one measure: 1 *meter* 85. */
  compounds: readonly string[];
  /** Between numbers that share the unit of the last: *12 en 16 procent*. */
  listJoiners: readonly string[];
  /** Between the ends of a range, and what may stand before it: *tot*; *tussen … en*. */
  rangeJoiners: readonly string[];
  between: { before: readonly string[]; joiner: readonly string[] };
  qualifiersBefore: Record<string, Rounding>;
  /** What tells of something, before the word for that which rounds up as well: *der Bericht über* 40 Kinder. */
  topic: { before: RegExp; qualifier: string } | null;
  /** What some of them qualify only: *from* £10. */
  qualifiersOf: Record<string, readonly Measure['kind'][]>;
  qualifiersAfter: Record<string, Rounding>;
  currencies: Record<string, Currency>;
  timeUnits: Record<string, TimeUnit>;
  /** Before a year of the calendar; those before which any number of four figures may be one; and before an age. */
  beforeYear: readonly string[];
  inYear: readonly string[];
  aboutYear: readonly string[];
  ages: readonly string[];
  /** Before tens that are somebody's age, more or less: *achter in de* vijftig. */
  decades: readonly string[];
  /** Before a time of the day, which is no length of time. */
  beforeClock: readonly string[];
  /** Before a number that only names: *groep 8*, *artikel 139*. */
  labels: readonly string[];
  /** What ends in such a word and names nothing: *last year* 4,000. */
  noLabels: readonly string[];
  /** Ends of words that do so too, with the full stop of one that is short: *meldingsnr.* */
  labelEnding: RegExp | null;
  /** Between what there is and of how many, and what says of a number that it is hundredths, some words before it. */
  rates: readonly string[];
  percentages: readonly string[];
  /** Before a number that is called. */
  calls: readonly string[];
  /** Words, with their capitals, that make the number beside them a house, a box or a post code. */
  addresses: AddressWords | null;
  /** Before the hours of something that opens: *open*, *ma-vr*. */
  opening: readonly string[];
  /** What says that a number is not so, when it stands before: *niet*. */
  denials: readonly string[];
  /** What ends in such a word and denies nothing: *onderzoek onder* 1.500 jongeren. */
  noDenials: readonly string[];
  /** Those that deny a part only: the *first* half. And words that deny what qualifies: *never* more than. */
  partDenials: readonly string[];
  negation: RegExp | null;
  /** The last of the three words before a number that make it none to be told: *mooier dan*, *een uur of*. */
  notAfter: RegExp | null;
  /** Before a share that is a change (*stijging van*), and behind a number that is one, or a date, or times something. */
  changeBefore: readonly string[];
  changeAfter: readonly string[];
  /** What a share is never said of: so many *times*. */
  times: readonly string[];
  /** Phrases of `changeBefore` that are one only where something changes, and what ends in one and is none: *make up*. */
  ofChange: readonly string[];
  noChange: readonly string[];
  /** What tells of a change, some words before where it came from and went to: *steeg* van 2 tot 4 procent. */
  changes: readonly string[];
  /** Between the minutes and the hour of a time of day: *voor*, *past*; and those of a range behind words that tell the time. */
  clockJoiners: readonly string[];
  clockRange: { before: readonly string[]; joiners: readonly string[] };
  /** Short numbers that everybody calls. */
  helplines: readonly string[];
  /** Before a number that is texted, and the words that tell so before it: *text HELP to* 85258. */
  textTo: { words: readonly string[]; joiners: readonly string[] };
  /** Units of time that tell the hour of the day as well: *4 uur*. */
  clockUnits: readonly string[];
  /** A word behind a number that makes it so many of something: not one to call, nor a day. */
  counted: RegExp | null;
  /** Days of the week, and what may stand behind the day of a month. */
  weekdays: readonly string[];
  months: readonly string[];
};

/** How addresses are written, word by word. */
export type AddressWords = {
  /** A street, or a box, that stands before its number. */
  before: RegExp | null;
  /** The last of the words behind a number that are its street: *12 High Street*. */
  after: RegExp | null;
  /** Letters behind four figures that make them a post code, and before five. */
  postcode: RegExp | null;
  state: RegExp | null;
};

/** Currencies by their signs and codes, and by the names that they have in every language of ours. */
export const commonCurrencies = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
} as const satisfies Record<string, Currency>;

/** Phrases of a rule, written with `|` between them. */
export const list = (phrases: string): string[] =>
  phrases.split('|').map((phrase) => phrase.trim());

/** What qualifies a number, by how it rounds it. */
export const qualifiers = (phrases: Partial<Record<Rounding, string>>): Record<string, Rounding> =>
  Object.fromEntries(
    Object.entries(phrases).flatMap(([rounding, written]) =>
      list(written).map((phrase) => [phrase, rounding as Rounding]),
    ),
  );
