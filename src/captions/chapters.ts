import type { CaptionCue } from './cues.ts';
import type { Listing } from './transcript.ts';

/** A part of a film that viewers can go to. Times count from the start of the film. */
export type Chapter = { title: string; startMs: number; endMs: number };

/**
 * Chapters of slides that play one after another. The last goes on to the end of the film, end card and all: a card of
 * a few seconds is no chapter, and YouTube drops all of them where one is shorter than ten seconds.
 */
export const chaptersOf = (
  slides: readonly { title: string; durationInFrames: number }[],
  endCardFrames: number,
  fps: number,
): Chapter[] => {
  const msAt = (frame: number) => Math.round((frame * 1000) / fps);
  let frame = 0;
  return slides.map(({ title, durationInFrames }, index) => {
    const startMs = msAt(frame);
    frame += durationInFrames + (index === slides.length - 1 ? endCardFrames : 0);
    return { title, startMs, endMs: msAt(frame) };
  });
};

/** Chapters as cues, for a WebVTT file that players take as a list of chapters. */
export const chapterCues = (chapters: readonly Chapter[]): CaptionCue[] =>
  chapters.map(({ title, ...span }) => ({ ...span, lines: [title] }));

/** What stands beside a film on YouTube. */
export type YouTubeText = {
  title: string;
  /** Paragraphs. */
  description: readonly string[];
  chapters: readonly Chapter[];
  /** What follows the chapters, line by line: where help is. */
  closing: readonly string[];
  /** Whose the pictures are, and where the numbers come from. */
  lists?: readonly Listing[];
};

/** The title on the first line, then the description with its chapters, each to be pasted where YouTube asks for it. */
export const youTubeText = ({
  title,
  description,
  chapters,
  closing,
  lists = [],
}: YouTubeText): string =>
  [
    title,
    ...description,
    chapters.map((chapter) => `${clock(chapter.startMs)} ${chapter.title}`).join('\n'),
    closing.join('\n'),
    ...lists.map(({ heading, lines }) =>
      lines.length > 0 ? [`${heading}:`, ...lines].join('\n') : '',
    ),
  ]
    .filter((block) => block !== '')
    .map((block) => `${withoutAngles(block)}\n`)
    .join('\n');

/** `0:00`, `1:04`, `1:02:03`: whole seconds that have begun. */
const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** YouTube takes neither `<` nor `>`. */
const withoutAngles = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
