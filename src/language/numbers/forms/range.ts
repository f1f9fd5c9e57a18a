import { type Amount, amountAt } from './amount.ts';
import { isOfChange } from './change.ts';
import { type Reader, rounded, unclear, written } from './core.ts';
import { endOfMoney, signAt, signPart } from './money.ts';
import { isAged, isCalled, isCounted, isLabelled, isPlainYear } from './names.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { SaidPart } from '../said.ts';
import type { Token } from '../tokens.ts';
import { unitAt } from './units.ts';

/** *12 tot 16 procent*, *tussen de 12 en 16 jaar*, `10%–15%`. */
export const rangeAt: Reader = (tokens, at, rules) => {
  const between = phraseAt(tokens, at, rules.between.before);
  const first = between?.end ?? at;
  const sign = signAt(tokens, first, rules);
  const least = amountAt(tokens, sign?.end ?? first, rules);
  if (!least || least === 'unclear') return null;
  const unit = unitAt(tokens, least.end, rules);
  if (unit === 'unclear') return null;
  const leastEnd = unit?.end ?? (sign ? endOfMoney(tokens, least.end) : least.end);
  const joiners = between ? rules.between.joiner : rules.rangeJoiners;
  const joiner = phraseAt(tokens, leastEnd, joiners);
  const secondSign = joiner ? signAt(tokens, joiner.end, rules) : null;
  const most = joiner ? amountAt(tokens, secondSign?.end ?? joiner.end, rules) : null;
  if (!joiner || most === null) return null;
  if (least.isArticle && !between) {
    // *Een of twee*, *een tot drie miljoen*; but *er is een tot 10 jaar celstraf mogelijk*.
    const isOne = most !== 'unclear' && (most.isCarried || most.value <= mostOfOne);
    if (!isOne || isDash(joiner.phrase)) return null;
  }
  // *6, 9, 12 of 16*: each by itself.
  const isOfList =
    rules.listJoiners.includes(joiner.phrase) &&
    tokens[at - 1]?.key === ',' &&
    tokens[at - 2]?.kind === 'numeral';
  if (isOfList) return null;
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
    (last !== null || !isCounted(tokens[end], rules)) &&
    (phraseBefore(tokens, at, [...rules.opening, ...rules.months]) !== null ||
      // *Dinsdag van 10-12 uur*.
      (last !== null && isDash(joiner.phrase) && isAfterFrom(tokens, at, rules)) ||
      // *Van 9 tot 17 uur*; but *tussen de 8 en 10 uur*.
      (last !== null && between !== null && !isWithArticle(between.phrase, rules)) ||
      // *9-17 uur*; but *10-20 uur per week*, and *10 tot 20 uur*.
      (last !== null &&
        isDash(joiner.phrase) &&
        most.value > hoursOfDay / 2 &&
        !isPer(tokens[end])));
  const isName =
    isLabelled(tokens, at, rules) || isCalled(tokens, at, rules) || isScore(tokens, at);
  const isClear =
    // *€ 10 tot € 20*, *€ 10 tot 20*.
    (isMoney ? (secondSign ?? sign).currency === sign.currency : !sign && !secondSign) &&
    (isMoney || last !== null || !(isName || isDate(tokens, at, joiner.phrase, end, rules))) &&
    !isTimeOfDay &&
    (unit === null || unit.name === last?.name) &&
    (last !== null || !isPlainYear(tokens, joiner.end)) &&
    !(last === null && isLifetime(tokens, at, joiner)) &&
    least.value < most.value &&
    !(between !== null && isOfChange(tokens, at, rules)) &&
    !mayBeCarried(least, most, unit !== null || secondSign !== null) &&
    !least.isForeign &&
    !most.isForeign &&
    // *12 tot 2 miljoen*: whether the first are millions too cannot be known.
    least.isCarried === most.isCarried;
  const currency = sign?.currency;
  if (!isClear || currency === 'foreign') return unclear(end);
  // *1 à 2 op de 10*: so many of a whole.
  const joinerOfRatio = last === null ? phraseAt(tokens, end, rules.joiners) : null;
  const whole = joinerOfRatio ? amountAt(tokens, joinerOfRatio.end, rules) : null;
  if (joinerOfRatio && whole && whole !== 'unclear' && !isPlainYear(tokens, joinerOfRatio.end))
    return unclear(whole.end);
  const scale = last?.scale ?? 1;
  const isOfAges =
    isAged(tokens, at, rules) || (between !== null && rules.ages.includes(between.phrase));
  const opening = between ? [wordsPart(tokens, at, between.end)] : [];
  return {
    end,
    said: {
      least: rounded(least.value * scale),
      most: rounded(most.value * scale),
      measure:
        isMoney && currency
          ? { kind: 'money', currency }
          : (last?.measure(least.value) ??
            (isOfAges ? { kind: 'time', unit: 'year' } : { kind: 'count' })),
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

/** More than one or this many nobody begins with an article. */
const mostOfOne = 3;
const hoursOfDay = 24;

/** *Van* before the hours of something. */
const isAfterFrom = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  phraseBefore(tokens, at, rules.between.before) !== null;

/** *Rembrandt (1606–1669)*. */
const isLifetime = (
  tokens: readonly Token[],
  at: number,
  { phrase, end }: { phrase: string; end: number },
): boolean =>
  isDash(phrase) && [at, end].every((year) => /^1\d{3}$|^20\d\d$/u.test(tokens[year]?.key ?? ''));

/** *Nederland-Duitsland 1-2*. */
const isScore = (tokens: readonly Token[], at: number): boolean => {
  const [home, dash, guests] = tokens.slice(Math.max(0, at - 3), at);
  return (
    dash !== undefined &&
    isDash(dash.key) &&
    dash.isJoined &&
    [home, guests].every((name) => /^\p{Lu}/u.test(name?.text ?? ''))
  );
};

/** *Vóór 1-9*, *per 1-7-'24*: a day and its month; but *voor 1-4 personen*. */
const isDate = (
  tokens: readonly Token[],
  at: number,
  joiner: string,
  end: number,
  rules: NumberRules,
): boolean =>
  isDash(joiner) &&
  ((tokens[end]?.isJoined === true && isDash(tokens[end]?.key ?? '')) ||
    ((phraseBefore(tokens, at, rules.beforeClock) !== null ||
      rules.rates.includes(tokens[at - 1]?.key ?? '')) &&
      /^\d{1,2}$/u.test(tokens[end - 1]?.key ?? '') &&
      !isCounted(tokens[end], rules)));

const isWithArticle = (phrase: string, rules: NumberRules): boolean =>
  rules.articles.includes(phrase.split(' ').at(-1) ?? '');

/** *10 à 15.000*, *vier- en vijfhonderd*: whether the first are thousands or hundreds too cannot be known. */
const mayBeCarried = (least: Amount, most: Amount, isLeastMeasured: boolean): boolean =>
  !isLeastMeasured &&
  most.value >= leastApart * Math.max(1, least.value) &&
  most.value >= 2 * leastApart &&
  most.value % leastApart === 0;
const leastApart = 100;

const isDash = (joiner: string): boolean => /^[-–—]$/u.test(joiner);

/** So many in each: a length of time. */
const isPer = (token: Token | undefined): boolean => /^(?:per|pro|a|p)$/u.test(token?.key ?? '');

const wordsPart = (tokens: readonly Token[], from: number, to: number): SaidPart => ({
  role: 'words',
  text: written(tokens, from, to),
});
