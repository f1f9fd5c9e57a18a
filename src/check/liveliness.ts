import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { momentsOf } from '../timeline/moments.ts';
import { pace } from '../timeline/pace.ts';
import { narrationOf, type Piece, pieceId, piecesOf, pieceTimeline } from '../timeline/piece.ts';
import type { SlideTimeline } from '../timeline/slide.ts';
import { inARow } from '../language/words.ts';

/** How long a picture may stand while somebody speaks: longer is dead (standards.md, liveliness). */
const longestStillMs = 4000;

/** A stretch of speech in which nothing of the picture changes but the caption. */
export type Stillness = {
  /** The slide's id. */
  piece: string;
  /** From the rest of what came last, counted from the start of the slide. */
  startMs: number;
  endMs: number;
  /** What is said meanwhile. */
  spoken: string;
};

/**
 * The stretches of a piece in which the picture stands longer than it may while somebody speaks: from when the last
 * change has come to rest to the next, or to the last word.
 */
export const stillnessesOf = (
  piece: Piece,
  timeline: SlideTimeline,
  longestMs: number = longestStillMs,
): Stillness[] => {
  const spokenUntilMs = timeline.words.at(-1)?.endMs ?? 0;
  const msAt = (frame: number): number => (frame * 1000) / timeline.fps;
  return momentsOf(piece, timeline).flatMap((moment): Stillness[] => {
    const restMs = msAt(moment.startFrame) + pace.settleMs;
    const untilMs = Math.min(msAt(moment.endFrame), spokenUntilMs);
    return spokenStretches(timeline, restMs, untilMs).flatMap(([startMs, endMs]): Stillness[] => {
      if (endMs - startMs <= longestMs) return [];
      const spoken = inARow(
        timeline.words
          .filter((word) => word.endMs > startMs && word.startMs < endMs)
          .map(({ text }) => text),
      );
      return [{ piece: pieceId(piece), startMs, endMs, spoken }];
    });
  });
};

/** A stretch of time without the silences in it, in which nobody speaks and a dot may fill. */
const spokenStretches = (
  { holds, fps }: SlideTimeline,
  fromMs: number,
  untilMs: number,
): (readonly [number, number])[] => {
  const within = holds
    .map(
      ({ startFrame, endFrame }) => [(startFrame * 1000) / fps, (endFrame * 1000) / fps] as const,
    )
    .filter(([startMs, endMs]) => endMs > fromMs && startMs < untilMs);
  const starts = [fromMs, ...within.map(([, endMs]) => endMs)];
  const ends = [...within.map(([startMs]) => startMs), untilMs];
  return starts.map((startMs, index) => [startMs, ends[index] ?? untilMs] as const);
};

/** What stands too long in a film, in words, slide by slide. */
export const stillPictures = (film: Film, narrations: FilmNarration): string[] =>
  piecesOf(film).flatMap((piece) =>
    stillnessesOf(piece, pieceTimeline(piece, narrationOf(piece, narrations))).map(
      stillnessMessage,
    ),
  );

/** The stretch in words for who makes the film, with the remedy. */
export const stillnessMessage = ({ piece, startMs, endMs, spoken }: Stillness): string =>
  `${piece}: for ${seconds(endMs - startMs)} s, from ${seconds(startMs)} s, nothing changes but the caption while “${spoken}” is said. More than ${seconds(longestStillMs)} s looks dead: give the slide beats at words in there, such as { cue: …, gesture: 'glow' }.`;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
