import type { Gesture } from '../film/beats.ts';
import type { Disc } from './geometry.ts';
import { type Move, progress } from './motion.ts';
import { discBetween } from './way.ts';

/** How someone stands by the one it is about: not there, there but apart, or near. */
export type Standing = 'away' | 'apart' | 'near';
/** From this frame on someone stands so. */
export type Turn = { atFrame: number; standing: Standing };
export type TimedGesture = { gesture: Gesture; atFrame: number };

/**
 * How each of some others stands, from their first standing on. One comes: the first who is not near. One goes: the
 * last who is there. Lifting and glowing are not theirs.
 */
export const turnsOf = (
  beats: readonly TimedGesture[],
  count: number,
  first: Standing,
): Turn[][] => {
  const now = Array.from({ length: count }, () => first);
  const turns: Turn[][] = now.map(() => []);
  const turn = (index: number, atFrame: number, standing: Standing) => {
    if (index < 0 || now[index] === standing) return;
    now[index] = standing;
    turns[index]?.push({ atFrame, standing });
  };
  for (const { gesture, atFrame } of beats) {
    switch (gesture) {
      case 'come':
        turn(
          now.findIndex((standing) => standing !== 'near'),
          atFrame,
          'near',
        );
        break;
      case 'go':
        turn(
          now.findLastIndex((standing) => standing !== 'away'),
          atFrame,
          'away',
        );
        break;
      case 'gather':
        for (const index of now.keys()) turn(index, atFrame, 'near');
        break;
      case 'part':
        for (const [index, standing] of now.entries())
          if (standing !== 'away') turn(index, atFrame, 'apart');
        break;
      case 'lift':
      case 'glow':
        break;
      default:
        gesture satisfies never;
    }
  }
  return turns;
};

/** Where someone is at a frame, and how far they are there, from 0 to 1. */
export const standingAt = (
  turns: readonly Turn[],
  places: Record<Standing, Disc>,
  first: Standing,
  frame: number,
  move: Move,
): { disc: Disc; shown: number } => {
  let disc = places[first];
  let shown = first === 'away' ? 0 : 1;
  for (const { atFrame, standing } of turns) {
    const share = progress(frame, atFrame, move);
    disc = discBetween(disc, places[standing], share);
    shown += ((standing === 'away' ? 0 : 1) - shown) * share;
  }
  return { disc, shown: Math.round(shown * 1000) / 1000 };
};
