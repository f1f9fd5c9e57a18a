import type { BreakKind } from '../language/breaks/rules.ts';

/** What it costs to end a line at each kind of place. */
const lineBreakCost = {
  sentence: 0,
  clause: 0,
  phrase: 0.6,
  plain: 2,
  leaning: 6,
  never: 10_000,
  mark: 3,
  syllable: 8,
  letter: 60,
} as const satisfies Record<BreakKind, number>;

const lineCosts = {
  /** For each line after the first. */
  another: 0.4,
  /** Times the square of how much shorter a line is than the longest, as a share of the limit. */
  uneven: 6,
  /** A word alone on a line of several, unless it is a sentence; worst at the end. */
  orphan: 2,
  lastOrphan: 4,
  /** A sentence that ends within a line. */
  sentenceWithin: 2,
} as const;

/** Word counts of the lines of a text, and what is wrong with them. */
export type LineSplit = { counts: number[]; cost: number };

/** A word to set, or a part of one: how long it is, whether a space follows it, and whether a hyphen at a line's end. */
export type SetWord = { length: number; gap: 0 | 1; hyphen: 0 | 1 };

/** A text to set, with sums of what comes before each word, so that any line is measured by subtraction. */
type Setting = {
  breaks: readonly BreakKind[];
  count: number;
  charactersALine: number;
  lines: number;
  characters: number[];
  gaps: (0 | 1)[];
  hyphens: (0 | 1)[];
  sentenceEnds: number[];
};

/**
 * The best way to set words on at most so many lines of at most so many characters; null where it cannot be done.
 * Words that are longer than a line come in parts.
 * @param breaks what lies after each word but the last
 */
export const bestLines = (
  words: readonly SetWord[],
  breaks: readonly BreakKind[],
  { charactersALine, lines }: { charactersALine: number; lines: number },
): LineSplit | null => {
  const setting: Setting = {
    breaks,
    count: words.length,
    charactersALine,
    lines,
    characters: sumsOf(words.map(({ length, gap }) => length + gap)),
    gaps: words.map(({ gap }) => gap),
    hyphens: words.map(({ hyphen }) => hyphen),
    sentenceEnds: sumsOf(breaks.map((kind) => (kind === 'sentence' ? 1 : 0))),
  };
  const best = { ends: [] as number[], cost: Infinity };
  tryFrom(setting, 0, [], best);
  return best.cost === Infinity ? null : { counts: countsOf(best.ends), cost: best.cost };
};

// Every way is tried. There are few: a line holds few words, and a page few lines. Nothing here makes functions of its
// own: captions of a film set some hundred thousand lines.
const tryFrom = (
  setting: Setting,
  start: number,
  ends: number[],
  best: { ends: number[]; cost: number },
): void => {
  const { count, charactersALine, lines, characters } = setting;
  if (start === count) {
    const cost = costOf(setting, ends);
    if (cost < best.cost) Object.assign(best, { ends: [...ends], cost });
    return;
  }
  const capacity = (lines - ends.length - 1) * (charactersALine + 1);
  for (let end = start + 1; end <= count; end++) {
    if (lengthOf(setting, start, end) > charactersALine) break;
    if (between(characters, end, count) > capacity) continue;
    ends.push(end);
    tryFrom(setting, end, ends, best);
    ends.pop();
  }
};

/** What is wrong with lines that end after so many words each time. */
const costOf = (setting: Setting, ends: readonly number[]): number => {
  const { breaks, count, charactersALine, sentenceEnds } = setting;
  let longest = 0;
  for (const [index, end] of ends.entries())
    longest = Math.max(longest, lengthOf(setting, ends[index - 1] ?? 0, end));
  let cost = 0;
  for (const [index, end] of ends.entries()) {
    const start = ends[index - 1] ?? 0;
    const length = lengthOf(setting, start, end);
    const kind = end < count ? breaks[end - 1] : undefined;
    if (kind) cost += lineCosts.another + lineBreakCost[kind];
    if (end - start === 1 && ends.length > 1 && kind !== 'sentence')
      cost += kind ? lineCosts.orphan : lineCosts.lastOrphan;
    cost += lineCosts.sentenceWithin * between(sentenceEnds, start, end - 1);
    cost += lineCosts.uneven * ((longest - length) / charactersALine) ** 2;
  }
  return cost;
};

/** The length of a line: the space after its last word is no part of it, a hyphen is. */
const lengthOf = ({ characters, gaps, hyphens }: Setting, start: number, end: number): number =>
  between(characters, start, end) - (gaps[end - 1] ?? 0) + (hyphens[end - 1] ?? 0);

const between = (sums: readonly number[], start: number, end: number): number =>
  (sums[end] ?? 0) - (sums[start] ?? 0);

const sumsOf = (values: readonly number[]): number[] => {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
};

const countsOf = (ends: readonly number[]): number[] =>
  ends.map((end, index) => end - (ends[index - 1] ?? 0));
