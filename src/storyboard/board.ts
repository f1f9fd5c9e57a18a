import type { Format } from '../film/formats.ts';

/** One format's picture of a moment: the still as a data address, and the texts that can be read in it. */
export type Still = {
  source: string;
  shown: string[];
  /** The same where the picture is. */
  digest: string;
};

/** A moment, and how it looks in each format that was asked for. */
export type StoryboardMoment = {
  /** What people call it: `2.5`, the fifth moment of the second slide. */
  number: string;
  /** Seconds from the start of the clip to its cue. */
  atSeconds: number;
  /** What happens, as paths in the content of the slide. */
  ids: string[];
  cue: string;
  spoken: string;
  stills: Partial<Record<Format, Still>>;
};

/** A finished clip that stands beside the storyboard, and when it was made. */
export type BoardClip = { format: Format; path: string; madeOn: Date };

export type StoryboardPiece = {
  id: string;
  /** Its place in the film, from 1. */
  number: string;
  title: string;
  /** Where its numbers come from, a line each. */
  sources: readonly string[];
  /** What is to be seen in its pictures, a line each. */
  pictures: readonly string[];
  seconds: number;
  moments: StoryboardMoment[];
  /** What is heard, as a data address; null where nobody has spoken it. */
  sound: string | null;
  clips: BoardClip[];
};

/** How a moment differs from what it was. */
export type ChangeKind = 'new' | 'words' | 'picture';

/** How a board differs from the one before it. */
export type Changes = {
  /** When that one was made. */
  since: Date;
  /** By the number of a moment; those that are the same are not in it. */
  changed: ReadonlyMap<string, readonly ChangeKind[]>;
  /** What was there and is no longer, by its number and cue then. */
  gone: readonly { number: string; cue: string }[];
};

/** All that a storyboard shows of a film. */
export type Storyboard = {
  title: string;
  language: string;
  madeOn: Date;
  /** Short, and another when the content is. */
  contentHash: string;
  /** Those that speak; none where the times of the words are estimates. */
  voices: string[];
  pieces: StoryboardPiece[];
  /** Null where there is no board before this one. */
  changes: Changes | null;
};
