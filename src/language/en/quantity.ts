import type { Quantity } from '../quantity.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};

const numberOf = (word: string): number | null => {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/u.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d+\.\d+$/u.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'hundred') return 100;
  const unit = units.indexOf(word);
  if (unit !== -1) return unit;
  const [ten = '', rest] = word.split('-');
  const value = tens.indexOf(ten);
  if (value === -1) return null;
  const small = rest === undefined ? 0 : units.indexOf(rest);
  return small === -1 || small > 9 ? null : (value + 2) * 10 + small;
};

/**
 * Reads the share that an English phrase names: *one in eight*, *two thirds*, *74 per cent*, *2,500 of 10,000*, *half*.
 * Gives null where it names none, and where what it names is only a bound.
 */
export const readQuantity = (phrase: string): Quantity | null => {
  const plain = phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.,%/-]+/gu, ' ')
    .replaceAll(/[.,](?!\d)/gu, '')
    .trim();
  if (
    /\b(?:more|less|fewer|over|under|at (?:least|most)|up to|almost|nearly|about|around|roughly|some)\b|\bto\b|\d\s?-\s?\d/u.test(
      plain,
    )
  )
    return null;
  const percentage = /(\S+?) ?(?:per cent|percent|%)(?! ?point)(?!\p{L})/u.exec(plain);
  if (percentage?.[1] !== undefined) {
    const percent = numberOf(percentage[1]);
    return percent === null || percent > 100 ? null : { percent };
  }
  const ratio = /(\S+) (?:in|of|out of) (?:every |the )?(\S+)/u.exec(plain);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) {
    const [of, all] = [numberOf(ratio[1]), numberOf(ratio[2])];
    if (of !== null && all !== null && all >= 2 && of <= all && Number.isInteger(of))
      return { of, in: all };
  }
  const fraction =
    /(?:(\S+)[ -])?(half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth)s?(?!\p{L})(?! (?:part(?:y|ies)|time|person|year|day|floor|grade|class))/u.exec(
      plain,
    );
  const whole = parts[fraction?.[2] ?? ''];
  if (!fraction || whole === undefined) return null;
  const of = fraction[1] === undefined ? (whole === 2 ? 1 : null) : numberOf(fraction[1]);
  return of === null || of > whole || of < 1 ? null : { of, in: whole };
};

/** How a share is written: `3 in 4`, `74%`. */
export const writeQuantity = (quantity: Quantity): string =>
  'percent' in quantity
    ? `${quantity.percent.toLocaleString('en-GB')}%`
    : `${quantity.of} in ${quantity.in}`;
