import { type Core, kindOf } from './forms/core.ts';
import { isOfChange } from './forms/change.ts';
import { isCounted } from './forms/names.ts';
import { isNameOfAll } from './forms/shares.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { NumberRules } from './rules.ts';
import type { Rounding, SaidPart } from './said.ts';
import type { Token } from './tokens.ts';

/** A number with what qualifies it, from one token up to another. */
export type Stretch = {
  from: number;
  at: number;
  to: number;
  core: Core;
  rounding: Rounding;
  parts: SaidPart[];
  /** Whether it is more than one number, together. */
  isJoined?: boolean;
  /** What stands around it and makes it no number of its own. */
  beside?: string;
};

/**
 * Numbers that belong together without being a range that can be read (*1 op de 3 tot 1 op de 4*, *12 en 16 procent*)
 * are one stretch that is not clear: read alone, either would say something else.
 */
export const together = (
  tokens: readonly Token[],
  found: readonly Stretch[],
  rules: NumberRules,
): Stretch[] =>
  // From the last on: what the last of a list is says what those before it are.
  found.reduceRight<Stretch[]>((joined, stretch) => {
    const [after, ...others] = joined;
    if (!after || !belongTogether(tokens, stretch, after, rules)) return [stretch, ...joined];
    const core: Core = { end: after.core.end, said: 'unclear' };
    return [{ ...after, from: stretch.from, core, isJoined: true }, ...others];
  }, []);

const belongTogether = (
  tokens: readonly Token[],
  before: Stretch,
  after: Stretch,
  rules: NumberRules,
): boolean => {
  // *Iedereen van 12 tot 17 jaar*: all of those; and *steeg met 12 procent tot 745*: by how much, and to where.
  const isByHowMuch = before.beside !== undefined && isOfChange(tokens, before.from, rules);
  if (isNameOfAll(tokens, before.at, rules) || isByHowMuch) return false;
  if (before.to === after.from) {
    if (standsAlone(tokens, before, after)) return false;
    const isQualified = after.parts[0]?.role === 'qualifier';
    return !isQualified || rules.rangeJoiners.includes(tokens[after.from]?.key ?? '');
  }
  const range = phraseAt(tokens, before.to, rules.rangeJoiners);
  if (range?.end === after.from) return true;
  // *A quarter of a million*: a part of what the next word is.
  const isPart =
    kindOf(before.core) === 'share' &&
    after.from === before.to + 1 &&
    rules.partitives.includes(tokens[before.to]?.key ?? '') &&
    // *Half of 10%*.
    (kindOf(after.core) === 'share' || rules.articleOne.includes(tokens[after.from]?.key ?? ''));
  if (isPart) return true;
  const list = phraseAt(tokens, before.to, rules.listJoiners);
  const isListed = list?.end === after.from;
  const [first, second] = [kindOf(before.core), kindOf(after.core)];
  // *1 meter 85*.
  const isParted =
    after.from === before.to + 1 && rules.compounds.includes(tokens[before.to]?.key ?? '');
  if (isParted) return true;
  // *1 uur en 20 minuten*, *2 uur en een kwart*, *honderd en vijf*.
  const startsWithArticle = rules.articleOne.includes(tokens[after.at]?.key ?? '');
  const isRest = second === 'time' || (second === null && after.beside === undefined);
  if (isListed && first === 'time' && (isRest || startsWithArticle)) return true;
  const carrier = rules.magnitudes[tokens[before.to - 1]?.key ?? ''];
  if (isListed && list.phrase !== ',' && carrier !== undefined && lessThan(after, carrier))
    return true;
  // *Steeg van 10 naar 20*, *stieg von 30 auf 40*.
  const isFromTo =
    isListed &&
    isOfChange(tokens, before.from, rules) &&
    phraseBefore(tokens, before.from, rules.between.before) !== null;
  if (isFromTo) return true;
  // *Eén van 12 en één van 14 jaar*.
  if (isListed && isRatio(before) && second === null) return true;
  // *3 jongeren op de 10*: a ratio with a word inside.
  const joiner = phraseBefore(tokens, after.from, [...rules.joiners, ...rules.rates]);
  const between = joiner ? joiner.start - before.to : -1;
  const isRate = joiner !== null && rules.rates.includes(joiner.phrase);
  const isWhole = second === 'count' || (isRate && second === null);
  if (between >= 0 && between <= mostWordsInRatio && first === 'count' && isWhole) {
    // *1,500 teachers in 120 schools*: of two things.
    const isOfTwo =
      !isRate && (isCounted(tokens[after.to], rules) || valueOf(after) < valueOf(before));
    return !isOfTwo && tokens.slice(before.to, joiner?.start).every(({ kind }) => kind === 'word');
  }
  // *12, 13 en 16 procent*; but *by 11, nine in ten*.
  if (list?.phrase === ',' && !after.isJoined) return false;
  return isListed && first === 'count' && second !== 'count' && second !== 'year';
};

const mostWordsInRatio = 2;

/** Whether a number begins beside another that is of something else: *in 2023 51.000*, *in 24 uur 40%*, *1 op de 8 16-jarigen*. */
const standsAlone = (tokens: readonly Token[], before: Stretch, after: Stretch): boolean => {
  const [first, second] = [kindOf(before.core), kindOf(after.core)];
  if (first === 'year') return second !== null && second !== 'year';
  // *2 uur 30* is one time.
  if (first === 'time') return second === 'share' || (second === 'count' && valueOf(after) >= 60);
  return first === 'share' && second === null && tokens[after.to]?.key === '-';
};

const valueOf = ({ core }: Stretch): number => (core.said === 'unclear' ? 0 : core.said.least);

const isRatio = ({ core }: Stretch): boolean =>
  core.said !== 'unclear' &&
  core.said.measure.kind === 'share' &&
  core.said.parts.some(({ role }) => role === 'words');

/** Whether a plain number is less than another: *vijf* in *honderd en vijf*. */
const lessThan = ({ core }: Stretch, most: number): boolean =>
  core.said !== 'unclear' && core.said.measure.kind === 'count' && core.said.least < most;
