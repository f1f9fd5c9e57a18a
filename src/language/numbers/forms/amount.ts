import { readNumeral, vulgarFractions } from '../numerals.ts';
import { digitsOf } from '../digits.ts';
import { isCounted, isPlainYear } from './names.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { SaidPart } from '../said.ts';
import { isSpacedWord, type Token } from '../tokens.ts';

/** A plain amount, without what it measures: `1.250`, *twee miljoen*, *anderhalf*. */
export type Amount = {
  end: number;
  value: number;
  decimals: number;
  parts: SaidPart[];
  /** Written in digits. */
  isNumeral: boolean;
  /** Only the article *een*: it counts nothing by itself. */
  isArticle: boolean;
  /** Carried on by a word such as *miljoen*. */
  isCarried: boolean;
  /** Written with another language's decimal sign, which is clear only before a percent sign. */
  isForeign: boolean;
};

/** What stands at a token: an amount, `unclear` for digits that can be read in more than one way, or null for neither. */
export const amountAt = (
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
): Amount | 'unclear' | null => {
  const token = tokens[at];
  if (!token) return null;
  const plain =
    token.kind === 'numeral' ? numeralAt(tokens, at, rules) : wordsAt(tokens, at, rules);
  const whole = plain === null || plain === 'unclear' ? plain : withDecimals(tokens, plain, rules);
  return whole === null || whole === 'unclear' ? whole : carried(tokens, at, whole, rules);
};

const plainly = {
  isNumeral: false,
  isArticle: false,
  isCarried: false,
  isForeign: false,
};

const numeralAt = (
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
): Amount | 'unclear' => {
  const { separators, digits = 'latn' } = rules;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const read = readNumeral(token?.key ?? '', separators);
  // Codes and versions: A4, 139h, 06-1234; and signs before a number. *80pct* is a number with its unit.
  const isPartOfWord =
    (token?.isJoined && isSpacedWord(before)) ||
    (next?.isJoined && isSpacedWord(next) && !isUnitAt(tokens, at + 1, rules));
  const isMixed = isHalfAt(tokens, at + 1);
  // *In 2023 51.000*: a year, and so many.
  const isSplit =
    (before?.kind === 'numeral' && !isOfYear(tokens, at - 1, rules)) ||
    (next?.kind === 'numeral' && !isMixed && !isOfYear(tokens, at, rules));
  if (!read || isPartOfWord || isSplit || isRest(tokens, at, rules) || isOfTwo(tokens, at + 1))
    return 'unclear';
  const half = next?.isJoined ? vulgarFractions[next.key] : undefined;
  const andHalf = phraseAt(tokens, at + 1, rules.andHalf);
  const hasHalf = half !== undefined || andHalf !== null || isMixed;
  if (hasHalf && (read.decimals > 0 || (half?.in ?? 2) !== 2)) return 'unclear';
  const { isForeign } = read;
  const [value, decimals] = hasHalf ? [read.value + 0.5, 1] : [read.value, read.decimals];
  const end = andHalf?.end ?? at + (isMixed ? 4 : half ? 2 : 1);
  const written = digitsOf(token?.text ?? '');
  const isOwn = written === undefined || written === digits;
  return {
    ...plainly,
    end,
    value,
    decimals,
    isForeign,
    isNumeral: true,
    parts: [{ role: 'numeral', value, decimals, ...(isOwn ? {} : { digits: written }) }],
  };
};

const isOfYear = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  isPlainYear(tokens, at) &&
  phraseBefore(tokens, at, [...rules.beforeYear, ...rules.months]) !== null;

/** The half of `2 1/2`. */
const isHalfAt = (tokens: readonly Token[], at: number): boolean =>
  ['1', '/', '2'].every((key, index) => {
    const token = tokens[at + index];
    return token?.key === key && token.isJoined === index > 0;
  }) && !tokens[at + 3]?.isJoined;

/** The rest of something: `,5`, the minutes of `9:30`, `33(1)`. */
const isRest = (tokens: readonly Token[], at: number, rules: NumberRules): boolean => {
  const [token, sign] = [tokens[at], tokens[at - 1]];
  if (!token || !sign) return false;
  if (!token.isJoined)
    return sign.key === ':' && !sign.isJoined && tokens[at - 2]?.kind === 'numeral';
  // *'12* may be a year; *'12.500 euro weg'* is what somebody says.
  if (sign.key === "'" && !sign.isJoined)
    return /^\d\d$/u.test(token.key) && !isUnitAt(tokens, at + 1, rules);
  return /^[.,']$/u.test(sign.key) || (/^[:(]$/u.test(sign.key) && sign.isJoined);
};

/** Whether the first of two numbers that are one thing ends here: `9:30`, `1 : 5`. */
const isOfTwo = (tokens: readonly Token[], end: number): boolean => {
  const [colon, next] = [tokens[end], tokens[end + 1]];
  return colon?.key === ':' && next?.kind === 'numeral' && colon.isJoined === next.isJoined;
};

/** Whether what stands against a number is what it is in, or carries it on. */
const isUnitAt = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  phraseAt(tokens, at, [
    ...rules.percent,
    ...[rules.timeUnits, rules.currencies, rules.magnitudes, rules.moneyMagnitudes].flatMap(
      (named) => Object.keys(named),
    ),
  ]) !== null;

const wordsAt = (tokens: readonly Token[], at: number, rules: NumberRules): Amount | null => {
  const withHalf = phraseAt(tokens, at, Object.keys(rules.withHalf));
  if (withHalf) return inWords(withHalf.end, rules.withHalf[withHalf.phrase] ?? 1.5);
  const half = phraseAt(tokens, at, rules.half);
  if (half) return inWords(half.end, 0.5);
  const whole = wholeAt(tokens, at, rules);
  if (!whole) return null;
  const andHalf = phraseAt(tokens, whole.end, rules.andHalf);
  return andHalf ? inWords(andHalf.end, whole.value + 0.5) : whole;
};

const inWords = (end: number, value: number): Amount => {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return { ...plainly, end, value, decimals, parts: [{ role: 'numeral', value, decimals }] };
};

/** One word, or several: *tweeduizend vijfhonderd*, *two hundred and fifty*. */
const wholeAt = (tokens: readonly Token[], at: number, rules: NumberRules): Amount | null => {
  const token = tokens[at];
  const run = wordRun(tokens, at);
  const read = rules.cardinal(run.map(({ key }) => key));
  const end = read ? run[read.count - 1]?.end : undefined;
  if (!token || !read || end === undefined) return null;
  // An accent makes of the article the number: één.
  const isArticle = end === at + 1 && rules.articleOne.includes(token.text.toLowerCase());
  return { ...inWords(end, read.value), isArticle };
};

const longestRun = 12;

/** The words from a token on, with the index behind each; a hyphen between two words is no word. */
const wordRun = (tokens: readonly Token[], at: number): { key: string; end: number }[] => {
  const run: { key: string; end: number }[] = [];
  for (let index = at; run.length < longestRun; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token?.kind === 'word') run.push({ key: token.key, end: index + 1 });
    else if (!(run.length > 0 && token?.key === '-' && token.isJoined && next?.isJoined)) break;
  }
  return run;
};

/** *Vijftig komma vijf*, *2 point five*: decimals that are said digit by digit, or as a number of two. */
const withDecimals = (
  tokens: readonly Token[],
  amount: Amount,
  rules: NumberRules,
): Amount | 'unclear' => {
  const point = phraseAt(tokens, amount.end, rules.decimalWords);
  if (!point) return amount;
  const numeral = tokens[point.end];
  let [said, end] = ['', point.end];
  if (numeral?.kind === 'numeral' && /^\d{1,6}$/u.test(numeral.key)) {
    [said, end] = [numeral.key, point.end + 1];
  } else {
    for (const { key, end: next } of wordRun(tokens, point.end)) {
      const value = rules.cardinal([key])?.value;
      // *Twee komma vijf een jaar*: an article is no digit, but for the first.
      if (value === undefined || (said !== '' && rules.articleOne.includes(key))) break;
      if (value > 99 || (said !== '' && !/^0+$/u.test(said) && value > 9)) return 'unclear';
      [said, end] = [said + String(value), next];
    }
  }
  // Not a decimal: *at this point people*. After whole numbers only.
  if (said === '') return amount;
  if (amount.decimals > 0 || said.length > 6) return 'unclear';
  const value = Number(`${amount.value}.${said}`);
  const parts: SaidPart[] = [{ role: 'numeral', value, decimals: said.length }];
  return { ...amount, end, value, decimals: said.length, isArticle: false, parts };
};

const carried = (
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  rules: NumberRules,
): Amount | 'unclear' => {
  const isMoney = Object.hasOwn(rules.currencies, tokens[at - 1]?.key ?? '');
  const onlyOfMoney = phraseAt(tokens, amount.end, Object.keys(rules.moneyMagnitudes));
  // *10 m*: millions, or metres; but *15K likes*, *2M views*.
  const isMany =
    /^[kKM]$/u.test(tokens[amount.end]?.text ?? '') &&
    tokens[amount.end]?.isJoined === true &&
    isCounted(tokens[amount.end + 1], rules);
  if (onlyOfMoney && !isMoney && !isMany) return 'unclear';
  const magnitudes = { ...rules.magnitudes, ...rules.moneyMagnitudes };
  const magnitude = phraseAt(tokens, amount.end, Object.keys(magnitudes));
  if (!magnitude) return amount;
  const words = tokens.slice(amount.end, magnitude.end).map(({ text }) => text);
  return {
    ...amount,
    end: magnitude.end,
    // 2.3 × 1,000,000 is not a whole number in binary.
    value: Number((amount.value * (magnitudes[magnitude.phrase] ?? 1)).toPrecision(15)),
    isCarried: true,
    isArticle: false,
    parts: [...amount.parts, { role: 'words', text: words.join('') }],
  };
};
