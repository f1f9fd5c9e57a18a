import type { NumberRules } from '../rules.ts';
import type { Currency, SaidPart } from '../said.ts';
import { isSpacedWord, type Token } from '../tokens.ts';

/** A sign or code of money before an amount; `foreign` where a currency is meant that is none of ours: *CA$*, *¥*. */
type MoneySign = { currency: Currency | 'foreign'; text: string; end: number };

/** The sign of money at a token, or null. */
export const signAt = (
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
): MoneySign | null => {
  const token = tokens[at];
  if (!token) return null;
  const before = tokens[at - 1];
  const isSign = token.kind === 'sign';
  const currency = rules.currencies[token.key] ?? (/^\p{Sc}$/u.test(token.key) ? 'foreign' : null);
  if (!currency || (!isSign && tokens[at + 1]?.kind !== 'numeral')) return null;
  // *US$5* is what a dollar is without it; *CA$5* is another.
  const isOther = isSign && token.isJoined && isSpacedWord(before) && before?.key !== 'us';
  return { currency: isOther ? 'foreign' : currency, text: token.text, end: at + 1 };
};

/** How a sign stands in what is said. */
export const signPart = (sign: MoneySign | null): SaidPart[] =>
  sign ? [{ role: 'unit', text: sign.text }] : [];

/** Behind an amount of money may stand `,-` or `,--`: no cents. */
export const endOfMoney = (tokens: readonly Token[], at: number): number => {
  const isMark = (index: number) =>
    /^[-–—]$/u.test(tokens[index]?.key ?? '') && tokens[index]?.isJoined;
  if (tokens[at]?.key !== ',' || !isMark(at + 1)) return at;
  return isMark(at + 2) ? at + 3 : at + 2;
};
