import { smallestPx, type Size } from './type.ts';
import type { Phrase } from './phrases.ts';

/** The width of a text, in em. */
export type Measure = (text: string) => number;

/** A text as it is set: its size, and its phrases line by line. */
export type SetLines = {
  sizePx: number;
  lines: { phrases: Phrase[]; widthPx: number }[];
  widthPx: number;
  heightPx: number;
  /** Whether it is all inside its box. */
  fits: boolean;
};

const stepPx = 2;

/**
 * Sets a text as large as fits in a box, with as few lines as that allows, and those as equal as they can be.
 * Goes under the minimum size only for a word that is too long, and never under what can be read.
 */
export const setLines = (
  phrases: readonly Phrase[],
  measure: Measure,
  box: { width: number; height: number },
  size: Size,
  leading: number,
): SetLines => {
  for (let sizePx: number = size.maxPx; sizePx >= smallestPx; sizePx -= stepPx) {
    const lines = fewestLines(phrases, measure, box.width / sizePx);
    const heightPx = lines.length * leading * sizePx;
    const isCommon = sizePx >= size.minPx;
    const fits =
      heightPx <= box.height &&
      (!isCommon || lines.length <= size.maxLines) &&
      lines.every((line) => measure(textOf(line)) * sizePx <= box.width);
    if (fits || sizePx - stepPx < smallestPx) {
      return {
        ...set(balanced(phrases, measure, box.width / sizePx, lines.length), measure, sizePx),
        heightPx,
        fits,
      };
    }
  }
  throw new Error(`The largest size, ${size.maxPx} px, is smaller than ${smallestPx} px.`);
};

const textOf = (line: readonly Phrase[]): string => line.map(({ text }) => text).join(' ');

const set = (lines: Phrase[][], measure: Measure, sizePx: number) => {
  const measured = lines.map((phrases) => ({
    phrases,
    widthPx: measure(textOf(phrases)) * sizePx,
  }));
  return { sizePx, lines: measured, widthPx: Math.max(0, ...measured.map((line) => line.widthPx)) };
};

const fewestLines = (phrases: readonly Phrase[], measure: Measure, widthEm: number): Phrase[][] => {
  const lines: Phrase[][] = [];
  for (const phrase of phrases) {
    const line = lines.at(-1);
    if (line && measure(textOf([...line, phrase])) <= widthEm) line.push(phrase);
    else lines.push([phrase]);
  }
  return lines;
};

/** Words after which a line should not end: they belong to what follows. */
const leaning = new Set(
  `de het een 't 'n in op van te aan met bij als dat die je jouw of en om na voor door uit onder tot er wel zoveel
  alle eigen`.split(/\s+/u),
);
// In em²: how much evenness a good break is worth.
const leaningCost = 4;
const pauseGain = 2;

/** The same number of lines, as equal in width as can be, broken where a reader would pause. */
const balanced = (
  phrases: readonly Phrase[],
  measure: Measure,
  widthEm: number,
  lineCount: number,
): Phrase[][] => {
  const target = measure(textOf(phrases)) / lineCount;
  type Best = { cost: number; lines: Phrase[][] };
  const known = new Map<string, Best | null>();
  const from = (start: number, left: number): Best | null => {
    if (start === phrases.length) return left === 0 ? { cost: 0, lines: [] } : null;
    if (left === 0) return null;
    const key = `${start}/${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: Best | null = null;
    for (let end = start + 1; end <= phrases.length; end++) {
      const line = phrases.slice(start, end);
      const width = measure(textOf(line));
      if (width > widthEm && line.length > 1) break;
      const rest = from(end, left - 1);
      if (!rest) continue;
      const cost = (width - target) ** 2 + breakCost(line, left) + rest.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, lineCount)?.lines ?? fewestLines(phrases, measure, widthEm);
};

const breakCost = (line: readonly Phrase[], linesLeft: number): number => {
  if (linesLeft === 1) return 0;
  const last = line.at(-1)?.text ?? '';
  if (/[,;:.?!]$/u.test(last)) return -pauseGain;
  return leaning.has(last.toLocaleLowerCase('nl')) ? leaningCost : 0;
};
