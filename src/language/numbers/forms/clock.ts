import { amountAt } from './amount.ts';
import { type Reader, unclear } from './core.ts';
import { isCounted } from './names.ts';
import { phraseBefore } from '../phrases.ts';
import { unitAt } from './units.ts';

const minutesSaid = [5, 10, 20, 25];

/** A time of day counts nothing: *vijf voor twaalf*, *10 over half 8*, *ten past nine*. */
export const clockAt: Reader = (tokens, at, rules) => {
  const minutes = amountAt(tokens, at, rules);
  if (!minutes || minutes === 'unclear' || !minutesSaid.includes(minutes.value)) return null;
  const joiner = tokens[minutes.end]?.key ?? '';
  // *It is five to twelve*; but *five to twelve people*.
  const isAfterTime = phraseBefore(tokens, at, rules.clockRange.before) !== null;
  const isRangeToo = isAfterTime && rules.clockRange.joiners.includes(joiner);
  if (!isRangeToo && !rules.clockJoiners.includes(joiner)) return null;
  const isHalf = rules.half.includes(tokens[minutes.end + 1]?.key ?? '');
  const hour = amountAt(tokens, minutes.end + (isHalf ? 2 : 1), rules);
  if (!hour || hour === 'unclear' || hour.isCarried || hour.value < 1 || hour.value > 12)
    return null;
  const isRange = isRangeToo && isCounted(tokens[hour.end], rules);
  return unitAt(tokens, hour.end, rules) === null && !isRange ? unclear(hour.end) : null;
};
