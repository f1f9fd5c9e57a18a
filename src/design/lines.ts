import { joinedParts, type LineRoom, type WordPart } from '../language/breaks/in-word.ts';
import type { BreakKind } from '../language/breaks/rules.ts';
import { lineOf, type WrittenWord } from '../language/words.ts';
import type { Settable } from './phrases.ts';
import { smallestPx, type Size } from './type.ts';

/** The width of a text, in em. */
export type Measure = (text: string) => number;

/** A text as it is set: its size, and its words line by line. */
export type SetLines = {
  sizePx: number;
  lines: { words: WrittenWord[]; widthPx: number }[];
  widthPx: number;
  heightPx: number;
  /** Whether it is all inside its box. */
  fits: boolean;
};

const stepPx = 2;
/** What an even and well broken text is worth against a larger one. */
export const shapeWeight = 0.13;
/** A word stays whole where that costs no more than this of the smallest size that is wanted. */
const wholeShare = 0.8;

/**
 * Sets a text in a box: large, in lines that are equal in width and end where a reader would pause.
 * Where it does not fit, it takes more lines than it should before it goes under the minimum size; never under what
 * can be read. A word for which it would have to become much smaller is taken apart; where only one line is wanted, one
 * that is too long at the smallest size that can be read.
 */
export const setLines = (
  text: Settable,
  measure: Measure,
  box: { width: number; height: number },
  size: Size,
  leading: number,
  weight: number = shapeWeight,
): SetLines => {
  const leastPx = size.maxLines === 1 ? smallestPx : Math.max(size.minPx * wholeShare, smallestPx);
  const atoms = atomsOf(text, {
    fits: (part) => size.keepsWords === true || measure(part) * leastPx <= box.width,
    fitsAtAll: (part) => measure(part) * smallestPx <= box.width,
  });
  let best: { score: number; set: SetLines } | null = null;
  let longer: SetLines | null = null;
  for (let sizePx: number = size.maxPx; sizePx >= smallestPx; sizePx -= stepPx) {
    const isCommon = sizePx >= size.minPx;
    if (!isCommon && (best || longer)) break;
    const widthEm = box.width / sizePx;
    const count = fewestLines(atoms, measure, widthEm).length;
    const { lines, cost } = balanced(atoms, measure, widthEm, count);
    const heightPx = count * leading * sizePx;
    const fits = heightPx <= box.height && lines.every((line) => widthOf(line, measure) <= widthEm);
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

/** What stands on a line or goes to the next: a word, or a part of one; and what lies after it. */
type Atom = WordPart & { kind: BreakKind };

const atomsOf = ({ words, breaks, partsOf }: Settable, room: LineRoom): Atom[] =>
  words.flatMap((word, index) =>
    partsOf(word, room).map((part) => ({
      ...part,
      kind: part.after ?? breaks[index] ?? 'plain',
    })),
  );

const wordsOn = (line: readonly Atom[]): WrittenWord[] =>
  joinedParts(line, ({ start }, { end }, text) => ({ text, start, end }));

const widthOf = (line: readonly Atom[], measure: Measure): number => measure(lineOf(wordsOn(line)));

const placed = (lines: Atom[][], measure: Measure, sizePx: number) => {
  const measured = lines.map((line) => ({
    words: wordsOn(line),
    widthPx: widthOf(line, measure) * sizePx,
  }));
  return { sizePx, lines: measured, widthPx: Math.max(0, ...measured.map((line) => line.widthPx)) };
};

/** What it costs to end a line at each kind of place, in em²: how much evenness a good break is worth. */
const breakCost = {
  sentence: -1.2,
  clause: -1.2,
  phrase: -0.4,
  plain: 0,
  leaning: 2.5,
  never: 40,
  mark: 2,
  syllable: 20,
  letter: 30,
} as const satisfies Record<BreakKind, number>;

/** As few lines as can be; what should stay whole stays so, unless it is longer than a line. */
const fewestLines = (atoms: readonly Atom[], measure: Measure, widthEm: number): Atom[][] => {
  const lines: Atom[][] = [];
  const add = (run: readonly Atom[]): boolean => {
    const line = lines.at(-1);
    if (!line || widthOf([...line, ...run], measure) > widthEm) return false;
    line.push(...run);
    return true;
  };
  for (const whole of wholesOf(atoms)) {
    if (add(whole)) continue;
    if (widthOf(whole, measure) <= widthEm) lines.push([...whole]);
    else for (const atom of whole) if (!add([atom])) lines.push([atom]);
  }
  return lines;
};

const wholesOf = (atoms: readonly Atom[]): Atom[][] => {
  const wholes: Atom[][] = [];
  atoms.forEach((atom, index) => {
    const before = atoms[index - 1];
    if (before && breakCost[before.kind] >= breakCost.syllable) wholes.at(-1)?.push(atom);
    else wholes.push([atom]);
  });
  return wholes;
};

const stubCost = 4;
/** A line shorter than this share of the others looks left behind. */
const stubShare = 0.6;

type Best = { cost: number; lines: Atom[][] };

/** The same number of lines, as equal in width as can be, broken where a reader would pause. */
const balanced = (
  atoms: readonly Atom[],
  measure: Measure,
  widthEm: number,
  lineCount: number,
): Best => {
  const target = widthOf(atoms, measure) / lineCount;
  const known = new Map<string, Best | null>();
  const from = (start: number, left: number): Best | null => {
    if (start === atoms.length) return left === 0 ? { cost: 0, lines: [] } : null;
    if (left === 0) return null;
    const key = `${start}/${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: Best | null = null;
    for (let end = start + 1; end <= atoms.length; end++) {
      const line = atoms.slice(start, end);
      const width = widthOf(line, measure);
      if (width > widthEm && line.length > 1) break;
      const rest = from(end, left - 1);
      if (!rest) continue;
      const stub = width < target * stubShare ? stubCost : 0;
      const broken = left === 1 ? 0 : breakCost[line.at(-1)?.kind ?? 'plain'];
      const cost = (width - target) ** 2 + stub + broken + rest.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return from(0, lineCount) ?? { cost: 0, lines: fewestLines(atoms, measure, widthEm) };
};
