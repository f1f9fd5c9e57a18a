import { type Core, kindOf, written } from './forms/core.ts';
import { addressAt } from './forms/address.ts';
import { clockAt } from './forms/clock.ts';
import { besideOf, isNegative } from './beside.ts';
import { isOfChange } from './forms/change.ts';
import { isCounted } from './forms/names.ts';
import { measuredAt } from './forms/measured.ts';
import { rangeAt } from './forms/range.ts';
import { linksIn } from '../links.ts';
import { phraseAt, phrasesAt } from './phrases.ts';
import type { NumberRules } from './rules.ts';
import type { SaidNumber, SaidPart } from './said.ts';
import { fractionAt, isNameOfAll, namedAt, ratioAt, slashAt } from './forms/shares.ts';
import { together, type Stretch } from './together.ts';
import { telephoneAt } from './forms/telephone.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * A number in a text, or a stretch that has one but can be read in more than one way; with where it stands without what
 * qualifies it.
 */
export type FoundNumber = (
  SaidNumber | { start: number; end: number; measure: null; beside?: string }
) & {
  own: { start: number; end: number };
};

/** Every number of a text in order, also those that cannot be read. */
export const numbersIn = (text: string, rules: NumberRules): FoundNumber[] => {
  const tokens = tokensOf(text, rules.abbreviations);
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length;) {
    const next = stretchAt(tokens, at, rules);
    if (next) found.push(next);
    at = next?.to ?? at + 1;
  }
  const links = linksIn(text);
  return (
    together(tokens, found, rules)
      .map((stretch) => placed(tokens, stretch))
      // What stands in an address or a tag is a part of its name.
      .filter(({ own }) => !links.some(({ start, end }) => start < own.end && own.start < end))
  );
};

/** Why no number can be taken from a place in a text, with the words that are in the way. */
export type NumberProblem =
  | { problem: 'none' }
  /** The place holds only a part of what is said: *10%* of *minder dan 10%*. */
  | { problem: 'cut'; words: string }
  /** `beside`: the words before or behind it that make it something else, such as a change. */
  | { problem: 'unclear'; words: string; beside?: string }
  | { problem: 'several'; words: string };

/**
 * The one number that stands in a place of a text, read with all that stands around it; a year beside another number is
 * left out of account.
 */
export const numberAt = (
  text: string,
  { start, end }: { start: number; end: number },
  found: readonly FoundNumber[],
): SaidNumber | NumberProblem => {
  const touched = found.filter((number) => number.start < end && number.end > start);
  const wordsOf = (number: FoundNumber) => text.slice(number.start, number.end);
  const counted = touched.filter(({ measure }) => measure?.kind !== 'year');
  const [number, ...others] = counted.length > 0 ? counted : touched;
  if (!number) return { problem: 'none' };
  const cut = touched.find((one) => one.start < start || one.end > end);
  if (cut) return { problem: 'cut', words: wordsOf(cut) };
  if (others.length > 0) {
    return { problem: 'several', words: [number, ...others].map(wordsOf).join(', ') };
  }
  return number.measure === null
    ? {
        problem: 'unclear',
        words: wordsOf(number),
        ...(number.beside && { beside: number.beside }),
      }
    : number;
};

const forms = [
  telephoneAt,
  addressAt,
  clockAt,
  namedAt,
  slashAt,
  rangeAt,
  fractionAt,
  ratioAt,
  measuredAt,
];

const stretchAt = (tokens: readonly Token[], from: number, rules: NumberRules): Stretch | null => {
  // What qualifies may end with an article of the number's own: *ongeveer de helft*. And *from 12 to 16* is a range.
  const begins = [from, ...qualifiersAt(tokens, from, rules).map(({ end }) => end)];
  for (const at of begins) {
    const core = forms.reduce<Core | null>((found, form) => found ?? form(tokens, at, rules), null);
    if (core) return stretchFrom(tokens, { from, at }, core, rules);
  }
  return null;
};

/** Where what qualifies a number may end: the longest first. */
const qualifiersAt = (tokens: readonly Token[], from: number, rules: NumberRules) =>
  phrasesAt(tokens, from, Object.keys(rules.qualifiersBefore)).flatMap(({ phrase, end }) => {
    const isArticle = rules.articles.includes(phrase.split(' ').at(-1) ?? '');
    return isArticle
      ? [
          { phrase, end },
          { phrase, end: end - 1 },
        ]
      : [{ phrase, end }];
  });

const stretchFrom = (
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  core: Core,
  rules: NumberRules,
): Stretch => {
  const before = qualifiersAt(tokens, from, rules).find(({ end }) => end === at);
  // *Steeg tot 6.000*: that is where it went, and not the most.
  if (before && rules.rangeJoiners.includes(before.phrase) && isOfChange(tokens, from, rules))
    return stretchFrom(tokens, { from: at, at }, core, rules);
  const after = phraseAt(tokens, core.end, Object.keys(rules.qualifiersAfter));
  const to = after?.end ?? core.end;
  const [first, last] = [
    before ? rules.qualifiersBefore[before.phrase] : undefined,
    after ? rules.qualifiersAfter[after.phrase] : undefined,
  ];
  // *From £10* is the least; *photos from 3 victims*, *onder de 1.200 leerlingen* are so many.
  const qualified = before && rules.qualifiersOf[before.phrase];
  if (qualified && !qualified.some((kind) => kind === kindOf(core))) {
    const plain = stretchFrom(tokens, { from: at, at }, core, rules);
    const isCountOf = kindOf(core) === 'count' && isCounted(tokens[core.end], rules);
    return isCountOf ? plain : { ...plain, core: { end: core.end, said: 'unclear' } };
  }
  const beside = besideOf(tokens, { from, to }, core, rules);
  const isClear =
    core.said !== 'unclear' &&
    beside === null &&
    // Two that qualify are more than can be told; and nothing is nearly nobody.
    (!first || !last) &&
    !(before && isNameOfAll(tokens, at, rules)) &&
    !isHyphened(tokens, to) &&
    !isNegative(tokens, from) &&
    !(before?.phrase === rules.topic?.qualifier && isTopic(tokens, from, rules)) &&
    // *Never more than 8*: the most, and not over 8.
    !((first === 'over' || first === 'under') && isNegated(tokens, from, rules)) &&
    rules.notAfter?.test(written(tokens, Math.max(0, from - 3), from)) !== true;
  return {
    from,
    at,
    to,
    core: isClear ? core : { end: core.end, said: 'unclear' },
    ...(beside !== null && { beside }),
    rounding: first ?? last ?? 'exact',
    parts: [
      ...(before ? [qualifier(tokens, from, at)] : []),
      ...(core.said === 'unclear' ? [] : core.said.parts),
      ...(after ? [qualifier(tokens, core.end, after.end)] : []),
    ],
  };
};

const qualifier = (tokens: readonly Token[], from: number, to: number): SaidPart => ({
  role: 'qualifier',
  text: written(tokens, from, to),
});

/** *Der Bericht über 40 Kinder*. */
const isTopic = (tokens: readonly Token[], from: number, { topic }: NumberRules): boolean =>
  topic?.before.test(tokens[from - 1]?.text ?? '') === true;

/** Words between what denies and what qualifies: *do not take more than*. */
const mostWordsFromNegation = 4;

const isNegated = (tokens: readonly Token[], from: number, { negation }: NumberRules): boolean =>
  tokens
    .slice(Math.max(0, from - mostWordsFromNegation), from)
    .some(({ key }) => negation?.test(key) === true);

/** Whether a number is the first half of a word: *12-jarige*, *half-hearted*, *12- tot 16-jarigen*. */
const isHyphened = (tokens: readonly Token[], to: number): boolean => {
  const [hyphen, word] = [tokens[to], tokens[to + 1]];
  return hyphen?.key === '-' && hyphen.isJoined && (word?.kind === 'word' || !word?.isJoined);
};

const placed = (
  tokens: readonly Token[],
  { from, at, to, core, rounding, parts, beside }: Stretch,
): FoundNumber => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const own = { start: tokens[at]?.start ?? start, end: tokens[core.end - 1]?.end ?? end };
  return core.said === 'unclear'
    ? { start, end, own, measure: null, ...(beside && { beside }) }
    : { start, end, own, ...core.said, rounding, parts };
};
