import { type Amount, amountAt } from './amount.ts';
import { type Core, type Reader, rounded, unclear } from './core.ts';
import { endOfMoney, signAt, signPart } from './money.ts';
import { isAged, isCalled, isCounted, isDayOrDecade, isLabelled, isPlainYear } from './names.ts';
import { phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { Measure, SaidPart } from '../said.ts';
import { isSpacedWord, type Token } from '../tokens.ts';
import { unitAt } from './units.ts';

/** *74 procent*, *48 uur*, `1.250 euro`, `€ 1.250`, `51.000`, and years. */
export const measuredAt: Reader = (tokens, at, rules) => {
  const sign = signAt(tokens, at, rules);
  const amount = amountAt(tokens, sign?.end ?? at, rules);
  if (amount === null) return null;
  if (amount === 'unclear') return unclear((sign?.end ?? at) + 1);
  if (sign) {
    const end = endOfMoney(tokens, amount.end);
    if (amount.isForeign || sign.currency === 'foreign' || unitAt(tokens, end, rules) !== null)
      return unclear(end);
    const measure: Measure = { kind: 'money', currency: sign.currency };
    const parts = [...signPart(sign), ...amount.parts];
    return { end, said: { least: amount.value, most: amount.value, measure, parts } };
  }
  // *20,- euro*.
  const unitStart = endOfMoney(tokens, amount.end);
  const unit = unitAt(tokens, unitStart, rules);
  if (unit === 'unclear') return unclear(unitStart + 1);
  if (unitStart > amount.end && (unit === null || unit.measure(1).kind !== 'money'))
    return unclear(unitStart);
  if (unit) {
    const isClock =
      unit.name === 'hour' &&
      ((rules.clockUnits.includes(tokens[unitStart]?.key ?? '') &&
        phraseBefore(tokens, at, rules.beforeClock) !== null &&
        amount.value <= 24) ||
        // *1700 hours*.
        /^(?:[01]\d|2[0-4])[0-5]\d$/u.test(tokens[at]?.key ?? ''));
    const isPercent = unit.name === '%';
    // *€ 5 a day*: an article counts nothing.
    if (amount.isArticle && !isPercent) return null;
    if (isClock || (amount.isForeign && !isPercent) || isRestOfTime(tokens, at, rules))
      return unclear(unit.end);
    const value = rounded(amount.value * unit.scale);
    const said = { least: value, most: value, measure: unit.measure(amount.value) };
    return { end: unit.end, said: { ...said, parts: [...amount.parts, ...unit.parts] } };
  }
  return bare(tokens, at, amount, rules);
};

/** *Een jaar en drie maanden*: a part of how long it is. */
const isRestOfTime = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  rules.listJoiners.includes(tokens[at - 1]?.key ?? '') &&
  Object.hasOwn(rules.timeUnits, tokens[at - 2]?.key ?? '') &&
  rules.articleOne.includes(tokens[at - 3]?.key ?? '');

const bare = (
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  rules: NumberRules,
): Core | null => {
  if (amount.isArticle || (amount.value === 0.5 && !amount.isNumeral && !amount.isCarried))
    return null;
  const { end, value, parts } = amount;
  const isLabel = isCalled(tokens, at, rules) || isLabelled(tokens, at, rules);
  const next = tokens[end];
  // *Der 3. Versuch*: of a full stop that may end a sentence too, what stands before tells.
  const hasStop = rules.ordinalStop && next?.key === '.' && next.isJoined;
  const isOrdinal =
    (next?.isJoined && (next.kind === 'numeral' || isSpacedWord(next))) ||
    (hasStop && rules.articles.includes(tokens[at - 1]?.key ?? ''));
  const isYear = isPlainYear(tokens, at);
  const isYearOfMonth = isYear && phraseBefore(tokens, at, rules.months) !== null;
  const isOther =
    isTimeOfDay(tokens, at, rules) ||
    isOrdinal ||
    isGrade(tokens, at, amount, rules) ||
    isRate(tokens, at, rules);
  // Of a currency that is none of ours.
  const isForeign = amount.isForeign || signAt(tokens, end, rules)?.currency === 'foreign';
  if (isForeign || (isLabel && !isYearOfMonth) || isOther) return unclear(end);
  // Turkish, and others, write the sign first: %74.
  const sign = tokens[at - 1];
  if (tokens[at]?.isJoined && rules.percent.includes(sign?.key ?? '') && !amount.isCarried) {
    const share = rounded(value / 100);
    const measure: Measure = { kind: 'share', quantity: { percent: value } };
    const unit: SaidPart = { role: 'unit', text: sign?.text ?? '%' };
    return { end, said: { least: share, most: share, measure, parts: [unit, ...parts] } };
  }
  const said = { least: value, most: value, parts };
  if (isAged(tokens, at, rules))
    return { end, said: { ...said, measure: { kind: 'time', unit: 'year' } } };
  if (isYearOfMonth || (isYear && phraseBefore(tokens, at, rules.beforeYear)))
    return { end, said: { ...said, measure: { kind: 'year' } } };
  // A year, or so many of something: both are written alike.
  const mayBeYear = isYear || isOtherYear(tokens, at, rules);
  if (mayBeYear || isDayOrDecade(tokens, at, amount, rules)) return unclear(end);
  return { end, said: { ...said, measure: { kind: 'count' } } };
};

/** *At 7.30*. */
const isTimeOfDay = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u.test(tokens[at]?.key ?? '') &&
  phraseBefore(tokens, at, rules.beforeClock) !== null;

/** *In 1848*, *rond 1850*; but *rond 1850 mensen*. */
const isOtherYear = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  /^[12]\d{3}$/u.test(tokens[at]?.key ?? '') &&
  (phraseBefore(tokens, at, rules.inYear) !== null ||
    (phraseBefore(tokens, at, rules.aboutYear) !== null && !isCounted(tokens[at + 1], rules)));

/** *Een 8*, *een 6-*: what something is worth. */
const isGrade = (
  tokens: readonly Token[],
  at: number,
  { isNumeral, end }: Amount,
  rules: NumberRules,
): boolean =>
  isNumeral && rules.articleOne.includes(tokens[at - 1]?.key ?? '') && tokens[end]?.kind !== 'word';

/** *Per 100.000 inwoners*, *het percentage ligt op 8*: no count by itself. */
const isRate = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  rules.rates.includes(tokens[at - 1]?.key ?? '') ||
  tokens.slice(Math.max(0, at - 8), at).some(({ key }) => rules.percentages.includes(key));
