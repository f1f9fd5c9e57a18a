/** `Unknown slide "x"; did you mean "y"? Known: …`, on one line. */
export const unknown = (what: string, found: string, known: readonly string[]): string => {
  const near = closest(found, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `There is no ${what} "${oneLine(found)}".${hint} Known: ${known.join(', ') || 'none'}.`;
};

/** The known name that is few typing mistakes away, if there is one. */
export const closest = (found: string, known: readonly string[]): string | undefined => {
  const ranked = known
    .map((name) => ({ name, mistakes: mistakesBetween(found.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.mistakes - b.mistakes)[0];
  return ranked && ranked.mistakes <= Math.max(2, ranked.name.length * 0.4)
    ? ranked.name
    : undefined;
};

/** A text without line breaks or other control characters. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** How many letters to add, drop or replace to make one text of the other (Levenshtein). */
const mistakesBetween = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};
