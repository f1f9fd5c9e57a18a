/** What narrators are told on the sheet they read from, in their own language. */
export type ReadingSheetWords = {
  /** What stands above the sheets of a film. */
  heading: (filmTitle: string) => string;
  /** How long a sheet takes to read. */
  about: (seconds: number) => string;
  /** What each part of a slide is called. */
  parts: { title: string; infographic: string; headline: string; body: string };
  /** Where to wait between sentences. Plain strokes: finer marks are missing from many fonts. */
  pauseMark: string;
  /** How to read and record; stressed words are bold in a page and stand between asterisks in plain text. */
  advice: { page: readonly string[]; plainText: readonly string[] };
  /** Above what is said otherwise than it is spelled. */
  pronunciation: string;
};
