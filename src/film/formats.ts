/** The pictures that a film can be made as; each has its size and its composition in `src/design/format.ts`. */
export const formatNames = ['portrait', 'landscape', 'square', 'feed'] as const;
export type Format = (typeof formatNames)[number];

/** The two that every film is made as where it does not say otherwise. */
export const usualFormats = ['portrait', 'landscape'] as const satisfies readonly Format[];

/** The formats that are asked for, or else those that a film is made as, in the order of all. */
export const formatsOf = (
  film: { formats: readonly Format[] },
  asked: readonly Format[],
): Format[] => {
  const wanted = asked.length > 0 ? asked : film.formats;
  return formatNames.filter((name) => wanted.includes(name));
};
