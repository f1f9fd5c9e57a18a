import { canTellHeadline, setTexts, standOf } from '../film/scenes/index.ts';
import type { Narration, SpokenWord } from '../film/narration.ts';
import { type Cue, findCue } from '../film/cue.ts';
import type { EndCard, Slide } from '../film/schema.ts';
import type { PartName } from '../film/script.ts';
import type { ScriptPart } from '../film/script.ts';
import { type HeardSpan, heardSpans, heldMs, type Hold, holdsOf, spokenMs } from './holds.ts';
import { fps as filmFps, frameAt, holdMs, pace } from './pace.ts';

/** From `startFrame` up to, but not including, `endFrame`. */
export type Span = { startFrame: number; endFrame: number };

/** A spoken word; its times are from the start of the slide, not of its sound. */
export type TimedWord = SpokenWord & Span;

/** When everything on a slide happens, in frames from its first. */
export type SlideTimeline = {
  /** Of all that is said and written on it: a BCP 47 tag. */
  language: string;
  fps: number;
  durationInFrames: number;
  /** The slide's sound, in the stretches between which its speech waits; their places are from the slide's start. */
  heard: HeardSpan[];
  /** Where the speech waits: nothing is said. */
  holds: Span[];
  script: readonly ScriptPart[];
  words: TimedWord[];
  parts: (Span & { part: PartName })[];
  /** The dot that opens the slide grows in this span. */
  opening: Span;
  /** The plain field returns in this span; nothing is left to read. Empty, at the end, where the picture is held. */
  closing: Span;
};

/**
 * Places what is spoken on the frames of a slide, or of the end card.
 * @param mustReadMs the time until which, from the start of the sound and with all holds, texts still need to stand
 * @param isHeld whether the last picture stays, because nothing follows: no plain field returns
 */
const placeNarration = (
  narration: Narration,
  language: string,
  fps: number,
  { mustReadMs, isHeld, holds = [] }: { mustReadMs: number; isHeld: boolean; holds?: Hold[] },
): SlideTimeline => {
  const frame = (ms: number) => frameAt(ms, fps);
  const placed = (ms: number) => pace.beforeSpeechMs + heldMs(holds, ms);
  const words = narration.words.map((word): TimedWord => {
    const startMs = placed(word.startMs);
    const endMs = startMs + word.endMs - word.startMs;
    return { ...word, startMs, endMs, startFrame: frame(startMs), endFrame: frame(endMs) };
  });
  const { durationMs } = narration;
  const closeMs = Math.max(
    placed(durationMs) + pace.afterSpeechMs,
    pace.beforeSpeechMs + mustReadMs,
  );
  const endMs = closeMs + pace.closeMs + pace.plainMs;
  return {
    language,
    fps,
    durationInFrames: frame(endMs),
    heard: heardSpans(holds, durationMs).map((span) => ({
      ...span,
      startMs: pace.beforeSpeechMs + span.startMs,
    })),
    holds: holds.map(({ atMs, forMs }) => {
      const endMs = placed(atMs);
      return { startFrame: frame(endMs - forMs), endFrame: frame(endMs) };
    }),
    script: narration.script,
    words,
    parts: narration.script.flatMap(({ part }) => {
      const spoken = words.filter((word) => word.part === part);
      const first = spoken[0];
      const last = spoken.at(-1);
      return first && last ? [{ part, startFrame: first.startFrame, endFrame: last.endFrame }] : [];
    }),
    opening: {
      startFrame: frame(pace.plainMs),
      endFrame: frame(pace.plainMs + pace.openMs),
    },
    closing: isHeld
      ? { startFrame: frame(endMs), endFrame: frame(endMs) }
      : { startFrame: frame(closeMs), endFrame: frame(closeMs + pace.closeMs) },
  };
};

/**
 * When everything on a slide happens. Leaves the last text standing long enough to be read, and waits where a scene asks
 * for silence or for time to take something down: then all that follows is later, by as much.
 */
export const slideTimeline = (
  slide: Slide,
  narration: Narration,
  language: string,
  fps: number = filmFps,
): SlideTimeline => {
  const holds = holdsOf(slide, narration, language);
  const texts = [
    { cue: { words: slide.headline, in: 'headline' as const }, text: slide.headline },
    ...slide.scenes.flatMap((scene) => setTexts(scene, slide)),
  ];
  const read = texts.map(({ cue, text }) => {
    const { startMs } = wordAt(narration.script, narration.words, cue);
    return heldMs(holds, startMs) + pace.entranceMs + holdMs(text);
  });
  const stood = slide.scenes.flatMap((scene) => {
    const stand = standOf(scene, slide);
    return stand ? [heldMs(holds, spokenMs(narration, stand.after)) + stand.ms] : [];
  });
  return placeNarration(narration, language, fps, {
    mustReadMs: Math.max(...read, ...stood),
    isHeld: false,
    holds,
  });
};

/** When everything on the end card happens. */
export const endCardTimeline = (
  _endCard: EndCard,
  narration: Narration,
  language: string,
  fps: number = filmFps,
): SlideTimeline =>
  placeNarration(narration, language, fps, {
    mustReadMs: pace.entranceMs + pace.endCardMs,
    isHeld: true,
  });

/** The frame at which the words of a cue begin to be spoken. */
export const cueFrame = (timeline: SlideTimeline, cue: Cue): number =>
  wordAt(timeline.script, timeline.words, cue).startFrame;

/** The words at a cue, from its first to its last. */
export const cueSpan = (timeline: SlideTimeline, cue: Cue): Span => {
  const { part, start, end } = findCue(timeline.script, cue);
  const spoken = timeline.words.filter(
    (word) => word.part === part && word.end > start && word.start < end,
  );
  const first = spoken[0];
  const last = spoken.at(-1);
  if (!first || !last) throw new Error(`No time is known for the words of ${JSON.stringify(cue)}.`);
  return { startFrame: first.startFrame, endFrame: last.endFrame };
};

/**
 * The pause after words: from when it is quiet to when the speech goes on.
 * @throws {Error} when the speech does not wait there
 */
export const pauseAfter = (timeline: SlideTimeline, cue: Cue): Span => {
  const { endFrame: spokenFrame } = cueSpan(timeline, cue);
  const { holds, fps } = timeline;
  const hold = holds.find(({ startFrame }) => startFrame >= spokenFrame);
  if (!hold) throw new Error(`No silence is kept after ${JSON.stringify(cue)}.`);
  return { startFrame: hold.startFrame + frameAt(pace.calmMs, fps), endFrame: hold.endFrame };
};

const wordAt = <Word extends SpokenWord>(
  script: readonly ScriptPart[],
  words: readonly Word[],
  cue: Cue,
): Word => {
  const { part, start } = findCue(script, cue);
  const word = words.find((candidate) => candidate.part === part && candidate.end > start);
  if (!word) throw new Error(`No time is known for the words of ${JSON.stringify(cue)}.`);
  return word;
};

/** Where each scene of a slide has the stage: from its cue to the next scene's, the last until the closing. */
export const sceneSpans = (slide: Slide, timeline: SlideTimeline): Span[] => {
  const starts = slide.scenes.map(({ cue }) => cueFrame(timeline, cue));
  return starts.map((startFrame, index) => ({
    startFrame,
    endFrame: starts[index + 1] ?? timeline.closing.startFrame,
  }));
};

/**
 * Where the headline is set as a text of its own: from its first word until the next words are set.
 * Null when a figure tells it: a figure scene whose cue is in the headline sets the headline itself.
 */
export const headlineSpan = (slide: Slide, timeline: SlideTimeline): Span | null => {
  const inHeadline = (cue: Cue) => findCue(timeline.script, cue).part === 'headline';
  if (slide.scenes.some((scene) => canTellHeadline(scene) && inHeadline(scene.cue))) return null;
  const headline = timeline.parts.find(({ part }) => part === 'headline');
  if (!headline) return null;
  const later = slide.scenes
    .flatMap((scene) => setTexts(scene, slide))
    .map(({ cue }) => cueFrame(timeline, cue))
    .filter((frame) => frame >= headline.endFrame);
  return {
    startFrame: headline.startFrame,
    endFrame: Math.min(...later, timeline.closing.startFrame),
  };
};
