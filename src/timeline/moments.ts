import { cueWords, findCue } from '../film/cue.ts';
import { canTellHeadline, cuedEntries } from '../film/scenes/index.ts';
import { frameAt, pace } from './pace.ts';
import type { Piece } from './piece.ts';
import { cueFrame, headlineSpan, sceneSpans, type SlideTimeline, type Span } from './slide.ts';
import { inARow } from '../language/words.ts';

/** Something that happens on a piece and then rests: from its cue until the next thing happens. */
export type Moment = Span & {
  /** What happens, as a path in the piece: `headline`, `scenes[1].ring`. Several where they share one frame. */
  ids: string[];
  /** The words it waits for. */
  cue: string;
  /** What is said while it lasts. */
  spoken: string;
  /**
   * A frame at which its entrance is over and nothing leaves yet. Where the next comes before its entrance is over and
   * takes nothing away, that frame lies in the next.
   */
  restFrame: number;
};

/** A term is followed by its meaning, which comes as it is spoken: by then it is there as well. */
export const wholeMs = 2500;
/** Before the next words are spoken, the leading dot sets out for them; before that, those who stood by it go. */
export const leaveMs = 900;
/** Before a new idea arrives, the words of the old one leave. */
const wordsLeaveMs = 350;

/** Everything that happens on a piece, in order: what a storyboard shows and a layout test walks. */
export const momentsOf = (piece: Piece, timeline: SlideTimeline): Moment[] => {
  const { fps, closing, script } = timeline;
  const starts = new Map<number, { ids: string[]; cue: string }>();
  const add = (frame: number, id: string, cue: string) => {
    const known = starts.get(frame);
    if (known) known.ids.push(id);
    else starts.set(frame, { ids: [id], cue });
  };
  for (const { part, startFrame } of timeline.parts) {
    const set = part === 'title' || (part === 'headline' && isHeadlineSet(piece, timeline));
    if (set || piece.kind === 'end-card') {
      add(startFrame, part, script.find((spoken) => spoken.part === part)?.text ?? '');
    }
  }
  if (piece.kind === 'slide') {
    for (const [index, scene] of piece.slide.scenes.entries()) {
      for (const { path, cue } of cuedEntries(scene)) {
        add(cueFrame(timeline, cue), `scenes${dotPath([index, ...path])}`, cueWords(cue));
      }
    }
    for (const [index, { cue }] of (piece.slide.beats ?? []).entries())
      add(cueFrame(timeline, cue), `beats${dotPath([index])}`, cueWords(cue));
  }
  const frames = [...starts.keys()].sort((a, b) => a - b);
  return frames.map((startFrame, index): Moment => {
    const endFrame = frames[index + 1] ?? closing.startFrame;
    return {
      ids: starts.get(startFrame)?.ids ?? [],
      cue: starts.get(startFrame)?.cue ?? '',
      startFrame,
      endFrame,
      spoken: inARow(
        timeline.words
          .filter((word) => word.startFrame >= startFrame && word.startFrame < endFrame)
          .map(({ text }) => text),
      ),
      restFrame: restFrameOf(
        { startFrame, endFrame },
        starts.get(frames[index + 1] ?? -1)?.ids ?? null,
        fps,
      ),
    };
  });
};

/** @param nextIds what happens when it ends; null where all closes */
const restFrameOf = (
  { startFrame, endFrame }: Span,
  nextIds: readonly string[] | null,
  fps: number,
): number => {
  const frames = (ms: number) => frameAt(ms, fps);
  const isReplaced =
    nextIds?.some((id) => id === 'headline' || /^scenes\[\d+\]$/u.test(id)) ?? true;
  const entered = startFrame + frames(pace.entranceMs);
  const latest = isReplaced ? Math.min(entered, endFrame - frames(wordsLeaveMs)) : entered;
  const resting = Math.max(endFrame - frames(leaveMs), latest);
  return Math.max(startFrame, Math.min(startFrame + frames(wholeMs), resting));
};

/**
 * The frame of a slide that stands for it: its headline fully shown and all at rest, with as much of its picture as
 * comes before the headline goes. Where a figure tells the headline, that figure fully counted.
 */
export const posterFrame = (piece: Piece, timeline: SlideTimeline): number => {
  const shown = headlineOnScreen(piece, timeline);
  // What comes with the headline may rest only when other words have come: a cover that says those says something else.
  const latest = shown.endFrame - frameAt(leaveMs, timeline.fps);
  const moments = momentsOf(piece, timeline)
    .filter(({ startFrame }) => startFrame >= shown.startFrame && startFrame < shown.endFrame)
    .map(({ startFrame, restFrame }) => ({
      startFrame,
      restFrame: Math.min(restFrame, Math.max(startFrame, latest)),
    }));
  const settle = frameAt(pace.settleMs, timeline.fps);
  const settled = moments.filter(({ startFrame, restFrame }) => restFrame - startFrame >= settle);
  return (settled.at(-1) ?? moments[0])?.restFrame ?? timeline.closing.startFrame - 1;
};

/** Where the headline stands, as a text or as the figure that tells it. */
const headlineOnScreen = (piece: Piece, timeline: SlideTimeline): Span => {
  const untilClosing = { startFrame: 0, endFrame: timeline.closing.startFrame };
  if (piece.kind === 'end-card') return untilClosing;
  const { slide } = piece;
  const telling = slide.scenes.findIndex(
    (scene) => canTellHeadline(scene) && findCue(timeline.script, scene.cue).part === 'headline',
  );
  return headlineSpan(slide, timeline) ?? sceneSpans(slide, timeline)[telling] ?? untilClosing;
};

const isHeadlineSet = (piece: Piece, timeline: SlideTimeline): boolean =>
  piece.kind === 'end-card' || headlineSpan(piece.slide, timeline) !== null;

const dotPath = (path: (string | number)[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
