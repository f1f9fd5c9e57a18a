/** Frames a second of every film. The one place that says it. */
export const fps = 30;

/**
 * The silences and transitions of a slide, in milliseconds. Speech has its own pauses; these stand around it.
 * `openMs` and `closeMs` keep two slides' changes of field more than a second apart, so that no cut can read as a
 * flash (WCAG 2.3.1).
 */
export const pace = {
  /** Plain field at the very start and the very end of a slide. */
  plainMs: 270,
  /** The dot of the slide's colour grows over the plain field. */
  openMs: 630,
  /** The plain field returns. */
  closeMs: 600,
  /** From the first frame to the first sound. */
  beforeSpeechMs: 900,
  /** From the last sound to the closing. */
  afterSpeechMs: 900,
  /** An entrance is over by then, whatever enters. */
  entranceMs: 800,
  /** Every entrance, and a figure that counts, has come to rest by then. */
  settleMs: 1500,
  /** After a question, before its pause begins: its caption goes, and nothing is said. */
  calmMs: 1000,
  /** The end card stays fully drawn at least this long. */
  endCardMs: 5200,
} as const;

/** How long a text must rest on screen to be read, in milliseconds (standards: max(1.5, 0.5 + 0.3 × words) s). */
export const holdMs = (text: string): number =>
  Math.max(1500, 500 + 300 * text.split(/\s+/u).filter(Boolean).length);

/** The frame that shows at a time. Round absolute times and subtract; rounded lengths drift. */
export const frameAt = (ms: number, framesPerSecond: number = fps): number =>
  Math.round((ms * framesPerSecond) / 1000);
