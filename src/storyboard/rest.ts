import type { Narration } from '../film/narration.ts';
import { leaveMs, momentsOf, wholeMs, type Moment } from '../timeline/moments.ts';
import { pace } from '../timeline/pace.ts';
import { pieceTimeline, type Piece } from '../timeline/piece.ts';
import type { SlideTimeline } from '../timeline/slide.ts';

/**
 * When a moment is to be photographed. Some last half a second: the next enters while they do. Of those the speaker, in a
 * narration of its own, waits before the next begins, so that all of it is seen and nothing else on its way.
 * @param place of the moment among those of the piece
 * @throws {Error} when there is none there
 */
export const restOf = (
  piece: Piece,
  narration: Narration,
  timeline: SlideTimeline,
  moments: readonly Moment[],
  place: number,
): { narration: Narration; frame: number } => {
  const moment = moments[place];
  if (!moment) throw new Error(`The piece has no moment ${place}.`);
  const { ids, startFrame, endFrame, restFrame } = moment;
  const lastsMs = ((endFrame - startFrame) * 1000) / timeline.fps;
  // A gesture is made and is over; what enters stays.
  const isGesture = ids.every((id) => id.startsWith('beats'));
  const pauseMs = (isGesture ? pace.entranceMs : wholeMs) + leaveMs - lastsMs;
  if (pauseMs <= 0) return { narration, frame: restFrame };
  const next = timeline.words.findIndex((word) => word.startFrame >= endFrame);
  const paused = pausedBefore(narration, next, pauseMs);
  const later = momentsOf(piece, pieceTimeline(piece, paused));
  return { narration: paused, frame: later[place]?.restFrame ?? restFrame };
};

/** The same words, after a silence before one of them; at the end where there is no such word. */
const pausedBefore = (narration: Narration, place: number, pauseMs: number): Narration => ({
  ...narration,
  durationMs: narration.durationMs + pauseMs,
  words: narration.words.map((word, index) =>
    place >= 0 && index >= place
      ? { ...word, startMs: word.startMs + pauseMs, endMs: word.endMs + pauseMs }
      : word,
  ),
});
