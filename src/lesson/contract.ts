import type { LessonWords } from '../language/own-words/lesson.ts';

/**
 * What the page of a lesson is given. Node writes it into the page as JSON, and the page reads it: both import this
 * file, and nothing else of each other. Times are in seconds, addresses relative to the page.
 */
export type LessonData = {
  /** The film's; what the page remembers on this computer is kept under it. */
  id: string;
  /** A BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What a class should know before the first clip, from the content file; a paragraph an entry. */
  note: string[];
  help: { name: string; url: string; tagline: string | null };
  /** Where a quick exit leads while there is internet; without it, and without internet, to an empty page. */
  exitUrl: string | null;
  clips: LessonClip[];
  film: LessonFilm | null;
  /** Papers that come with the lesson. */
  papers: { sheet: string; sheetPdf: string | null; transcript: string };
  words: LessonWords;
};

/** Something that can be played. */
export type LessonVideo = {
  video: string;
  poster: string;
  captionsFile: string;
  seconds: number;
  captions: LessonCaption[];
  sentences: LessonSentence[];
};

export type LessonCaption = { startSeconds: number; endSeconds: number; lines: string[] };

/** A sentence of the transcript; the first of a paragraph says so. */
export type LessonSentence = {
  startSeconds: number;
  endSeconds: number;
  text: string;
  beginsParagraph: boolean;
};

/** A number as it is said, and what it is of. */
export type LessonFigure = { said: string; label: string };

/** Where numbers come from, as it is written in the picture. */
export type LessonSource = { written: string; url: string | null };

export type LessonClip = LessonVideo & {
  id: string;
  title: string;
  headline: string;
  figures: LessonFigure[];
  /** Of its figures, each once. */
  sources: LessonSource[];
  /** From the content file; often none. */
  questions: string[];
};

export type LessonFilm = LessonVideo & { chapters: { title: string; startSeconds: number }[] };
