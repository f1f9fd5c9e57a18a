import type { Digits } from './digits.ts';
import type { Separators } from './numerals.ts';
import type { NumberRules } from './rules.ts';

/** Numbers of a language that has no rules of its own: in digits, as its `Intl` writes them, and with a percent sign. */
export const generalNumbers = (tag: string): NumberRules => ({
  separators: separatorsOf(tag),
  abbreviations: [],
  digits: new Intl.NumberFormat(tag).resolvedOptions().numberingSystem as Digits,
  cardinal: () => null,
  magnitudes: {},
  moneyMagnitudes: {},
  decimalWords: [],
  articleOne: [],
  articles: [],
  denominator: () => null,
  isPlainPart: () => false,
  isNoPlural: () => false,
  namedShares: {},
  afterFraction: [],
  notAfterFraction: [],
  andHalf: [],
  half: [],
  withHalf: {},
  allAndNone: {},
  percent: ['%', '٪', '％'],
  perMille: ['‰', '؉'],
  notPercent: [],
  ordinalStop: false,
  joiners: [],
  partitives: [],
  compounds: [],
  listJoiners: [],
  rangeJoiners: ['-', '–', '—'],
  between: { before: [], joiner: [] },
  qualifiersBefore: {
    '>': 'over',
    '<': 'under',
    '≥': 'at-least',
    '≤': 'at-most',
    '±': 'about',
    '~': 'about',
    '≈': 'about',
  },
  leastOfMoney: [],
  qualifiersAfter: { '+': 'at-least' },
  currencies: { '€': 'EUR', $: 'USD', '£': 'GBP' },
  timeUnits: {},
  beforeYear: [],
  inYear: [],
  aboutYear: [],
  ages: [],
  decades: [],
  beforeClock: [],
  labels: [],
  labelEnding: null,
  rates: [],
  percentages: [],
  calls: [],
  addresses: null,
  opening: [],
  denials: ['-', '−'],
  changes: [],
  clockJoiners: [],
  clockRange: { before: [], joiners: [] },
  helplines: [],
  counted: null,
  weekdays: [],
  months: [],
  notAfter: null,
  changeBefore: [],
  changeAfter: ['x', '×'],
});

const separatorsOf = (tag: string): Separators => {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value;
  const group = sign('group');
  return {
    group: group === '.' || group === ',' ? group : ' ',
    decimal: sign('decimal') === ',' ? ',' : '.',
  };
};
