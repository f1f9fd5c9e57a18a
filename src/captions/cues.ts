import { languageOf } from '../language/languages.ts';
import { lineOf } from '../language/words.ts';
import type { SlideTimeline } from '../timeline/slide.ts';
import { captionPages } from './pages.ts';
import type { CaptionFormat } from './rules.ts';

/** A caption as a file beside the film carries it. Times count from the start of the film. */
export type CaptionCue = { startMs: number; endMs: number; lines: string[] };

/**
 * The captions of slides that play one after another, in a clip or the whole film: the same pages, at the same
 * frames, as in the picture.
 */
export const captionCues = (
  timelines: readonly SlideTimeline[],
  format: CaptionFormat,
): CaptionCue[] => {
  let offsetFrame = 0;
  return timelines.flatMap((timeline) => {
    const { asShown } = languageOf(timeline.language);
    const fromFrame = offsetFrame;
    const msAt = (frame: number) => Math.round(((fromFrame + frame) * 1000) / timeline.fps);
    const cues = captionPages(timeline, format).map(({ startFrame, endFrame, lines }) => ({
      startMs: msAt(startFrame),
      endMs: msAt(endFrame),
      lines: lines.map(({ words }) => asShown(lineOf(words))),
    }));
    offsetFrame += timeline.durationInFrames;
    return cues;
  });
};
