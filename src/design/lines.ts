import { smallestPx, type Size } from './type.ts';
import { lineOf } from '../language/words.ts';
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
/** What an even and well broken text is worth against a larger one. */
export const shapeWeight = 0.13;

/**
 * Sets a text in a box: large, in lines that are equal in width and end where a reader would pause.
 * Where it does not fit, it takes more lines than it should before it goes under the minimum size; never under what
 * can be read.
 */
export const setLines = (
  phrases: readonly Phrase[],
  measure: Measure,
  box: { width: number; height: number },
  size: Size,
  leading: number,
  weight: number = shapeWeight,
): SetLines => {
  let best: { score: number; set: SetLines } | null = null;
  let longer: SetLines | null = null;
  for (let sizePx: number = size.maxPx; sizePx >= smallestPx; sizePx -= stepPx) {
    const isCommon = sizePx >= size.minPx;
    if (!isCommon && (best || longer)) break;
    const widthEm = box.width / sizePx;
    const count = fewestLines(phrases, measure, widthEm).length;
    const { lines, cost } = balanced(phrases, measure, widthEm, count);
    const heightPx = count * leading * sizePx;
    const fits = heightPx <= box.height && lines.every((line) => measure(textOf(line)) <= widthEm);
    const set = (): SetLines => ({ ...placed(lines, measure, sizePx), heightPx, fits });
    if (fits && isCommon && count > size.maxLines) {
      longer = set();
      continue;
    }
    const score = sizePx / size.maxPx - (weight * cost) / count;
    const isLast = sizePx - stepPx < smallestPx;
    if ((fits && (!best || score > best.score)) || (isLast && !best)) {
      best = { score, set: set() };
    }
  }
  const result = best?.set ?? longer;
  if (!result)
    throw new Error(`The largest size, ${size.maxPx} px, is smaller than ${smallestPx} px.`);
  return result;
};

const textOf = (line: readonly Phrase[]): string => lineOf(line);

const placed = (lines: Phrase[][], measure: Measure, sizePx: number) => {
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
  alle eigen via is zijn`.split(/\s+/u),
);
// In em²: how much evenness a good break is worth.
const leaningCost = 4;
const pauseGain = 1.2;
const stubCost = 4;
/** A line shorter than this share of the others looks left behind. */
const stubShare = 0.6;

type Best = { cost: number; lines: Phrase[][] };

/** The same number of lines, as equal in width as can be, broken where a reader would pause. */
const balanced = (
  phrases: readonly Phrase[],
  measure: Measure,
  widthEm: number,
  lineCount: number,
): Best => {
  const target = measure(textOf(phrases)) / lineCount;
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
      const stub = width < target * stubShare ? stubCost : 0;
      const cost = (width - target) ** 2 + stub + breakCost(line, left) + rest.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, lineCount) ?? { cost: 0, lines: fewestLines(phrases, measure, widthEm) };
};

const breakCost = (line: readonly Phrase[], linesLeft: number): number => {
  if (linesLeft === 1) return 0;
  const last = line.at(-1)?.text ?? '';
  if (/[,;:.?!]$/u.test(last)) return -pauseGain;
  return leaning.has(last.toLocaleLowerCase('nl')) ? leaningCost : 0;
};
