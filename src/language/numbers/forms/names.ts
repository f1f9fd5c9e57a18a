import { phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { Token } from '../tokens.ts';

/** Whether a number is written as years of our time are. */
export const isPlainYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(tokens[at]?.key ?? '');

/** Whether the word behind a number makes it so many of something. */
export const isCounted = (
  next: Token | undefined,
  { counted, afterFraction }: NumberRules,
): boolean => counted?.test(next?.key ?? '') === true && !afterFraction.includes(next?.key ?? '');

/** Whether a number is one to call: *bel 0900*, *112*, unless it is so many of something. */
export const isCalled = (tokens: readonly Token[], at: number, rules: NumberRules): boolean => {
  const { key = '' } = tokens[at] ?? {};
  // Those of all Europe too: *116 111*.
  const isHelpline = rules.helplines.includes(key) || /^116\s?\d{3}$/u.test(key);
  if (isHelpline && !isCounted(tokens[at + 1], rules)) return true;
  if (phraseBefore(tokens, at, rules.calls) !== null) return true;
  // *Text HELP to 85258*.
  const { words, joiners } = rules.textTo;
  return (
    /^\d{3,6}$/u.test(key) &&
    phraseBefore(tokens, at, joiners) !== null &&
    tokens.slice(Math.max(0, at - mostWordsFromText), at).some((word) => words.includes(word.key))
  );
};

/** Words between what is texted and to where. */
const mostWordsFromText = 6;

/** Whether a number only names: *groep 8*, *blz. 3-5*, *meldingsnr. 123*, *de code is 4711*. */
export const isLabelled = (tokens: readonly Token[], at: number, rules: NumberRules): boolean => {
  if (phraseBefore(tokens, at, rules.noLabels)) return false;
  const label = phraseBefore(tokens, at, rules.labels);
  // *March 5*; but *in March 40 pupils*.
  if (label && !(rules.months.includes(label.phrase) && isCounted(tokens[at + 1], rules)))
    return true;
  if (rules.labelEnding?.test(wordBefore(tokens, at))) return true;
  // *Groep 7 en 8*: as the one before it; but *groep 7 en 12 ouders*.
  const joiners = [...rules.listJoiners, ...rules.rangeJoiners, '&'];
  const before = numberBefore(tokens, at, joiners, rules);
  return before !== null && isLabelled(tokens, before, rules);
};

/** The number that stands before another in a list, where that other is not so many of something by itself. */
const numberBefore = (
  tokens: readonly Token[],
  at: number,
  joiners: readonly string[],
  rules: NumberRules,
): number | null => {
  const joiner = phraseBefore(tokens, at, joiners);
  const before = joiner ? joiner.start - 1 : -1;
  return tokens[before]?.kind === 'numeral' && !isCounted(tokens[at + 1], rules) ? before : null;
};

/** The word before a number, with the full stop that may end it; what says that the number is it stands between. */
const wordBefore = (tokens: readonly Token[], at: number): string => {
  let index = at - 1;
  if (/^(?:[:=]|is|ist|lautet|luidt)$/u.test(tokens[index]?.key ?? '')) index--;
  const isStop = tokens[index]?.key === '.';
  return isStop ? `${tokens[index - 1]?.key ?? ''}.` : (tokens[index]?.key ?? '');
};

/** *Zaterdag 4 en zondag 5*, *achter in de vijftig*: unless so many of something. */
export const isDayOrDecade = (
  tokens: readonly Token[],
  at: number,
  { end, value }: { end: number; value: number },
  rules: NumberRules,
): boolean => {
  const isDay = value <= 31 && phraseBefore(tokens, at, rules.weekdays) !== null;
  const isDecade =
    value % 10 === 0 && value < 100 && phraseBefore(tokens, at, rules.decades) !== null;
  return (isDay || isDecade) && !isCounted(tokens[end], rules);
};

/** *Aged 34*, *aged under 16*, and those of a list: *aged 34 and 41*. */
export const isAged = (tokens: readonly Token[], at: number, rules: NumberRules): boolean => {
  const qualifier = phraseBefore(tokens, at, Object.keys(rules.qualifiersBefore));
  const ends = [at, ...(qualifier ? [qualifier.start] : [])];
  if (ends.some((end) => phraseBefore(tokens, end, rules.ages) !== null)) return true;
  const before = numberBefore(tokens, at, rules.listJoiners, rules);
  return before !== null && isAged(tokens, before, rules);
};
