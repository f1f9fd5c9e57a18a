import { isOfChange } from './forms/change.ts';
import { type Core, kindOf, written } from './forms/core.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { NumberRules } from './rules.ts';
import type { Token } from './tokens.ts';

/**
 * The words before a number that deny it, and those around it that make it a change, or so many times: that is no share and
 * no count. Null where there are none.
 */
export const besideOf = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  core: Core,
  rules: NumberRules,
): string | null => {
  const kind = kindOf(core);
  const isPart = core.said !== 'unclear' && core.said.parts.some(({ role }) => role === 'name');
  const mayDeny = phraseBefore(tokens, from, rules.noDenials) === null;
  const denials = [...rules.denials, ...(isPart ? rules.partDenials : [])];
  const before =
    (mayDeny ? phraseBefore(tokens, from, denials) : null) ??
    (kind === 'share' ? changeBefore(tokens, { from, to }, rules) : null);
  if (before) return written(tokens, before.start, from);
  const after = phraseAt(tokens, to, [
    ...rules.changeAfter,
    ...(kind === 'count' ? rules.months : rules.times),
  ]);
  return after && written(tokens, to, after.end);
};

/** *Met 12 procent daalde*: where what changes stands behind. */
const wordsToChange = 4;

/** What makes of a share a change, unless it does so only where something changes: *backed by 85%*. */
const changeBefore = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  rules: NumberRules,
) => {
  const change = phraseBefore(tokens, from, rules.changeBefore);
  if (!change || phraseBefore(tokens, from, rules.noChange)) return null;
  const isAlone = change.start === 0 && to === tokens.length;
  const isChange =
    !rules.ofChange.includes(change.phrase) ||
    isAlone ||
    isOfChange(tokens, change.start, rules) ||
    tokens.slice(to, to + wordsToChange).some(({ key }) => rules.changes.includes(key));
  return isChange ? change : null;
};

/** Whether a sign against a number makes it less than nothing: *-3*, *(–12 %)*, *€-250*; but *- 40 procent -*, *10%-15%*. */
export const isNegative = (tokens: readonly Token[], from: number): boolean => {
  const [before, sign, number] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!sign || !/^[-–]$/u.test(sign.key) || number?.isJoined !== true) return false;
  return !sign.isJoined || (before?.kind === 'sign' && !/^[%)]$/u.test(before.key));
};
