import { anyOf, borrowedLetters, signs, whole, type ReadingRule } from '../../reading/reading.ts';
import { abbreviations, stoppedTitles, titles } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { compoundAmounts } from './compound-amounts.ts';
import { dates } from './dates.ts';
import { endingAs } from './ends.ts';
import { fractions } from './fractions.ts';
import { moneys } from './money.ts';
import { cardinal, digitByDigit, number, numberPattern, ordinal } from './numbers.ts';
import { formulas } from '../../reading/formulas.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { helplines, telephone } from './telephone.ts';
import { times } from './times.ts';

const abbreviation = anyOf(Object.keys(abbreviations));

/** With a full stop at the very end, these are words: *No.* Those that close a list may stand there. */
const mayEnd = /^(?:etc|et al|jr|sr|ave|rd|blvd|dept|govt|tel|inc|ltd|co|corp|bros)\.$|\..*\.$/u;
/** Without a capital, or before nothing with a number or a name, these are words. */
const needsMore = /^(?:fig|min|max|c|dr|mr|ms|est|ref)\.?$/u;

const anyTitle = Object.keys(titles).join('|');
const anyStopped = Object.keys(stoppedTitles).join('|');

/** How English is read aloud where it is not said as it is written. */
export const readingRules: readonly ReadingRule[] = [
  ...addresses,
  ...telephone,
  formulas(
    (letter) => letter,
    (digits) => cardinal(digits)[0],
  ),
  ...sections,
  ...references,
  ...dates,
  ...times,
  {
    // *Church St, Leeds*: no saint.
    pattern: whole(String.raw`St(?:\.|\b(?!\.))(?![\s\u00A0]+\p{Lu})`),
    say: ([written], around) =>
      /(?:^|[\s\u00A0])\p{Lu}[\p{L}'’]+[\s\u00A0]$/u.test(around.before)
        ? endingAs(written, ['street'], around)
        : null,
  },
  {
    pattern: new RegExp(
      String.raw`(?:(${anyTitle})\b\.?|(${anyStopped})\.)(?=[\s\u00A0]+["“‘']?\p{Lu})`,
      'uy',
    ),
    say: ([, title = '', stopped = '']) => titles[title] ?? stoppedTitles[stopped] ?? null,
  },
  {
    // Two sides: *England v Scotland*, *Roe v. Wade*.
    pattern: /vs?\b\.?(?=[\s\u00A0]+\p{Lu})/uy,
    say: (_match, { before }) =>
      /\p{Lu}[\p{L}\p{M}'’.]*[\s\u00A0]$/u.test(before) ? 'versus' : null,
  },
  {
    pattern: abbreviation,
    say: ([written], around) => {
      const { after } = around;
      const key = written.toLowerCase();
      const ends = /^[\p{P}\s]*$/u.test(after) && /\.$/u.test(key) && !mayEnd.test(key);
      const lacks =
        needsMore.test(key) && !/^[\s\u00A0]*(?:(?:&|and)[\s\u00A0])?[\p{Lu}\d]/u.test(after);
      const said = abbreviations[key];
      return ends || lacks || !said ? null : endingAs(written, said, around);
    },
  },
  ...moneys,
  ...compoundAmounts,
  ...fractions,
  ...amounts,
  ...helplines,
  { pattern: whole(String.raw`24[/x×]7`), say: () => ['twenty-four seven'] },
  {
    pattern: whole(String.raw`(\d{1,6})(?:st|nd|rd|th)`, 'i'),
    say: ([, digits = '']) => ordinal(digits),
    isPlain: true,
  },
  {
    // *100s of people*.
    pattern: whole(String.raw`(?:100|1,?000)s(?=[\s\u00A0]of)`),
    say: ([written]) => (written.length > 4 ? 'thousands' : 'hundreds'),
  },
  {
    // *Grades 9–1*.
    pattern: /[\s\u00A0]?[–-][\s\u00A0]?(?=\d(?!\d))/uy,
    say: (_match, { before }) => (/\bgrades?[\s\u00A0]\d$/iu.test(before) ? ' to ' : null),
    isAnywhere: true,
  },
  {
    // *The 1990s*, *under-18s*.
    pattern: whole(String.raw`(\d{1,4})['’]?s`),
    say: ([, several = '']) =>
      number(several).map((said) =>
        said.endsWith('x') ? `${said}es` : `${said.replace(/y$/u, 'ie')}s`,
      ),
  },
  {
    // How far somebody runs, and how sharp a picture is.
    pattern: whole(
      String.raw`(\d{1,2})[kK](?=[\s\u00A0](?:runs?|race|walk|fun|video|TV|screen|camera)\b)`,
    ),
    say: ([, digits = '']) => `${cardinal(digits)[0]} k`,
  },
  {
    pattern: whole(String.raw`(\d+(?:\.\d+)?)[kK]`),
    say: ([, digits = '']) => number(digits).map((said) => `${said} thousand`),
  },
  { pattern: /#(?=\d+\p{L})/uy, say: () => ['hashtag ', 'hash '] },
  { pattern: /#(?=\d)/uy, say: () => 'number ' },
  {
    // Digits within a word (A4, 2x, G20) stand apart when they are said.
    pattern: new RegExp(numberPattern, 'uy'),
    say: ([written], { before, after }) =>
      number(written).map(
        (said) => `${/\p{L}$/u.test(before) ? ' ' : ''}${said}${/^\p{L}/u.test(after) ? ' ' : ''}`,
      ),
    isAnywhere: true,
    isPlain: true,
  },
  {
    pattern: /[-−–](?=\d)/uy,
    say: (_match, { before }) => (/(?:^|[\s(])$/u.test(before) ? 'minus ' : ' '),
  },
  { pattern: /\d+/uy, say: ([digits]) => digitByDigit(digits), isAnywhere: true },
  { pattern: /\+\s?\/\s?[-−–]\s?(?=\d)/uy, say: () => ['about ', 'plus or minus '] },
  { pattern: /\+\/[-−–]/uy, say: () => 'plus or minus' },
  {
    // A range of years or times: *1990-95*, *9am-5pm*.
    pattern: /[\s\u00A0]?[–-][\s\u00A0]?(?=\d|noon\b|midnight\b)/uy,
    say: (_match, { before, after }) =>
      /(?:19|20)\d\d$/u.test(before) && /^(?:\d\d|(?:19|20)\d\d)(?!\d)/u.test(after)
        ? ' to '
        : /\d[\s\u00A0]?[ap]\.?m\.?$|\d:\d\d$/iu.test(before)
          ? ' to '
          : null,
    isAnywhere: true,
  },
  { pattern: /&/uy, say: () => ' and ', isAnywhere: true },
  { pattern: /\+/uy, say: () => ' plus ', isAnywhere: true },
  { pattern: /=/uy, say: () => ' equals ', isAnywhere: true },
  { pattern: /(?<=\p{L})\/(?=[\p{L}-])/uy, say: () => [' or ', ' ', ' slash '], isAnywhere: true },
  { pattern: /\//uy, say: () => ' ', isAnywhere: true },
  {
    pattern: /(?<=[\s(]|^)(?:[<>]=?|[≤≥≈~±])(?=\s?[\d.])/uy,
    say: ([sign]) => comparisons[sign] ?? null,
  },
  {
    // *p<0.05*; but no mark around a text: *<b>5</b>*.
    pattern: /(?<=[\p{L}\d])(?<!<\/?\p{L}\w*)(?:[<>]=?|[≤≥≈~±])(?=[\d.])/uy,
    say: ([sign]) => ` ${comparisons[sign]}`,
    isAnywhere: true,
  },
  { pattern: /@/uy, say: () => ' at ', isAnywhere: true },
  { pattern: /%/uy, say: () => ' per cent', isAnywhere: true },
  { pattern: /‰/uy, say: () => ' per mille', isAnywhere: true },
  { pattern: /°/uy, say: () => ' degrees', isAnywhere: true },
  { pattern: /§\s?/uy, say: () => 'section ', isAnywhere: true },
  { pattern: /€/uy, say: () => ' euro ', isAnywhere: true },
  { pattern: /\$/uy, say: () => ' dollars ', isAnywhere: true },
  { pattern: /£/uy, say: () => ' pounds ', isAnywhere: true },
  { pattern: /[×✕]/uy, say: () => ' times ', isAnywhere: true },
  { pattern: /÷/uy, say: () => ' divided by ', isAnywhere: true },
  { pattern: /²/uy, say: () => ' squared', isAnywhere: true },
  { pattern: /³/uy, say: () => ' cubed', isAnywhere: true },
  { pattern: /(?<=(?:^|[^\p{L}])[CF])#/uy, say: () => ' sharp', isAnywhere: true },
  // A grade: *A\**.
  { pattern: /(?<=(?:^|[^\p{L}])A)\*/uy, say: () => ' star', isAnywhere: true },
  { pattern: /#/uy, say: () => ' ', isAnywhere: true, isPlain: true },
  ...borrowedLetters,
  ...signs,
];

const comparisons: Readonly<Record<string, string>> = {
  '<': 'less than ',
  '>': 'more than ',
  '<=': 'at most ',
  '>=': 'at least ',
  '≤': 'at most ',
  '≥': 'at least ',
  '≈': 'about ',
  '~': 'about ',
  '±': 'about ',
};
