import { written } from './core.ts';
import { phraseAt } from '../phrases.ts';
import type { NumberRules } from '../rules.ts';
import type { Measure, SaidPart } from '../said.ts';
import type { Token } from '../tokens.ts';

/** What an amount is in. */
export type Unit = {
  /** Two ends of a range have units of one name. */
  name: string;
  end: number;
  /** What one of it is worth in the measure: a percent is 0.01. */
  scale: number;
  measure: (value: number) => Measure;
  parts: SaidPart[];
};

/** What an amount before a token is in: a percentage, money or time; null for nothing, `unclear` for what only looks like it. */
export const unitAt = (
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
): Unit | 'unclear' | null => {
  if (phraseAt(tokens, at, rules.notPercent)) return 'unclear';
  const percent = phraseAt(tokens, at, rules.percent);
  if (percent) {
    // Arabic has a sign of its own.
    const text = tokens[at]?.text === '٪' ? '٪' : '%';
    return isHalfWord(tokens, percent.end) ? 'unclear' : hundredths(percent.end, text, 1);
  }
  const perMille = phraseAt(tokens, at, rules.perMille);
  if (perMille) return hundredths(perMille.end, written(tokens, at, perMille.end), 0.1);
  const money = phraseAt(tokens, at, Object.keys(rules.currencies));
  if (money) {
    const currency = rules.currencies[money.phrase] ?? 'EUR';
    const text = written(tokens, at, money.end);
    const measure = (): Measure => ({ kind: 'money', currency });
    return { name: currency, end: money.end, scale: 1, measure, parts: [{ role: 'unit', text }] };
  }
  const time = phraseAt(tokens, at, Object.keys(rules.timeUnits));
  if (!time) return null;
  const unit = rules.timeUnits[time.phrase] ?? 'hour';
  const text = written(tokens, at, time.end);
  const measure = (): Measure => ({ kind: 'time', unit });
  return { name: unit, end: time.end, scale: 1, measure, parts: [{ role: 'unit', text }] };
};

/** A percentage, or tenths of one. */
const hundredths = (end: number, text: string, percents: number): Unit => ({
  name: text === '٪' ? '%' : text,
  end,
  scale: percents / 100,
  measure: (value) => ({
    kind: 'share',
    quantity: { percent: Number((value * percents).toPrecision(12)) },
  }),
  parts: [{ role: 'unit', text }],
});

/** Whether a word ends here only in part: *10%-punt*. */
const isHalfWord = (tokens: readonly Token[], at: number): boolean => {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.key === '-' && hyphen.isJoined && word?.kind === 'word' && word.isJoined;
};
