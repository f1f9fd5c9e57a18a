const small: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/**
 * The whole number below a million that words begin with, and how many of them it takes: *twenty five*, *two hundred and
 * fifty*, *twelve thousand three hundred*. Null where they begin with none.
 */
export const cardinal = (words: readonly string[]): { value: number; count: number } | null => {
  const first = belowThousand(words);
  if (!first) return null;
  // Before *million* thousands are no part of it: *two thousand million* is not said.
  if (words[first.count] !== 'thousand' || first.value === 0) return first;
  const start = first.count + 1;
  const rest = belowThousand(words.slice(start + (words[start] === 'and' ? 1 : 0)));
  const thousands = first.value * 1000;
  if (!rest || rest.value === 0) return { value: thousands, count: start };
  const and = words[start] === 'and' ? 1 : 0;
  return { value: thousands + rest.value, count: start + and + rest.count };
};

const ordinals: Record<string, number> = Object.fromEntries(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 3]),
);

/** The parts that an ordinal makes of a whole: *third* is 3, *quarters* 4, *hundredth* 100. Null for other words. */
export const denominator = (word: string): number | null => {
  const singular = word.replace(/s$/u, '');
  if (singular === 'quarter') return 4;
  if (singular === 'hundredth') return 100;
  if (singular === 'thousandth') return 1000;
  const own = Object.hasOwn(ordinals, singular) ? ordinals[singular] : undefined;
  if (own !== undefined) return own;
  const round = /^(.+)ieth$/u.exec(singular)?.[1];
  if (round !== undefined) return tens[`${round}y`] ?? null;
  const teen = /^(.+)th$/u.exec(singular)?.[1];
  const value = teen === undefined || !Object.hasOwn(small, teen) ? undefined : small[teen];
  return value !== undefined && value > 12 ? value : null;
};

const belowThousand = (words: readonly string[]): { value: number; count: number } | null => {
  const first = belowHundred(words);
  if (!first || words[first.count] !== 'hundred' || first.value === 0) return first;
  const start = first.count + 1;
  const and = words[start] === 'and' ? 1 : 0;
  const rest = belowHundred(words.slice(start + and));
  const hundreds = first.value * 100;
  if (!rest || rest.value === 0) return { value: hundreds, count: start };
  return { value: hundreds + rest.value, count: start + and + rest.count };
};

const belowHundred = (words: readonly string[]): { value: number; count: number } | null => {
  const [first = '', second = ''] = words;
  if (Object.hasOwn(small, first)) return { value: small[first] ?? 0, count: 1 };
  if (!Object.hasOwn(tens, first)) return null;
  const ten = tens[first] ?? 0;
  const unit = Object.hasOwn(small, second) ? (small[second] ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: ten + unit, count: 2 } : { value: ten, count: 1 };
};
