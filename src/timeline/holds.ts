import { findCue, type CuePlace } from '../film/cue.ts';
import type { Narration } from '../film/narration.ts';
import { pauseOf, standOf } from '../film/scenes/index.ts';
import type { Slide } from '../film/schema.ts';
import { languageOf } from '../language/languages.ts';
import { pace } from './pace.ts';

/** The speech waits at a time of its sound, for so long. */
export type Hold = { atMs: number; forMs: number };

/** A stretch of a sound that is heard without a break, and when it begins on the slide. */
export type HeardSpan = { fromMs: number; toMs: number; startMs: number };

/**
 * Where the speech of a slide waits, in order: for a question, so long as its pause and a moment to take it in; and
 * before a scene that would take something away that must stand longer.
 */
export const holdsOf = (slide: Slide, narration: Narration, language: string): Hold[] => {
  const pauses = slide.scenes.flatMap((scene): Hold[] => {
    const pause = pauseOf(scene, slide);
    return pause ? [{ atMs: afterMs(narration, pause.after), forMs: pace.calmMs + pause.ms }] : [];
  });
  const waits = slide.scenes.slice(0, -1).flatMap((scene, index): Hold[] => {
    const stand = standOf(scene, slide);
    const next = slide.scenes[index + 1];
    if (!stand || !next) return [];
    const begins = findCue(narration.script, next.cue);
    const startMs = heldMs(pauses, wordsFrom(narration, begins)[0]?.startMs ?? 0);
    const saidMs = heldMs(pauses, spokenMs(narration, stand.after));
    const forMs = saidMs + stand.ms - startMs;
    return forMs > 0 ? [{ atMs: waitMs(narration, stand.after, begins, language), forMs }] : [];
  });
  return [...pauses, ...waits].sort((one, other) => one.atMs - other.atMs);
};

/** A time of the sound on the slide's clock, but for what comes before the sound: later by all that waits before it. */
export const heldMs = (holds: readonly Hold[], soundMs: number): number =>
  holds.reduce((ms, { atMs, forMs }) => (atMs <= soundMs ? ms + forMs : ms), soundMs);

/** A sound in the stretches between which the speech waits. Their ends are those of the sound. */
export const heardSpans = (holds: readonly Hold[], durationMs: number): HeardSpan[] => {
  const cuts = [...new Set(holds.map(({ atMs }) => atMs))].filter(
    (atMs) => atMs > 0 && atMs < durationMs,
  );
  return [0, ...cuts].map((fromMs, index) => ({
    fromMs,
    toMs: cuts[index] ?? durationMs,
    startMs: heldMs(holds, fromMs),
  }));
};

/** When the words of a place are over, in the sound. */
export const spokenMs = ({ words }: Narration, { part, end }: CuePlace): number =>
  words.findLast((word) => word.part === part && word.start < end)?.endMs ?? 0;

/** The middle of the silence after the words of a place, where the sound can be cut; its end, where nothing follows. */
const afterMs = (narration: Narration, place: CuePlace): number => {
  const endMs = spokenMs(narration, place);
  const following = narration.words.find(({ startMs }) => startMs >= endMs);
  return following ? (endMs + following.startMs) / 2 : narration.durationMs;
};

/** Where to wait before a place: when the last sentence before it is over, or where there is none just before it. */
const waitMs = (
  narration: Narration,
  after: CuePlace,
  before: CuePlace,
  language: string,
): number => {
  const { sentencesOf } = languageOf(language);
  const text = narration.script.find(({ part }) => part === before.part)?.text ?? '';
  const firstEnd = after.part === before.part ? after.end : 0;
  const sentence = sentencesOf(text).findLast(({ end }) => end >= firstEnd && end <= before.start);
  const [first] = wordsFrom(narration, before);
  if (sentence) return afterMs(narration, { ...before, start: 0, end: sentence.end });
  const previous = narration.words.findLast(({ endMs }) => endMs <= (first?.startMs ?? 0));
  return ((previous?.endMs ?? 0) + (first?.startMs ?? 0)) / 2;
};

const wordsFrom = ({ words }: Narration, { part, start }: CuePlace) =>
  words.filter((word) => word.part === part && word.end > start);
