/** What a picture is, and its size in pixels as it is shown; or all that is wrong with it. */
export type KnownPicture =
  { mime: string; width: number; height: number } | { problems: readonly string[] };
