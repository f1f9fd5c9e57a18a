/** The product's own words beside films that are ready to post. `{name}` and such are filled in. */
export type ShareWords = {
  /** File name of the notes. */
  notesName: string;
  /** `{title}`, `{platform}`. */
  heading: string;
  video: string;
  cover: string;
  /** Where a platform takes no picture of its own. */
  coverFrame: string;
  text: string;
  alt: string;
  captionsFile: string;
  captionsTrack: string;
  captionsDrawn: string;
  /** `{name}`: what did not fit; the reason stands after it. */
  leftOut: string;
  tooLong: string;
  tooShort: string;
  tooLarge: string;
  other: string;
  /** `{date}`; the addresses follow. */
  limits: string;
};
