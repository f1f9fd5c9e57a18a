/** How a language that writes its numbers as one word makes them: *vierenzeventig* is 4, *en*, 70. Words are without accents. */
export type CompoundWords = {
  /** From zero to nineteen, in order. */
  small: readonly string[];
  /** From twenty to ninety, in order. */
  tens: readonly string[];
  /** Between units and tens, and sometimes behind a hundred or a thousand. */
  and: string;
  hundred: string;
  thousand: string;
};

/** What a language's compound words are worth. */
export type Compounds = {
  /** The whole number below a million that a word is, or null. */
  valueOf: (word: string) => number | null;
  /**
   * The whole number below a million that words begin with, and how many of them it takes: *eenentwintig*,
   * *tweeduizend vijfhonderd*. Null where they begin with none.
   */
  cardinal: (words: readonly string[]) => { value: number; count: number } | null;
};

/** Reads numbers that are written as one word. */
export const compounds = (names: CompoundWords): Compounds => {
  const units = new Map(names.small.map((word, value) => [word, value]));
  const tens = new Map(names.tens.map((word, index) => [word, (index + 2) * 10]));

  const belowHundred = (word: string): number | null => {
    const own = units.get(word) ?? tens.get(word);
    if (own !== undefined) return own;
    for (const [name, ten] of tens) {
      if (!word.endsWith(names.and + name)) continue;
      const unit = units.get(word.slice(0, -(names.and + name).length)) ?? 0;
      return unit < 1 || unit > 9 ? null : ten + unit;
    }
    return null;
  };

  const withoutAnd = (word: string): string =>
    word.startsWith(names.and) ? word.slice(names.and.length) : word;

  const belowTenThousand = (word: string): number | null => {
    const hundreds = splitAt(word, names.hundred);
    if (!hundreds) return belowHundred(word);
    const before = hundreds.before === '' ? 1 : belowHundred(hundreds.before);
    const after = hundreds.after === '' ? 0 : belowHundred(withoutAnd(hundreds.after));
    if (before === null || after === null || before === 0) return null;
    // Twelve hundred is said, twenty hundred is not.
    const isRound = before > 10 && before % 10 === 0;
    return isRound ? null : before * 100 + after;
  };

  const belowThousand = (word: string): number | null => {
    const value = belowTenThousand(word);
    return value !== null && value < 1000 ? value : null;
  };

  const valueOf = (word: string): number | null => {
    const thousands = splitAt(word, names.thousand);
    if (!thousands) return belowTenThousand(word);
    const before = thousands.before === '' ? 1 : belowThousand(thousands.before);
    const after = thousands.after === '' ? 0 : belowThousand(withoutAnd(thousands.after));
    return before === null || after === null || before === 0 ? null : before * 1000 + after;
  };

  const cardinal: Compounds['cardinal'] = (words) => {
    const first = valueOf(words[0] ?? '');
    if (first === null) return null;
    let [value, count] = [first, 1];
    for (;;) {
      const word = words[count] ?? '';
      const more = valueOf(word);
      const room = [1000, 100].find((step) => value >= step && value % step === 0);
      // *Honderd duizend* and *drie honderd* are times, not and.
      const isTimes = word.startsWith(names.hundred) || word.startsWith(names.thousand);
      if (more === null || more === 0 || room === undefined || more >= room || isTimes) break;
      value += more;
      count++;
    }
    return { value, count };
  };

  return { valueOf, cardinal };
};

const splitAt = (word: string, magnitude: string): { before: string; after: string } | null => {
  const at = word.indexOf(magnitude);
  return at === -1 ? null : { before: word.slice(0, at), after: word.slice(at + magnitude.length) };
};
