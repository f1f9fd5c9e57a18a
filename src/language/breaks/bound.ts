import type { Breaking, BreakRules } from './rules.ts';
import { numberPhrasesIn } from './number-phrase.ts';
import type { FoundNumber } from '../numbers/read.ts';
import { bare, type WrittenWord } from '../words.ts';

/** How a word holds to the next: as one whole (a number phrase, a name), or as what counts or shortens the next. */
export type Bond = 'whole' | 'counted' | undefined;

/**
 * For each word how it holds to the next.
 * @param numbers those of the text that the words stand in
 */
export const boundWithNext = (
  words: readonly WrittenWord[],
  numbers: readonly FoundNumber[],
  { breaks, leadingAbbreviations }: Breaking,
): Bond[] => {
  const bound = words.map(({ text }, index): Bond => {
    const next = words[index + 1]?.text ?? '';
    if (isName(words, index, breaks)) return 'whole';
    if (isBeforeNumber(text, next, breaks)) return 'whole';
    if (isWithinNumber(words, index, numbers)) return 'whole';
    const small = text.toLowerCase().replace(/^[("“‘'[]+/u, '');
    if (leadingAbbreviations.has(small)) return breaks.titles.has(small) ? 'whole' : 'counted';
    if (isNumeral(words[index - 1]?.text ?? '') && breaks.units.has(small)) {
      // *3 december 2024*, *2,5 mln. mensen*
      if (/^\d{4}(?!\d)/u.test(next)) return 'whole';
      if (small.endsWith('.')) return 'counted';
    }
    return isNumeral(text) ? bondOfNumeral(text, next, breaks) : undefined;
  });
  for (const { first, count } of numberPhrasesIn(words, numbers)) {
    const last = first + count - 1;
    bound.fill('whole', first, last);
    if (!closes.test(words[last]?.text ?? '')) bound[last] ??= 'counted';
  }
  return bound;
};

const closes = /[,;:.!?]["'”’»)]*$/u;
const isNumeral = (text: string): boolean =>
  /^[(["“‘'+−-]?[€$£]?\d[\d.,:/–-]*(?:%|e|x)?$/u.test(text);

/** A currency, or a word such as *nr.*, and its number; the signs within a range or a sum. */
const isBeforeNumber = (text: string, next: string, { beforeNumbers }: BreakRules): boolean => {
  if (!/^[("“‘']?[€$£+−-]?\s?\d/u.test(next))
    return /^\d/u.test(text) && /^(?:t\/m|à|[–+×x=-])$/u.test(next);
  return (
    /^[("“‘']?(?:[€$£~<>≤≥±+−-]|EUR|USD|t\/m|à|×|x|=)$/u.test(text) ||
    beforeNumbers.has(text.toLowerCase()) ||
    beforeNumbers.has(bare(text))
  );
};

/** Between the groups of one number: `10 000`, `06 12 34 56 78`. */
const isWithinNumber = (
  words: readonly WrittenWord[],
  index: number,
  numbers: readonly FoundNumber[],
): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next || !/\d\)?$/u.test(word.text) || !/^\(?\d/u.test(next.text)) return false;
  return numbers.some(({ own }) => own.start < word.end && own.end > next.start);
};

/** A number holds to its unit, and to what it counts; a year to nothing. */
const bondOfNumeral = (
  text: string,
  next: string,
  { units, opening, articles, leaning }: BreakRules,
): Bond => {
  if (closes.test(text)) return undefined;
  if (text.endsWith('%')) return 'counted';
  const word = bare(next);
  if (units.has(word) || units.has(next.toLowerCase()) || /^[%‰°€]/u.test(next)) return 'whole';
  if (!/^\p{L}/u.test(word) || opening.has(word) || articles.has(word)) return undefined;
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(bare(text));
  if (isYear || leaning.has(word)) return undefined;
  return 'whole';
};

const isCapital = (word: string | undefined): boolean => /^[("“‘'[]?\p{Lu}/u.test(word ?? '');
const initials = /^[("“‘'[]?(?:\p{Lu}\.-?)+$/u;

/** Whether a word and the next belong to one name: `Jan de Vries`. A capital that begins a sentence says nothing. */
const isName = (
  words: readonly WrittenWord[],
  index: number,
  { opening, articles, leaning, nameParticles }: BreakRules,
): boolean => {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]].map(
    (found) => found?.text,
  );
  if (word === undefined || next === undefined) return false;
  const isParticle = (text: string | undefined) => nameParticles.has((text ?? '').toLowerCase());
  if (initials.test(word)) return isCapital(next) || isParticle(next);
  if (closes.test(word)) return false;
  const small = bare(word);
  const opensSentence =
    index === 0 && (opening.has(small) || articles.has(small) || leaning.has(small));
  if (isCapital(word) && isCapital(next)) return !opensSentence;
  if (isCapital(word) && isParticle(next))
    return namedFrom(words, index + 1, nameParticles) && index > 0;
  const follows = isCapital(before) || isParticle(before) || initials.test(before ?? '');
  return (
    isParticle(word) &&
    follows &&
    namedFrom(words, index, nameParticles) &&
    index > 0 &&
    (index > 1 || initials.test(before ?? ''))
  );
};

/** Whether particles from here on lead to a capital: *van de* Ven. */
const namedFrom = (
  words: readonly WrittenWord[],
  from: number,
  particles: ReadonlySet<string>,
): boolean => {
  let at = from;
  while (particles.has((words[at]?.text ?? '').toLowerCase())) at++;
  return isCapital(words[at]?.text);
};
