/** The product's own words on the page, the sheet and the read-me. `{n}` and such are filled in. */
export type LessonWords = {
  lesson: string;
  start: string;
  clips: string;
  wholeFilm: string;
  /** `{n}`, `{all}`. */
  clipOf: string;
  overview: string;
  play: string;
  pause: string;
  back: string;
  forward: string;
  position: string;
  /** `{at}`, `{of}`. */
  positionOf: string;
  mute: string;
  unmute: string;
  volume: string;
  captions: string;
  captionSize: string;
  captionSizes: readonly [string, string, string];
  fullScreen: string;
  leaveFullScreen: string;
  previousClip: string;
  nextClip: string;
  talk: string;
  talkAgain: string;
  watchAgain: string;
  questions: string;
  transcript: string;
  chapters: string;
  help: string;
  exit: string;
  exitNote: string;
  /** Said to screen readers while Shift is pressed: twice more, once more, and on leaving. */
  exitTwice: string;
  exitOnce: string;
  exitNow: string;
  /** The title of the empty page. */
  emptyTitle: string;
  darkRoom: string;
  lightRoom: string;
  keys: string;
  /** Pairs of keys and what they do. */
  keyList: readonly (readonly [string, string])[];
  beforeStart: string;
  missing: string;
  missingWhat: string;
  seen: string;
  resume: string;
  papers: string;
  sheet: string;
  sheetPdf: string;
  /** File names: the teacher's sheet (without ending), the read-me. */
  sheetName: string;
  readMeName: string;
  sheetTitle: string;
  length: string;
  said: string;
  figures: string;
  source: string;
  notes: string;
  /** Lines of the read-me; `{title}`, `{page}`, `{sheet}`, `{name}`, `{url}`. */
  readMe: readonly string[];
};
