import { borrowedLetters, signs, whole, type ReadingRule } from '../../reading/reading.ts';
import { formulas } from '../../reading/formulas.ts';
import { shortened } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { fractions } from './fractions.ts';
import { cardinal, digitByDigit, number, numberPattern, ways } from './numbers.ts';
import { ones } from './ones.ts';
import { ordinals } from './ordinals.ts';
import { pairs } from './pairs.ts';
import { references } from './references.ts';
import { telephone } from './telephone.ts';
import { times } from './times.ts';

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['weniger als ', 'unter '],
  '>': ['mehr als ', 'über '],
  '≤': ['höchstens ', 'maximal '],
  '≥': ['mindestens '],
  '≈': ['etwa ', 'ungefähr ', 'rund '],
  '~': ['etwa ', 'ungefähr ', 'rund '],
  '±': ['plus minus '],
};

/** How German is read aloud where it is not said as it is written. */
export const readingRules: readonly ReadingRule[] = [
  ...addresses,
  ...telephone,
  formulas((letter) => letter.toUpperCase(), cardinal),
  ...times,
  ...pairs,
  ...shortened,
  ...fractions,
  ...ordinals,
  ...amounts,
  ...references,
  ...ones,
  { pattern: whole('24/7'), say: () => 'vierundzwanzig sieben' },
  {
    pattern: new RegExp(numberPattern, 'uy'),
    say: ([written], { before, after }) =>
      ways(number(written)).map(
        (said) => `${/\p{L}$/u.test(before) ? ' ' : ''}${said}${/^\p{L}/u.test(after) ? ' ' : ''}`,
      ),
    isAnywhere: true,
    isPlain: true,
  },
  { pattern: /\d+/uy, say: ([digits]) => digitByDigit(digits), isAnywhere: true },
  { pattern: /\+\/[-−–]\s?/uy, say: () => 'plus minus ', isAnywhere: true },
  {
    pattern: /(?<=(?:^|[\s(])[±~≈<>≤≥]?\s?)[-−–](?=\d)/uy,
    say: () => 'minus ',
    isAnywhere: true,
  },
  {
    pattern: /[<>≤≥≈~±]\s?(?=[-−–]?[€$£]?\s?\d)/uy,
    say: ([sign]) => comparisons[sign.trim()] ?? null,
    isAnywhere: true,
  },
  { pattern: /[-−–](?=\d)/uy, say: () => ' ', isAnywhere: true, isPlain: true },
  { pattern: /&/uy, say: () => ' und ', isAnywhere: true },
  { pattern: /\+/uy, say: () => ' plus ', isAnywhere: true },
  { pattern: /=/uy, say: () => ' gleich ', isAnywhere: true },
  {
    pattern: /(?<=\p{L})\/(?=[\p{L}-])/uy,
    say: () => [' oder ', ' ', ' Schrägstrich '],
    isAnywhere: true,
  },
  { pattern: /\//uy, say: () => ' ', isAnywhere: true },
  { pattern: /@/uy, say: () => ' ät ', isAnywhere: true },
  { pattern: /‰/uy, say: () => ' Promille', isAnywhere: true },
  { pattern: /%/uy, say: () => ' Prozent', isAnywhere: true },
  { pattern: /€/uy, say: () => ' Euro ', isAnywhere: true },
  { pattern: /°/uy, say: () => ' Grad', isAnywhere: true },
  { pattern: /[×✕]/uy, say: () => ' mal ', isAnywhere: true },
  { pattern: /(?<=(?:^|[^\p{L}])[CF])#/uy, say: () => ' sharp', isAnywhere: true },
  { pattern: /÷/uy, say: () => ' geteilt durch ', isAnywhere: true },
  { pattern: /²/uy, say: () => ' Quadrat', isAnywhere: true },
  { pattern: /³/uy, say: () => ' hoch drei', isAnywhere: true },
  { pattern: /#/uy, say: () => ' ', isAnywhere: true, isPlain: true },
  ...borrowedLetters,
  ...signs,
];
