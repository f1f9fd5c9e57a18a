import type { Format } from '../design/format.ts';

/** One format's picture of a moment: the still as a data address, and the texts that can be read in it. */
export type Still = { source: string; shown: string[] };

/** A moment, and how it looks in each format that was asked for. */
export type StoryboardMoment = {
  /** What people call it: `2.3`, the third of the second slide. */
  number: string;
  /** Of all that is seen and said in it: another where any of that is. */
  digest: string;
  /** Seconds from the start of the clip to its cue. */
  atSeconds: number;
  ids: string[];
  cue: string;
  spoken: string;
  stills: Partial<Record<Format, Still>>;
};

export type StoryboardPiece = {
  id: string;
  /** Its place in the film, from 1. */
  place: number;
  title: string;
  seconds: number;
  moments: StoryboardMoment[];
  /** Its narration as a data address; null where it is silent. */
  sound: string | null;
  /** Where its rendered clips are, from the page. */
  clips: Partial<Record<Format, string>>;
};

/** What an earlier storyboard of the same showed, and when it was made. */
export type EarlierBoard = { madeAt: Date; digests: ReadonlySet<string> };

/** All that a storyboard shows of a film. */
export type Storyboard = {
  title: string;
  language: string;
  pieces: StoryboardPiece[];
  madeAt: Date;
  /** Of the content that it shows, so that two boards can be told apart. */
  version: string;
  voices: string[];
  earlier: EarlierBoard | null;
};
