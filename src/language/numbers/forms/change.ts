import type { NumberRules } from '../rules.ts';
import type { Token } from '../tokens.ts';

/** Words between what tells of a change and where it came from: *steeg het vorig jaar van*. */
const mostWordsFromChange = 4;

/** Whether words before a number tell of a change: it is where that came from or went to. How much it was may stand between. */
export const isOfChange = (tokens: readonly Token[], at: number, rules: NumberRules): boolean =>
  tokens
    .slice(0, at)
    .filter(({ kind, key }) => kind === 'word' && !rules.percent.includes(key))
    .slice(-mostWordsFromChange)
    .some(({ key }) => rules.changes.includes(key));
