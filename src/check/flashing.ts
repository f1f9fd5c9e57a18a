import { linearChannel, luminanceOf } from '../design/colour.ts';

/** What a film flashes at worst: within any one second, over more than `flashingArea` of the frame. */
export type Flashing = {
  /** Pairs of opposing changes of luminance. WCAG 2.3.1 fails above 3. */
  flashesPerSecond: number;
  /** Changes of luminance. We want no more than 1. */
  transitionsPerSecond: number;
  /** Pairs of opposing changes to and from saturated red. */
  redFlashesPerSecond: number;
  /** The frame at which the worst second begins. */
  worstFrame: number;
};

/** The share of the frame below which a flash does not count (WCAG 2.3.1: 25 % of 10° of the visual field at arm's length). */
const flashingArea = 0.028;
/** A change of relative luminance of 10 % of the maximum is a transition where its darker side is below 0.80 (WCAG 2.3.1). */
const transition = 0.1;
const darkerSide = 0.8;
/** A red is saturated where R ≥ 0.8 × (R + G + B) (WCAG 2.3.1). */
const saturatedRed = 0.8;

/**
 * Measures flashing as WCAG 2.3.1 defines it, cell by cell.
 * @param frames small RGB pictures of consecutive frames, three bytes a cell; all of one size
 * @param fps frames a second
 */
export const measureFlashing = (frames: readonly Uint8Array[], fps: number): Flashing => {
  const cells = (frames[0]?.length ?? 0) / 3;
  const luminances = changesPerFrame(
    frames,
    cells,
    luminance,
    (before, after) =>
      Math.abs(after - before) >= transition && Math.min(after, before) < darkerSide,
  );
  const reds = changesPerFrame(frames, cells, redness, (before, after) => before !== after);
  const worst = { transitions: 0, frame: 0, reds: 0 };
  for (let from = 0; from < frames.length; from++) {
    const transitions = reached(luminances, from, fps, cells);
    if (transitions > worst.transitions) Object.assign(worst, { transitions, frame: from });
    worst.reds = Math.max(worst.reds, reached(reds, from, fps, cells));
  }
  return {
    transitionsPerSecond: worst.transitions,
    flashesPerSecond: Math.floor(worst.transitions / 2),
    redFlashesPerSecond: Math.floor(worst.reds / 2),
    worstFrame: worst.frame,
  };
};

/** The cells that changed, for each frame. A change counts when it turns: a slow rise over many frames is one. */
const changesPerFrame = (
  frames: readonly Uint8Array[],
  cells: number,
  measure: (frame: Uint8Array, cell: number) => number,
  isChange: (before: number, after: number) => boolean,
): number[][] => {
  const changed: number[][] = frames.map(() => []);
  for (let cell = 0; cell < cells; cell++) {
    let extreme = measure(frames[0] ?? new Uint8Array(3), cell);
    let direction = 0;
    frames.forEach((frame, index) => {
      const value = measure(frame, cell);
      const heading = Math.sign(value - extreme);
      if (heading === direction && heading !== 0) extreme = value;
      else if (isChange(extreme, value)) {
        changed[index]?.push(cell);
        extreme = value;
        direction = heading;
      }
    });
  }
  return changed;
};

/** How many changes more than `flashingArea` of the cells each make in the second from a frame on. */
const reached = (changes: number[][], from: number, fps: number, cells: number): number => {
  const counts = new Map<number, number>();
  for (const frame of changes.slice(from, from + fps)) {
    for (const cell of frame) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  return sorted[Math.floor(cells * flashingArea)] ?? 0;
};

const channel = (frame: Uint8Array, at: number): number => linearChannel(frame[at] ?? 0);

const luminance = (frame: Uint8Array, cell: number): number =>
  luminanceOf(channel(frame, cell * 3), channel(frame, cell * 3 + 1), channel(frame, cell * 3 + 2));

const redness = (frame: Uint8Array, cell: number): number => {
  const [red, green, blue] = [0, 1, 2].map((offset) => channel(frame, cell * 3 + offset));
  const sum = (red ?? 0) + (green ?? 0) + (blue ?? 0);
  return sum > 0 && (red ?? 0) / sum >= saturatedRed ? 1 : 0;
};
