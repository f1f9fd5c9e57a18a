import type { NumberRules } from '../rules.ts';
import type { Measure, SaidPart } from '../said.ts';
import type { Token } from '../tokens.ts';

/** A number without what qualifies it, from a token up to `end`; `unclear` for what is a number but cannot be read. */
export type Core =
  | { end: number; said: { least: number; most: number; measure: Measure; parts: SaidPart[] } }
  | { end: number; said: 'unclear' };

/** Reads one form of number at a token, or gives null where it does not stand there. */
export type Reader = (tokens: readonly Token[], at: number, rules: NumberRules) => Core | null;

export const unclear = (end: number): Core => ({ end, said: 'unclear' });

/** Tokens as they are written, with a space where there was white space. */
export const written = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text, isJoined }, index) => (index === 0 || isJoined ? text : ` ${text}`))
    .join('');

/** Without what binary adds: 0.1 × 3 is 0.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** What a number measures; null where it is not clear. */
export const kindOf = (core: Core): string | null =>
  core.said === 'unclear' ? null : core.said.measure.kind;
