import { frameAt } from '../timeline/pace.ts';
import type { Span } from '../timeline/slide.ts';
import { captionTiming } from './rules.ts';

/** What decides how long a page stands, in frames. */
export type PageMoments = {
  /** The onset of its first word. */
  startFrame: number;
  /** The end of its last word. */
  spokenFrame: number;
  /** The onset of the next page's first word; null for the last page. */
  nextFrame: number | null;
  /** No caption stands after this. */
  limitFrame: number;
  characters: number;
  fps: number;
};

/**
 * From when to when a page stands. It appears at the onset of its first word, and rests long enough to be read; where
 * little would lie between it and the next it stays, since a short gap flickers.
 */
export const pageSpan = (moments: PageMoments): Span => {
  const { startFrame, spokenFrame, nextFrame, limitFrame, characters, fps } = moments;
  const { shortestMs, longestMs, gapMs, restMs, wantedCharactersASecond } = captionTiming;
  const frames = (ms: number) => frameAt(ms, fps);
  const readFrames = Math.ceil((characters * fps) / wantedCharactersASecond);
  const longestFrame = startFrame + frames(longestMs);
  const restedFrame = Math.max(
    spokenFrame,
    Math.min(
      Math.max(
        spokenFrame + frames(restMs),
        startFrame + Math.max(readFrames, Math.ceil((shortestMs * fps) / 1000)),
      ),
      longestFrame,
    ),
  );
  if (nextFrame === null)
    return { startFrame, endFrame: Math.max(spokenFrame, Math.min(restedFrame, limitFrame)) };
  const gapStartFrame = nextFrame - frames(gapMs);
  if (restedFrame <= gapStartFrame) return { startFrame, endFrame: restedFrame };
  // Staying until the next would be too long: then it leaves early, if its words are over by then.
  return nextFrame > longestFrame && gapStartFrame >= spokenFrame
    ? { startFrame, endFrame: gapStartFrame }
    : { startFrame, endFrame: nextFrame };
};
