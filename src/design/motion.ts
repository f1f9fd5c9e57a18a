import { frameAt, pace } from '../timeline/pace.ts';

/** How something gets from 0 to 1, apart from what it is. */
export type Move = { frames: number; easing: (share: number) => number };

const even = (share: number): number => share;
const easeOut = (share: number): number => 1 - (1 - share) ** 3;
const easeIn = (share: number): number => share ** 3;
const easeInOut = (share: number): number =>
  share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;

/** Every movement there is. Everything but a picture comes to rest within 45 frames of its cue. */
export const motion = {
  /** A word, a tag or a card comes. */
  enter: { frames: 14, easing: easeOut },
  /** It goes, before the next idea comes. */
  leave: { frames: 9, easing: easeIn },
  /** A dot grows to its size. */
  grow: { frames: 16, easing: easeOut },
  /** A dot is filled as it is counted. */
  fill: { frames: 10, easing: easeOut },
  /** A figure counts up to what is spoken. */
  count: { frames: 32, easing: easeOut },
  /** A dot goes to another place. */
  travel: { frames: 22, easing: easeInOut },
  /** A dot goes to another place around something; its way is smooth in itself. */
  around: { frames: 26, easing: even },
  /** Others go away from one who stays alone. */
  part: { frames: 28, easing: easeInOut },
  /** A line, a ring or an outline is drawn. */
  draw: { frames: 24, easing: easeInOut },
  /** A line goes through what is not so. */
  strike: { frames: 36, easing: easeInOut },
  /** A picture goes from one to another. */
  send: { frames: 18, easing: easeInOut },
  /** A colour or a size turns into another where it stands. */
  turn: { frames: 12, easing: easeInOut },
  /** Two dots lift a little, and settle. */
  lift: { frames: 14, easing: easeInOut },
  /** A glow fades. */
  glow: { frames: 30, easing: even },
  /** The dot of the slide's colour grows over the plain field. */
  open: { frames: frameAt(pace.openMs), easing: easeInOut },
  /** The plain field returns. */
  close: { frames: frameAt(pace.closeMs), easing: easeInOut },
  /** A picture settles in its frame: seen, but hardly noticed, and the one move that goes on after a moment has settled. */
  settle: { frames: 150, easing: easeOut },
  /** Dusk falls: another mood's colour grows over the field. */
  dusk: { frames: 40, easing: easeInOut },
} as const satisfies Record<string, Move>;

/** Frames from one to the next where several of a kind come. */
export const stagger = { words: 2, dots: 2, nodes: 1, pictures: 5 } as const;

/** A whole group has begun to come within this many frames, however many it has. */
export const groupFrames = 20;

/** How long words wait for what they belong to: a label for its number, a text for its card. */
export const wordsDelayFrames = {
  /** A question, until the leading dot has come from beside the words to under it. */
  question: 21,
  label: 8,
  card: 0,
  fact: 14,
} as const;

/** How far things are from their place, or how small, when they begin to come. */
export const beginning = { risePx: 32, liftPx: 34, scale: 0.6 } as const;

/** How much larger a picture is when it begins to settle: its edges move by a thirtieth of its width, far below a seventh. */
export const pictureLarger = 0.07;

/** How far a movement has come, from 0 to 1; rounded, so that what rests is the same in every frame. */
export const progress = (frame: number, startFrame: number, { frames, easing }: Move): number => {
  const share = Math.min(1, Math.max(0, (frame - startFrame) / frames));
  return Math.round(easing(share) * 1000) / 1000;
};

/** How far the radius of a dot has come that fills evenly while a pause lasts, from 0 to 1: its area is the time. */
export const filledInPause = (
  frame: number,
  { startFrame, endFrame }: { startFrame: number; endFrame: number },
): number =>
  progress(frame, startFrame, { frames: endFrame - startFrame, easing: (share) => share ** 0.5 });

/** When each of a group begins to come: one after the other, faster where they are many. */
export const staggered = (
  startFrame: number,
  count: number,
  apart: number,
  withinFrames: number = groupFrames,
): number[] => {
  const step = Math.min(apart, withinFrames / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, index) => startFrame + Math.round(index * step));
};

/**
 * What comes at this frame stands when the piece begins: players, learning platforms and messengers show the first
 * frame before they play, and it is the title's picture.
 */
export const standsFrame = -60;
