import { anyOf, borrowedLetters, signs, whole, type ReadingRule } from '../../reading/reading.ts';
import { romanValue } from '../../reading/roman.ts';
import { abbreviations, letterNames, spelled } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { amounts, carriedOn } from './amounts.ts';
import { cardinal, digitByDigit, number, numberPattern, ordinal, twoByTwo } from './numbers.ts';
import { dates } from './dates.ts';
import { formulas } from '../../reading/formulas.ts';
import { references } from './references.ts';
import { helplines, telephone } from './telephone.ts';
import { times } from './times.ts';

const abbreviation = anyOf(Object.keys(abbreviations));

/** With a full stop at the very end, these are words: *street art.* Those that close a list may stand there. */
const mayEnd = /^(?:enz|etc|mln|mld|jl|tel)\.$|\..*\.$/u;

/** Before anything but a number these are words. */
const beforeNumber = /^(?:jo\.|wk\.?|lj\.|pp\.|ca|p\.|min\.|c\.a\.?)$/u;

/** *De TGV*: with capitals, what shortens common words is a name; but for what is shouted so. */
const isProper = (written: string): boolean =>
  /^\p{Lu}{2,}$/u.test(written) && !/^(?:AUB|SVP|ETC|ENZ|CA|BIJV)$/u.test(written);

const isShouted = (before: string, after: string): boolean =>
  [/(\p{L}+)[^\p{L}.!?]*$/u.exec(before)?.[1], /^[^\p{L}.!?]*(\p{L}+)/u.exec(after)?.[1]].some(
    (word) =>
      word !== undefined &&
      word.length > 1 &&
      /^\p{Lu}+$/u.test(word) &&
      !spelled.has(word) &&
      romanValue(word) === null,
  );

/** How Dutch is read aloud where it is not said as it is written. */
export const readingRules: readonly ReadingRule[] = [
  // Before what would take them for addresses or other words.
  { pattern: whole(String.raw`p\.st\.`), say: () => 'per stuk' },
  { pattern: whole(String.raw`p\.p\.p\.n\.`), say: () => 'per persoon per nacht' },
  { pattern: whole(String.raw`B\.V\.`), say: () => 'bee vee' },
  { pattern: whole(String.raw`N\.V\.`), say: () => 'en vee' },
  ...addresses,
  ...telephone,
  formulas(
    (letter) => letterNames[letter] ?? letter,
    (digits) => cardinal(digits)[0],
  ),
  ...references,
  ...times,
  ...dates,
  {
    // Of a call by the minute; of all else by the month.
    pattern: whole('p/m|p\\.m\\.'),
    say: ([written], { before }) => [
      ...(/\b0900|\bbel|gesprek/iu.test(before) ? ['per minuut'] : []),
      ...['per maand', 'per minuut', written === 'p/m' ? 'plusminus' : 'pro memorie'],
    ],
  },
  {
    pattern: abbreviation,
    say: ([written], { after }) => {
      const key = written.toLowerCase();
      const ends = /^[\p{P}\s]*$/u.test(after) && /\.$/u.test(key) && !mayEnd.test(key);
      const lacks = beforeNumber.test(key) && !/^[\s\u00A0]*[€±~<>]?\s?\d/u.test(after);
      return ends || lacks || isProper(written) ? null : (abbreviations[key] ?? null);
    },
  },
  {
    pattern: whole(String.raw`\p{Lu}{2,6}`),
    say: ([written], { before, after }) =>
      spelled.has(written) && !isShouted(before, after)
        ? Array.from(written.toLowerCase(), (letter) => letterNames[letter] ?? letter).join('-')
        : null,
    isPlain: true,
  },
  {
    pattern: whole(String.raw`24[/x×]7`),
    say: () => ['vierentwintig zeven', 'vierentwintig uur per dag, zeven dagen per week'],
  },
  ...amounts,
  ...helplines,
  {
    pattern: whole(String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:e|de|ste)`),
    say: ([, digits = '']) => ordinal(digits.replaceAll('.', '')),
  },
  {
    pattern: whole(String.raw`(\d+(?:,\d+)?)M(?=[\s\u00A0]\p{L})`),
    say: ([, digits = '']) => number(digits).map((said) => `${said} miljoen`),
  },
  {
    pattern: whole(String.raw`(\d{4})[\s\u00A0]?([A-Z]{2})`),
    say: ([, digits = '', letters = '']) => {
      const names = Array.from(letters.toLowerCase(), (letter) => letterNames[letter]).join(' ');
      return [`${twoByTwo(digits)} ${names}`, `${digitByDigit(digits)} ${names}`];
    },
  },
  {
    // *5k*, *15K likes*; but *4K*.
    pattern: whole(String.raw`(\d+(?:,\d+)?)(k|K(?=[\s\u00A0]\p{Ll}+(?:en|s)(?!\p{L})))`),
    say: ([, digits = '']) => carriedOn(digits, 'duizend'),
  },
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
    say: (_match, { before }) => (/(?:^|[\s(])$/u.test(before) ? 'min ' : ' '),
  },
  { pattern: /\d+/uy, say: ([digits]) => digitByDigit(digits), isAnywhere: true },
  { pattern: /\+\s?\/\s?[-−–]\s?(?=\d)/uy, say: () => ['ongeveer ', 'plusminus ', 'plus min '] },
  { pattern: /\+\/[-−–]/uy, say: () => ['plusminus', 'plus min'] },
  // *Kerkstr. 3*.
  { pattern: /(?<=\p{L}{3})str\.(?=[\s\u00A0]\d)/uy, say: () => 'straat', isAnywhere: true },
  // *Ouder(s)*, *leerling(en)*.
  {
    pattern: /(?<=\p{L})\((\p{Ll}{1,3})\)(?!\p{L})/uy,
    say: ([, ending = '']) => ending,
    isAnywhere: true,
  },
  { pattern: /(?<=\d)K(?!\p{L})/uy, say: () => ' kaa', isAnywhere: true },
  // *65+ers*.
  { pattern: /(?<=\d)\+-?(?=ers?(?!\p{L}))/uy, say: () => 'pluss', isAnywhere: true },
  // *Een 6-*.
  { pattern: /(?<=\d)[-−](?=[.,;:!?)]|$|\svoor\s)/uy, say: () => ' min', isAnywhere: true },
  { pattern: /²/uy, say: () => ' kwadraat', isAnywhere: true },
  // Codes that are dialled: *\*31#*.
  { pattern: /\*(?=[\d#])/uy, say: () => 'sterretje ', isAnywhere: true },
  { pattern: /(?<=\*)#/uy, say: () => 'hekje ', isAnywhere: true },
  { pattern: /(?<=\d)#/uy, say: () => ' hekje', isAnywhere: true },
  {
    // *v2.23*.
    pattern: whole(String.raw`v(\d+(?:\.\d+)*)`),
    say: ([, numbers = '']) =>
      `versie ${numbers
        .split('.')
        .map((digits) => cardinal(digits)[0])
        .join(' punt ')}`,
  },
  { pattern: /&/uy, say: () => ' en ', isAnywhere: true },
  { pattern: /\+/uy, say: () => ' plus ', isAnywhere: true },
  { pattern: /=/uy, say: () => ' is ', isAnywhere: true },
  {
    pattern: /(?<=[\p{L})])\/(?=[\p{L}-])/uy,
    say: () => [' of ', ' ', ' slash '],
    isAnywhere: true,
  },
  { pattern: /\//uy, say: () => ' ', isAnywhere: true },
  { pattern: /(?<=[\s(]|^)[<>≤≥≈~](?=\s?\d)/uy, say: ([sign]) => comparisons[sign] ?? null },
  { pattern: /@/uy, say: () => ' apenstaartje ', isAnywhere: true },
  { pattern: /%/uy, say: () => ' procent', isAnywhere: true },
  { pattern: /‰/uy, say: () => ' promille', isAnywhere: true },
  { pattern: /[°º]/uy, say: () => ' graden', isAnywhere: true },
  { pattern: /§\s?/uy, say: () => 'paragraaf ', isAnywhere: true },
  { pattern: /€/uy, say: () => ' euro ', isAnywhere: true },
  { pattern: /[×✕]/uy, say: () => ' keer ', isAnywhere: true },
  { pattern: /÷/uy, say: () => ' gedeeld door ', isAnywhere: true },
  { pattern: /³/uy, say: () => ' tot de derde', isAnywhere: true },
  { pattern: /(?<=(?:^|[^\p{L}])[CF])#/uy, say: () => ' sharp', isAnywhere: true },
  { pattern: /#/uy, say: () => ' ', isAnywhere: true, isPlain: true },
  { pattern: /±/uy, say: () => 'ongeveer ', isAnywhere: true },
  // *Garçon*: voices of Dutch would say a k.
  { pattern: /(?<=\p{L})ç/uy, say: () => 's', isAnywhere: true, isPlain: true },
  ...borrowedLetters,
  ...signs,
];

const comparisons: Readonly<Record<string, string>> = {
  '<': 'minder dan ',
  '>': 'meer dan ',
  '≤': 'hoogstens ',
  '≥': 'minstens ',
  '≈': 'ongeveer ',
  '~': 'ongeveer ',
};
