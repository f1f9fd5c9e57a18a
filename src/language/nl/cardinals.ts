const small: Record<string, number> = {
  nul: 0,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};

const tens: Record<string, number> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

/**
 * The whole number below a million that words begin with, and how many of them it takes: *eenentwintig*,
 * *twaalfhonderdvijftig*, *tweeduizend vijfhonderd*. Words are without accents. Null where they begin with none.
 */
export const cardinal = (words: readonly string[]): { value: number; count: number } | null => {
  const first = wordValue(words[0] ?? '');
  if (first === null) return null;
  let [value, count] = [first, 1];
  for (;;) {
    const word = words[count] ?? '';
    const more = wordValue(word);
    const room = [1000, 100].find((step) => value >= step && value % step === 0);
    // *honderd duizend* and *drie honderd* are times, not and.
    const isTimes = /^(?:honderd|duizend)/u.test(word);
    if (more === null || more === 0 || room === undefined || more >= room || isTimes) break;
    value += more;
    count++;
  }
  return { value, count };
};

const wordValue = (word: string): number | null => {
  const thousands = splitAt(word, 'duizend');
  if (!thousands) return belowTenThousand(word);
  const before = thousands.before === '' ? 1 : belowThousand(thousands.before);
  const after = thousands.after === '' ? 0 : belowThousand(withoutAnd(thousands.after));
  return before === null || after === null || before === 0 ? null : before * 1000 + after;
};

/** The parts that an ordinal makes of a whole: *derde* is 3, *vijfentwintigste* 25. Null for other words. */
export const denominator = (word: string): number | null => {
  const singular = word.replace(/n$/u, '');
  if (/^kwart(?:en)?$/u.test(word)) return 4;
  if (singular === 'derde') return 3;
  if (singular === 'achtste') return 8;
  const stem = /^(.+?)(?:ste|de)$/u.exec(singular)?.[1];
  const value = stem === undefined ? null : wordValue(stem);
  if (value === null || value < 4 || value === 8) return null;
  // Only from twenty on, and for hundreds and thousands, does Dutch say *-ste*.
  const wantsSte = value % 100 >= 20 || value % 100 === 0;
  return singular.endsWith('ste') === wantsSte ? value : null;
};

const belowTenThousand = (word: string): number | null => {
  const hundreds = splitAt(word, 'honderd');
  if (!hundreds) return belowHundred(word);
  const before = hundreds.before === '' ? 1 : belowHundred(hundreds.before);
  const after = hundreds.after === '' ? 0 : belowHundred(withoutAnd(hundreds.after));
  const isRound = before !== null && before > 10 && before % 10 === 0;
  return before === null || after === null || before === 0 || isRound ? null : before * 100 + after;
};

const belowThousand = (word: string): number | null => {
  const value = belowTenThousand(word);
  return value !== null && value < 1000 ? value : null;
};

const belowHundred = (word: string): number | null => {
  const own = valueIn(small, word) ?? valueIn(tens, word);
  if (own !== null) return own;
  // Dutch writes units before tens, as one word: vierenzeventig is 4 and 70.
  const ten = Object.keys(tens).find((name) => word.endsWith(`en${name}`));
  if (ten === undefined) return null;
  const unit = valueIn(small, word.slice(0, -`en${ten}`.length));
  const wholeTens = valueIn(tens, ten);
  return unit === null || wholeTens === null || unit < 1 || unit > 9 ? null : wholeTens + unit;
};

const splitAt = (word: string, magnitude: string): { before: string; after: string } | null => {
  const at = word.indexOf(magnitude);
  return at === -1 ? null : { before: word.slice(0, at), after: word.slice(at + magnitude.length) };
};

const withoutAnd = (word: string): string =>
  /^en(?!$)/u.test(word) ? word.replace(/^en/u, '') : word;

const valueIn = (words: Record<string, number>, word: string): number | null =>
  Object.hasOwn(words, word) ? (words[word] ?? null) : null;
