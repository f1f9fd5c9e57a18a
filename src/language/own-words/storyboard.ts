/** The product's own words on a storyboard. `{n}` and such are filled in. */
export type StoryboardWords = {
  name: string;
  portrait: string;
  landscape: string;
  square: string;
  /** Four by five, as timelines show it. */
  feed: string;
  /** `{n}` of them. */
  moments: string;
  /** `{date}`. */
  made: string;
  /** `{hash}`: of the content that is shown. */
  content: string;
  /** `{voices}`. */
  voice: string;
  noVoice: string;
  sound: string;
  /** `{format}`, `{date}`: a rendered clip. */
  clip: string;
  play: string;
  enlarge: string;
  close: string;
  atWords: string;
  spoken: string;
  onScreen: string;
  /** Where formats show other words; `{format}`. */
  onScreenIn: string;
  title: string;
  headline: string;
  /** `{n}`. */
  picture: string;
  entry: string;
  beat: string;
  endCard: string;
  /** `{date}` of the board before this one. */
  changedSince: string;
  nothingChanged: string;
  isNew: string;
  otherPicture: string;
  otherWords: string;
  /** Those that are no longer there; a list follows. */
  gone: string;
};
