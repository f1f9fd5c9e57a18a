import { type Amount, amountAt } from './amount.ts';
import { type Core, type Reader, unclear, written } from './core.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { Measure, SaidPart } from '../said.ts';
import { isSpacedWord, type Token } from '../tokens.ts';
import { unitAt } from './units.ts';

/** *12 tot 16 procent*, *tussen de 12 en 16 jaar*, `10%–15%`. */
export const rangeAt: Reader = (tokens, at, rules) => {
  const between = phraseAt(tokens, at, rules.between.before);
  const first = between?.end ?? at;
  const sign = signAt(tokens, first, rules);
  const least = amountAt(tokens, sign?.end ?? first, rules);
  if (!least || least === 'unclear' || (least.isArticle && !between)) return null;
  const unit = unitAt(tokens, least.end, rules);
  if (unit === 'unclear') return null;
  const leastEnd = unit?.end ?? least.end;
  const joiners = between ? rules.between.joiner : rules.rangeJoiners;
  const joiner = phraseAt(tokens, leastEnd, joiners);
  const secondSign = joiner ? signAt(tokens, joiner.end, rules) : null;
  const most = joiner ? amountAt(tokens, secondSign?.end ?? joiner.end, rules) : null;
  if (!joiner || most === null) return null;
  if (most === 'unclear') return unclear(joiner.end + 1);
  const last = unitAt(tokens, most.end, rules);
  // *Steeg met 12 procent tot 745*: by how much, and to where.
  const isByHowMuch =
    unit !== null &&
    phraseBefore(tokens, at, rules.changeBefore) !== null &&
    isOfChange(tokens, at, rules);
  if (isByHowMuch && last !== 'unclear' && last?.name !== unit.name) return null;
  if (last === 'unclear') return unclear(most.end + 1);
  const end = sign ? endOfMoney(tokens, most.end) : (last?.end ?? most.end);
  const isMoney = sign !== null && last === null;
  const isTimeOfDay =
    most.value <= hoursOfDay &&
    (unit ?? last ?? { name: 'hour' }).name === 'hour' &&
    (phraseBefore(tokens, at, rules.opening) !== null ||
      // *Van 9 tot 17 uur*; but *tussen de 8 en 10 uur*.
      (last !== null && between !== null && !isWithArticle(between.phrase, rules)) ||
      // *9-17 uur*; but *10-20 uur per week*, and *10 tot 20 uur*.
      (last !== null &&
        isDash(joiner.phrase) &&
        most.value > hoursOfDay / 2 &&
        !isPer(tokens[end])));
  const isClear =
    // *€ 10 tot € 20*, *€ 10 tot 20*.
    (isMoney ? (secondSign ?? sign).currency === sign.currency : !sign && !secondSign) &&
    (isMoney || last !== null || !isLabelled(tokens, at, rules)) &&
    !isTimeOfDay &&
    (unit === null || unit.name === last?.name) &&
    (last !== null || !isPlainYear(tokens, joiner.end)) &&
    least.value < most.value &&
    !(between !== null && isOfChange(tokens, at, rules)) &&
    !mayBeCarried(least, most, unit !== null || sign !== null) &&
    !least.isForeign &&
    !most.isForeign &&
    // *12 tot 2 miljoen*: whether the first are millions too cannot be known.
    least.isCarried === most.isCarried;
  if (!isClear) return unclear(end);
  // *1 à 2 op de 10*: so many of a whole.
  const joinerOfRatio = last === null ? phraseAt(tokens, end, rules.joiners) : null;
  const whole = joinerOfRatio ? amountAt(tokens, joinerOfRatio.end, rules) : null;
  if (joinerOfRatio && whole && whole !== 'unclear' && !isPlainYear(tokens, joinerOfRatio.end))
    return unclear(whole.end);
  const scale = last?.scale ?? 1;
  const opening = between ? [wordsPart(tokens, at, between.end)] : [];
  return {
    end,
    said: {
      least: rounded(least.value * scale),
      most: rounded(most.value * scale),
      measure: isMoney
        ? { kind: 'money', currency: sign.currency }
        : (last?.measure(least.value) ?? { kind: 'count' }),
      parts: [
        ...opening,
        ...signPart(sign),
        ...least.parts,
        ...(unit?.parts ?? []),
        wordsPart(tokens, leastEnd, joiner.end),
        ...signPart(secondSign),
        ...most.parts,
        ...(last?.parts ?? []),
      ],
    },
  };
};

const hoursOfDay = 24;

const isWithArticle = (phrase: string, rules: NumberRules): boolean =>
  rules.articles.includes(phrase.split(' ').at(-1) ?? '');

/** *10 à 15.000*, *vier- en vijfhonderd*: whether the first are thousands or hundreds too cannot be known. */
const mayBeCarried = (least: Amount, most: Amount, isLeastMeasured: boolean): boolean =>
  !isLeastMeasured &&
  most.value >= leastApart * Math.max(1, least.value) &&
  most.value >= 2 * leastApart &&
  most.value % leastApart === 0;
const leastApart = 100;

/** Words between what tells of a change and where it came from: *steeg het vorig jaar van*. */
const mostWordsFromChange = 4;

/** Whether words before a number tell of a change: it is where that came from or went to. How much it was may stand between. */
export const isOfChange = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  tokens
    .slice(0, at)
    .filter(({ kind, key }) => kind === 'word' && !rules.percent.includes(key))
    .slice(-mostWordsFromChange)
    .some(({ key }) => rules.changes.includes(key));

const isDash = (joiner: string): boolean => /^[-–—]$/u.test(joiner);

/** So many in each: a length of time. */
const isPer = (token: Token | undefined): boolean => /^(?:per|pro|a|p)$/u.test(token?.key ?? '');

const signPart = (sign: { text: string } | null): SaidPart[] =>
  sign ? [{ role: 'unit', text: sign.text }] : [];

const wordsPart = (tokens: readonly Token[], from: number, to: number): SaidPart => ({
  role: 'words',
  text: written(tokens, from, to),
});

/** *74 procent*, *48 uur*, `1.250 euro`, `€ 1.250`, `51.000`, and years. */
export const measuredAt: Reader = (tokens, at, rules) => {
  const sign = signAt(tokens, at, rules);
  const amount = amountAt(tokens, sign?.end ?? at, rules);
  if (amount === null) return null;
  if (amount === 'unclear') return unclear((sign?.end ?? at) + 1);
  if (sign) {
    const end = endOfMoney(tokens, amount.end);
    if (amount.isForeign || unitAt(tokens, end, rules) !== null) return unclear(end);
    const measure: Measure = { kind: 'money', currency: sign.currency };
    const parts: SaidPart[] = [{ role: 'unit', text: sign.text }, ...amount.parts];
    return { end, said: { least: amount.value, most: amount.value, measure, parts } };
  }
  const unit = unitAt(tokens, amount.end, rules);
  if (unit === 'unclear') return unclear(amount.end + 1);
  if (unit) {
    const isClock =
      unit.name === 'hour' &&
      phraseBefore(tokens, at, rules.beforeClock) !== null &&
      amount.value <= 24;
    const isPercent = unit.name === '%';
    // *€ 5 a day*: an article counts nothing.
    if (amount.isArticle && !isPercent) return null;
    if (isClock || (amount.isForeign && !isPercent)) return unclear(unit.end);
    const value = rounded(amount.value * unit.scale);
    const said = { least: value, most: value, measure: unit.measure(amount.value) };
    return { end: unit.end, said: { ...said, parts: [...amount.parts, ...unit.parts] } };
  }
  return bare(tokens, at, amount, rules);
};

const bare = (
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  rules: NumberRules,
): Core | null => {
  if (amount.isArticle || (amount.value === 0.5 && !amount.isNumeral && !amount.isCarried))
    return null;
  const { end, value, parts } = amount;
  // The helplines of all Europe: *116 111*, which is no number of things unless it says of what.
  const isHelpline = /^116\s\d{3}$/u.test(tokens[at]?.key ?? '') && tokens[end]?.kind !== 'word';
  const isLabel =
    isHelpline ||
    isCalled(tokens, at, rules) ||
    isLabelled(tokens, at, rules) ||
    phraseBefore(tokens, at, rules.calls) !== null;
  const next = tokens[end];
  const isOrdinal = next?.isJoined && (next.kind === 'numeral' || isSpacedWord(next));
  const isYear = isPlainYear(tokens, at);
  const isYearOfMonth = isYear && phraseBefore(tokens, at, rules.months) !== null;
  if (amount.isForeign || (isLabel && !isYearOfMonth) || isOrdinal) return unclear(end);
  // Turkish, and others, write the sign first: %74.
  const sign = tokens[at - 1];
  if (tokens[at]?.isJoined && rules.percent.includes(sign?.key ?? '') && !amount.isCarried) {
    const share = rounded(value / 100);
    const measure: Measure = { kind: 'share', quantity: { percent: value } };
    const unit: SaidPart = { role: 'unit', text: sign?.text ?? '%' };
    return { end, said: { least: share, most: share, measure, parts: [unit, ...parts] } };
  }
  const said = { least: value, most: value, parts };
  if (phraseBefore(tokens, at, rules.ages))
    return { end, said: { ...said, measure: { kind: 'time', unit: 'year' } } };
  if (isYearOfMonth || (isYear && phraseBefore(tokens, at, rules.beforeYear)))
    return { end, said: { ...said, measure: { kind: 'year' } } };
  // A year, or so many of something: both are written alike.
  const mayBeYear =
    isYear ||
    (/^[12]\d{3}$/u.test(tokens[at]?.key ?? '') && phraseBefore(tokens, at, rules.inYear) !== null);
  if (mayBeYear || isDayOrAge(tokens, at, amount, rules)) return unclear(end);
  return { end, said: { ...said, measure: { kind: 'count' } } };
};

/** *Zaterdag 4 en zondag 5*, *achter in de vijftig*: unless so many of something. */
const isDayOrAge = (
  tokens: readonly Token[],
  at: number,
  { end, value }: Amount,
  rules: NumberRules,
): boolean => {
  const isDay = value <= 31 && phraseBefore(tokens, at, rules.weekdays) !== null;
  const isAge = value % 10 === 0 && value < 100 && phraseBefore(tokens, at, rules.decades) !== null;
  return (isDay || isAge) && !isCounted(tokens[end], rules);
};

/** *112*, unless it is so many of something. */
const isCalled = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  rules.helplines.includes(tokens[at]?.key ?? '') && !isCounted(tokens[at + 1], rules);

const isCounted = (next: Token | undefined, { counted }: NumberRules): boolean =>
  counted?.test(next?.key ?? '') === true;

/** Whether a number only names: *groep 8*, *blz. 3-5*. */
export const isLabelled = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  phraseBefore(tokens, at, rules.labels) !== null;

const isPlainYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(tokens[at]?.key ?? '');

const signAt = (tokens: readonly Token[], at: number, rules: NumberRules) => {
  const token = tokens[at];
  const currency = rules.currencies[token?.key ?? ''];
  return currency && token && (token.kind === 'sign' || tokens[at + 1]?.kind === 'numeral')
    ? { currency, text: token.text, end: at + 1 }
    : null;
};

/** Behind an amount of money may stand `,-` or `,--`: no cents. */
const endOfMoney = (tokens: readonly Token[], at: number): number => {
  const isMark = (index: number) =>
    /^[-–—]$/u.test(tokens[index]?.key ?? '') && tokens[index]?.isJoined;
  if (tokens[at]?.key !== ',' || !isMark(at + 1)) return at;
  return isMark(at + 2) ? at + 3 : at + 2;
};

const rounded = (value: number): number => Number(value.toPrecision(12));
