import { readNumeral, vulgarFractions } from '../numerals.ts';
import { digitsOf } from '../digits.ts';
import { phraseAt } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { SaidPart } from '../said.ts';
import type { Token } from '../tokens.ts';

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
  return plain === null || plain === 'unclear' ? plain : carried(tokens, plain, rules);
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
  { separators, digits = 'latn' }: NumberRules,
): Amount | 'unclear' => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const read = readNumeral(token?.key ?? '', separators);
  // Codes and versions: A4, 139h, 06-1234; and signs before a number.
  const isPartOfWord =
    (token?.isJoined && before?.kind === 'word') || (next?.isJoined && next.kind === 'word');
  const isSplit = before?.kind === 'numeral' || next?.kind === 'numeral';
  // The rest of something: ,5.
  const isRest = token?.isJoined && /^[.,']$/u.test(before?.key ?? '');
  if (!read || isPartOfWord || isSplit || isRest) return 'unclear';
  const half = next?.isJoined ? vulgarFractions[next.key] : undefined;
  const { value, decimals, isForeign } = half
    ? { value: read.value + half.of / half.in, decimals: 1, isForeign: read.isForeign }
    : read;
  if (half && (read.decimals > 0 || half.in !== 2)) return 'unclear';
  const end = half ? at + 2 : at + 1;
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

const carried = (tokens: readonly Token[], amount: Amount, rules: NumberRules): Amount => {
  const magnitude = phraseAt(tokens, amount.end, Object.keys(rules.magnitudes));
  if (!magnitude) return amount;
  const words = tokens.slice(amount.end, magnitude.end).map(({ text }) => text);
  return {
    ...amount,
    end: magnitude.end,
    // 2.3 × 1,000,000 is not a whole number in binary.
    value: Number((amount.value * (rules.magnitudes[magnitude.phrase] ?? 1)).toPrecision(15)),
    isCarried: true,
    isArticle: false,
    parts: [...amount.parts, { role: 'words', text: words.join('') }],
  };
};
