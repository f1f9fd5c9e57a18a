import { compounds } from '../numbers/compound.ts';

const { valueOf, cardinal: compound } = compounds({
  small:
    'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
  tens: 'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
  and: 'und',
  hundred: 'hundert',
  thousand: 'tausend',
});

/** As an article bends, and as one counts. */
const formsOfOne = /^ein(?:s|e|er|em|en|es)$/u;

/** The whole number below a million that words begin with: see `Compounds`. Swiss and capitals write *ss*. */
export const cardinal: typeof compound = (words) =>
  compound(
    words.map((word) =>
      word.replace('dreissig', 'dreißig').replace(formsOfOne, 'ein').replace(/eins$/u, 'ein'),
    ),
  );

const ownDenominators: Record<string, number> = { drit: 3, sechs: 6, sieb: 7, ach: 8 };

/** The parts that a word makes of a whole: *drittel* is 3, *zwanzigstel* 20. Null for other words. */
export const denominator = (word: string): number | null => {
  const stem = /^(.+?)teln?$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  const own = ownDenominators[stem];
  if (own !== undefined) return own;
  // Only from twenty on, and for hundreds and thousands, does German say *-stel*.
  const value = valueOf(stem.replace(/s$/u, '').replace('dreissig', 'dreißig'));
  if (value === null || value < 4 || value === 6 || value === 8) return null;
  const wantsS = value % 100 >= 20 || value % 100 === 0;
  return stem.endsWith('s') === wantsS ? value : null;
};
