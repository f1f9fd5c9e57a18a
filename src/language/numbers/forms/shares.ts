import { type Amount, amountAt } from './amount.ts';
import { type Core, type Reader, unclear, written } from './core.ts';
import { vulgarFractions } from '../numerals.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { Measure, SaidPart } from '../said.ts';
import type { Token } from '../tokens.ts';
import { isOfChange } from './change.ts';
import { isCounted, isLabelled, isPlainYear } from './names.ts';
import { unitAt } from './units.ts';

/** *De helft*, *driekwart*, *niemand*. */
export const namedAt: Reader = (tokens, at, rules) => {
  const named = phraseAt(tokens, at, Object.keys(rules.namedShares));
  const amount = named ? amountAt(tokens, at, rules) : null;
  // *Half a million*, *een half procent*: an amount that goes on is no share.
  const isAmount =
    amount !== null &&
    amount !== 'unclear' &&
    (amount.isCarried || unitAt(tokens, amount.end, rules) !== null);
  if (named && !isAmount) {
    const other = phraseAt(tokens, named.end, rules.notAfterFraction);
    // *De helft over pesten* is a share, *een kwart over drie* none.
    if (other && !rules.clockJoiners.includes(other.phrase)) return unclear(named.end);
    const { of, in: whole } = rules.namedShares[named.phrase] ?? { of: 0, in: 1 };
    const parts: SaidPart[] = [{ role: 'name', text: written(tokens, at, named.end) }];
    return share(named.end, of, whole, parts);
  }
  const everybody = phraseAt(tokens, at, Object.keys(rules.allAndNone));
  if (!everybody) return null;
  const percent = rules.allAndNone[everybody.phrase] === 'all' ? 100 : 0;
  const parts: SaidPart[] = [{ role: 'name', text: written(tokens, at, everybody.end) }];
  return {
    end: everybody.end,
    said: {
      least: percent / 100,
      most: percent / 100,
      measure: { kind: 'share', quantity: { percent } },
      parts,
    },
  };
};

/** Whether everybody or nobody is named. */
export const isNameOfAll = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  phraseAt(tokens, at, Object.keys(rules.allAndNone)) !== null;

/** `½`, `3/4`. */
export const slashAt: Reader = (tokens, at, rules) => {
  const token = tokens[at];
  const vulgar = vulgarFractions[token?.key ?? ''];
  if (vulgar) {
    const isPercent = phraseAt(tokens, at + 1, [...rules.percent, ...rules.notPercent]) !== null;
    if (isPercent) return unclear(at + 2);
    // *½ van de klas*; but *½ ui*.
    const next = tokens[at + 1];
    const isOfNoun =
      next?.kind === 'word' &&
      rules.afterFraction.length > 0 &&
      phraseAt(tokens, at + 1, rules.afterFraction) === null;
    if (isOfNoun || phraseAt(tokens, at + 1, rules.notAfterFraction)) return unclear(at + 1);
    return share(at + 1, vulgar.of, vulgar.in, [{ role: 'name', text: token?.text ?? '' }]);
  }
  const [slash, under, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (slash?.key !== '/' || !slash.isJoined || !under?.isJoined) return null;
  if (token?.kind !== 'numeral' || under.kind !== 'numeral') return null;
  const [of, whole] = [token.key, under.key].map(Number);
  const isFraction =
    /^[1-9]\d?$/u.test(token.key) && /^[1-9]\d{0,2}$/u.test(under.key) && (of ?? 0) < (whole ?? 0);
  const goesOn = next?.isJoined && (next.key === '/' || next.kind !== 'sign');
  // What stands after *op* may be a day and a month.
  const isDate =
    phraseBefore(tokens, at, rules.beforeYear) !== null ||
    phraseBefore(tokens, at, rules.beforeClock) !== null;
  // *3/12* may be a day of December; *3/12 of them* is a share, as is *3/4*.
  const isShare =
    (whole ?? 0) <= mostAlone || phraseAt(tokens, at + 3, rules.afterFraction) !== null;
  const isMeasure = phraseAt(tokens, at + 3, rules.notAfterFraction) !== null;
  // *(1/5)*: the first of so many messages.
  const isPlace = tokens[at - 1]?.key === '(' && next?.key === ')';
  // *Aged 8/9*, *Mon 3/4*.
  const isOther =
    phraseBefore(tokens, at, rules.ages) !== null ||
    phraseBefore(tokens, at, rules.weekdays) !== null;
  if (
    !isFraction ||
    !isShare ||
    isOther ||
    isMeasure ||
    isPlace ||
    goesOn ||
    isDate ||
    isLabelled(tokens, at, rules)
  )
    return unclear(at + 3);
  return share(at + 3, of ?? 0, whole ?? 1, [
    { role: 'name', text: `${token.text}/${under.text}` },
  ]);
};

/** Of more parts than these nobody writes a fraction without what it is of. */
const mostAlone = 10;

/** *Een derde*, *twee derde*, *drie kwart*, *tweederde*. */
export const fractionAt: Reader = (tokens, at, rules) => {
  const count = amountAt(tokens, at, rules);
  const joined = count === null ? splitFraction(tokens[at]?.key ?? '', rules) : null;
  if (joined) return fractionFrom(tokens, at, { ...joined, end: at + 1 }, rules);
  if (!count || count === 'unclear' || count.isCarried || !Number.isInteger(count.value))
    return null;
  const hyphen = tokens[count.end]?.key === '-' && tokens[count.end]?.isJoined ? 1 : 0;
  const whole = rules.denominator(tokens[count.end + hyphen]?.key ?? '');
  if (whole === null) return null;
  return fractionFrom(tokens, at, { of: count.value, whole, end: count.end + hyphen + 1 }, rules);
};

const splitFraction = (word: string, rules: NumberRules) => {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const of = rules.cardinal([word.slice(0, cut)]);
    const whole = rules.denominator(word.slice(cut));
    if (of && whole !== null && of.value > 1 && of.value < whole) return { of: of.value, whole };
  }
  return null;
};

const fractionFrom = (
  tokens: readonly Token[],
  at: number,
  { of, whole, end }: { of: number; whole: number; end: number },
  rules: NumberRules,
): Core => {
  const next = tokens[end];
  const isOther = phraseAt(tokens, end, rules.notAfterFraction) !== null;
  const isPlainPart = rules.isPlainPart(tokens[end - 1]?.key ?? '');
  const isClear =
    next === undefined ||
    next.kind === 'sign' ||
    isPlainPart ||
    phraseAt(tokens, end, rules.afterFraction) !== null ||
    (of > 1 && rules.isNoPlural(next.key));
  if (of >= whole || of < 1 || isOther || !isClear) return unclear(end);
  return share(end, of, whole, [{ role: 'name', text: written(tokens, at, end) }]);
};

/** `3 van de 4`, *één op de acht*, `2.500 van de 10.000`. */
export const ratioAt: Reader = (tokens, at, rules) => {
  const of = amountAt(tokens, at, rules);
  if (!of || of === 'unclear') return null;
  const joiner = joinerFrom(tokens, of, rules);
  const whole = joiner
    ? (magnitudeAt(tokens, joiner.end, rules) ?? amountAt(tokens, joiner.end, rules))
    : null;
  if (!joiner || whole === null) return null;
  // *38,000 in 2023*: a number and its year.
  const isYear = /^(?:19|20)\d\d$/u.test(tokens[joiner.end]?.key ?? '');
  const isOfYear =
    isYear && rules.beforeYear.includes(joiner.phrase) && !isCounted(tokens[joiner.end + 1], rules);
  // *1 in 2000* may be either.
  if (isOfYear) return of.value > mostInYear ? null : unclear(joiner.end + 1);
  if (whole === 'unclear') return unclear(joiner.end + 1);
  const isGrade =
    tokens[at - 1]?.kind === 'word' && rules.articleOne.includes(tokens[at - 1]?.key ?? '');
  const isWhole = Number.isInteger(of.value) && Number.isInteger(whole.value) && !whole.isArticle;
  const isAlone = magnitudeAt(tokens, joiner.end, rules) !== null;
  const isPartitive = rules.partitives.includes(joiner.phrase);
  const isEven =
    of.isCarried === whole.isCarried || of.isNumeral || isAlone || (of.value === 1 && !isPartitive);
  const isSane =
    of.value <= whole.value &&
    whole.value > 1 &&
    // *1 op 14 miljoen*; but *2 van de 3 miljoen* may be two millions.
    (isAlone || !whole.isCarried || of.isCarried || (of.value === 1 && !isPartitive));
  const unit = unitAt(tokens, whole.end, rules);
  // *3 van de 7 dagen* is a share, *1 in 2 hours* is not; and *stap 2 van 5* is a place in a row.
  // *2 van 16 jaar*: so many of that age.
  const isBare = !joiner.phrase.includes(' ');
  const isOfUnits =
    unit !== null &&
    (unit === 'unclear' ||
      !isPartitive ||
      (isBare && !isOfDays(unit.name, whole.value)) ||
      unit.measure(1).kind === 'share');
  const isPlace = isPartitive && isLabelled(tokens, at, rules);
  // *50 op 50*, *3 van 2023*, *ging van 3 op 5*.
  const isOther =
    // *Rijdt 1 op 15*.
    phraseBefore(tokens, at, rules.noRatios) !== null ||
    // *Van 12 op 13 juli*.
    phraseAt(tokens, whole.end, rules.months) !== null ||
    (isBare && !isPartitive && of.value === whole.value) ||
    (isBare && isPartitive && isYear && !isCounted(tokens[whole.end], rules)) ||
    (phraseBefore(tokens, at, rules.between.before) !== null && isOfChange(tokens, at, rules));
  if (isGrade || !isWhole || !isEven || !isSane || isOfUnits || isPlace || isOther)
    return unclear(whole.end);
  return share(whole.end, of.value, whole.value, [
    ...of.parts,
    { role: 'words', text: written(tokens, of.end, joiner.end) },
    ...whole.parts,
  ]);
};

/** *5 von 7 Tagen*: of a week, or of a month. */
const isOfDays = (unit: string, count: number): boolean =>
  unit === 'day' && [5, 7, 28, 30, 31].includes(count);

/** Whether nothing follows that a number would count: *in 40 of our schools*. */
const endsThere = (next: Token | undefined, { afterFraction, partitives }: NumberRules): boolean =>
  next?.kind !== 'word' || (afterFraction.includes(next.key) && !partitives.includes(next.key));

/** What stands between, also behind a word for whom there are so many: *one woman in four*, *3 jongeren op de 10*. */
const joinerFrom = (tokens: readonly Token[], of: Amount, rules: NumberRules) => {
  const joiner = phraseAt(tokens, of.end, rules.joiners);
  if (joiner || tokens[of.end]?.kind !== 'word') return joiner;
  const behind = phraseAt(tokens, of.end + 1, rules.joinersBehind);
  const whole = behind ? amountAt(tokens, behind.end, rules) : null;
  const isRatio =
    behind !== null &&
    whole !== null &&
    whole !== 'unclear' &&
    !whole.isArticle &&
    whole.value > of.value &&
    !isPlainYear(tokens, behind.end) &&
    endsThere(tokens[whole.end], rules);
  return isRatio ? behind : null;
};

/** Of more than so many, *in* tells the year. */
const mostInYear = 10;

/** *1 op de miljoen*, *1 in a million*: a word that carries a number on, alone. */
const magnitudeAt = (tokens: readonly Token[], at: number, rules: NumberRules): Amount | null => {
  const first = rules.articleOne.includes(tokens[at]?.key ?? '') ? at + 1 : at;
  const magnitude = phraseAt(tokens, first, Object.keys(rules.magnitudes));
  const value = magnitude ? rules.magnitudes[magnitude.phrase] : undefined;
  if (!magnitude || value === undefined || value < 1e6) return null;
  const parts: SaidPart[] = [{ role: 'words', text: written(tokens, at, magnitude.end) }];
  return {
    ...{ end: magnitude.end, value, decimals: 0, parts },
    ...{ isNumeral: false, isArticle: false, isCarried: true, isForeign: false },
  };
};

const share = (end: number, of: number, whole: number, parts: SaidPart[]): Core => {
  const value = of / whole;
  const measure: Measure = { kind: 'share', quantity: { of, in: whole } };
  return { end, said: { least: value, most: value, measure, parts } };
};
