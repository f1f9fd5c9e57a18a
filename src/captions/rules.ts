/** What a caption may be. Netflix's Dutch timed-text guide and BBC's subtitle guidelines; see standards.md. */
export const captionRules = {
  portrait: { charactersALine: 26, lines: 3 },
  landscape: { charactersALine: 42, lines: 2 },
  square: { charactersALine: 34, lines: 2 },
  feed: { charactersALine: 32, lines: 2 },
} as const;

export type CaptionFormat = keyof typeof captionRules;

/** When a caption may stand, and how fast it may have to be read. Characters count spaces. */
export const captionTiming = {
  shortestMs: 834,
  longestMs: 7000,
  /** A gap is either nothing or at least this; anything between flickers. */
  gapMs: 1000,
  /** How far from its first word a caption may appear. */
  syncMs: 100,
  /** How long a caption rests after its last word, where nothing follows at once. */
  restMs: 500,
  wantedCharactersASecond: 15,
  mostCharactersASecond: 17,
} as const;
