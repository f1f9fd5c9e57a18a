import { motion, progress } from './motion.ts';

/** How far a figure has counted. Its number and its dots both follow it, so that they never disagree. */
export type Count = {
  /** The number that stands now. All that it counts is filled. */
  value: number;
  /** The number that comes next: what it adds is being filled. */
  next: number;
  /** How far that is filled, from 0 to 1; it is full at the frame at which the number changes. */
  nearing: number;
};

/**
 * What is counted has begun to come within `arriveFrames`, however many it is, and is there when the first beat is
 * over: `waitFrames` and a beat after the cue. A number stands for a beat: digits that change faster flicker.
 */
export const countPace = { arriveFrames: 6, waitFrames: 12, beatFrames: 8 } as const;
/** For so long the total stands at least, before the picture goes on. */
const standFrames = 24;
const { waitFrames, beatFrames } = countPace;

/**
 * Counts to a total in beats, from one step (the leading dot is the first to be counted), slower towards the end. Rounded
 * down to whole steps; the total itself stands when `motion.count` is over. Where the picture goes on
 * before that, the total stands at once: no other number is left to be read.
 * @param step from one number that may stand to the next: its last digit, or what a dot stands for
 * @param endFrame from which it is no longer shown
 */
export const countAt = (
  frame: number,
  startFrame: number,
  total: number,
  step: number = 1,
  endFrame: number = Number.POSITIVE_INFINITY,
): Count => {
  const shownFrames = endFrame - startFrame;
  if (shownFrames < waitFrames + motion.count.frames + standFrames)
    return { value: total, next: total, nearing: 0 };
  const countedFrames = frame - startFrame - waitFrames;
  const beat = Math.max(0, Math.floor(countedFrames / beatFrames));
  const [value, next] = [beat, beat + 1].map((count) => valueAt(count, total, step));
  const elapsed = countedFrames / beatFrames - beat;
  return {
    value: value ?? total,
    next: next ?? total,
    nearing: Math.min(1, Math.max(0, elapsed)),
  };
};

/** How far all of it has come, in the unit that is counted: where a bar ends. */
export const frontOf = ({ value, next, nearing }: Count): number =>
  value + (next - value) * nearing;

/** How much of the dot whose turn in the counting this is (from 0) is filled, from 0 to 1. */
export const filledOf = (turn: number, { value, next, nearing }: Count): number => {
  const [now, then] = [value, next].map((counted) => Math.min(1, Math.max(0, counted - turn)));
  return (now ?? 0) + ((then ?? 0) - (now ?? 0)) * nearing;
};

const valueAt = (beat: number, total: number, step: number): number => {
  const share = progress(beat * beatFrames, 0, motion.count);
  if (share === 1) return total;
  const counted = Math.floor((total * share) / step) * step;
  // Steps of a tenth are not whole in binary.
  return Math.max(Math.min(step, total), Number(counted.toPrecision(12)));
};

/**
 * How far the dot whose turn this is has arrived, from 0 to 1, where dots come as they are counted: those of a beat in
 * rows, all of them there when its number stands.
 * @param total of the count: the last dot may be a part of one
 */
export const arrivedOf = (turn: number, count: Count, total: number): number => {
  const whole = Math.min(1, total - turn);
  const filled = whole > 0 ? filledOf(turn, count) / whole : 0;
  if (filled >= 1) return 1;
  const later = (turn - count.value) / Math.max(1, count.next - count.value);
  return filled ** (1 + 2 * Math.min(1, Math.max(0, later)));
};

/** The same count in other units: of its number in dots. */
export const countIn = ({ value, next, nearing }: Count, perUnit: number): Count => ({
  value: value * perUnit,
  next: next * perUnit,
  nearing,
});

/** A number that is written with every digit, and with all the signs that numbers have. */
export const everyDigit = 1_234_567_890.5;
