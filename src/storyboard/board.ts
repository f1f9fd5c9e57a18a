import type { Format } from '../design/format.ts';

/** One format's picture of a moment: the still as a data address, and the texts that can be read in it. */
export type Still = { source: string; shown: string[] };

/** A moment, and how it looks in each format that was asked for. */
export type StoryboardMoment = {
  /** Seconds from the start of the clip to its cue. */
  atSeconds: number;
  ids: string[];
  cue: string;
  spoken: string;
  stills: Partial<Record<Format, Still>>;
};

export type StoryboardPiece = {
  id: string;
  title: string;
  seconds: number;
  moments: StoryboardMoment[];
};

/** All that a storyboard shows of a film. */
export type Storyboard = { title: string; language: string; pieces: StoryboardPiece[] };
