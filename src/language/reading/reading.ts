/** A stretch of a text that is said otherwise than it is written, or that only people read as it is written. */
export type Reading = {
  start: number;
  end: number;
  /** What a voice says; empty for a sign that nobody says. */
  say: string;
  /** What people say as well, and no less rightly. */
  others: readonly string[];
  /** Whether people need not be told: they say it so of themselves. */
  isPlain: boolean;
};

/** What is asked of a pattern. */
export type Pattern = Pick<RegExp, 'exec' | 'lastIndex'>;

/** A kind of thing that is said otherwise than it is written. */
export type ReadingRule = {
  /** Sticky: tried where a word may begin, or anywhere. */
  pattern: Pattern;
  /** What is said, the first by voices; null where it is something else after all. */
  say: (match: RegExpExecArray, around: Around) => string | readonly string[] | null;
  /** Whether it may begin within a word. */
  isAnywhere?: boolean;
  isPlain?: boolean;
};

/** The text before and after a match. */
export type Around = { before: string; after: string };

export type Span = { start: number; end: number };

/**
 * Reads a text from left to right; at each place the first rule that knows it reads it.
 * @param taken stretches that are read by somebody else, in order
 */
export const readingsIn = (
  text: string,
  rules: readonly ReadingRule[],
  taken: readonly Span[] = [],
): Reading[] => {
  const readings: Reading[] = [];
  let nextTaken = 0;
  for (let at = 0; at < text.length;) {
    const own = taken[nextTaken];
    if (own && at >= own.start) {
      at = Math.max(at, own.end);
      nextTaken++;
      continue;
    }
    const reading = readAt(text, at, rules, own?.start ?? text.length);
    if (reading) readings.push(reading);
    at = reading?.end ?? at + 1;
  }
  return readings;
};

/** More ways than these are hardly taken, and each costs a comparison with a recording. */
const mostOthers = 4;

const isInWord = /[\p{L}\p{N}\p{M}]$/u;

const readAt = (
  text: string,
  start: number,
  rules: readonly ReadingRule[],
  limit: number,
): Reading | null => {
  const beginsWord = !isInWord.test(text.slice(Math.max(0, start - 2), start));
  for (const { pattern, say, isAnywhere = false, isPlain = false } of rules) {
    if (!beginsWord && !isAnywhere) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const end = start + match[0].length;
    if (end > limit) continue;
    const said = say(match, { before: text.slice(0, start), after: text.slice(end) });
    if (said === null) continue;
    const [first = '', ...others] = typeof said === 'string' ? [said] : [...new Set(said)];
    return { start, end, say: first, others: others.slice(0, mostOthers), isPlain };
  }
  return null;
};

/**
 * A pattern of whole words, for a rule. Compiled when it is tried first: every command knows the rules of all languages, and
 * most read a text in none.
 */
export const whole = (pattern: string, flags = ''): Pattern => {
  let compiled: RegExp | undefined;
  return {
    lastIndex: 0,
    exec(text) {
      compiled ??= new RegExp(String.raw`(?:${pattern})(?![\p{L}\p{N}\p{M}])`, `uy${flags}`);
      compiled.lastIndex = this.lastIndex;
      return compiled.exec(text);
    },
  };
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

/** A pattern of any of these words, the longest first and whatever their capitals, for a rule. */
export const anyOf = (words: readonly string[]): Pattern =>
  whole(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'i',
  );

const unaccented = (letter: string): string => letter.normalize('NFD').replaceAll(/\p{M}/gu, '');

/**
 * Letters that are borrowed, for languages of which a voice would say the name instead: an accented letter that stands
 * alone (*5 à 6* would be five a grave six), and those of Vietnamese names.
 */
export const borrowedLetters: readonly ReadingRule[] = [
  {
    pattern: whole('[àáâãåèéêëìíîïñòóôõùúûýÿ]', 'i'),
    say: ([letter]) => unaccented(letter),
    isPlain: true,
  },
  {
    pattern: /[\u{1EA0}-\u{1EF9}ơưƠƯ]/uy,
    say: ([letter]) => unaccented(letter),
    isAnywhere: true,
    isPlain: true,
  },
];

/**
 * What no language says: emoji and other pictures, brackets and signs that voices take for markup, marks without width.
 * White space of any width is a space.
 */
export const signs: readonly ReadingRule[] = [
  {
    pattern:
      /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{EMod}\u{FE0F}]?(?:\u{200D}\p{Extended_Pictographic}[\p{EMod}\u{FE0F}]?)*)+/uy,
    say: () => ' ',
    isAnywhere: true,
    isPlain: true,
  },
  {
    pattern: /(?:\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}|\u{20E3})+/uy,
    say: () => '',
    isAnywhere: true,
    isPlain: true,
  },
  {
    pattern: /[\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}]/uy,
    say: () => ' ',
    isAnywhere: true,
    isPlain: true,
  },
  {
    pattern: /[<>[\]{}|\\^~*_`´¨•·◦▪■□●○→←↑↓↔⇒✓✔✗✘☐☑☒★☆†‡§¶©®™]+/uy,
    say: () => ' ',
    isAnywhere: true,
    isPlain: true,
  },
];
