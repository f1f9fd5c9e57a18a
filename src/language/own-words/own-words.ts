/** The product's own words in a language; English where there are none. */
export const ownWordsIn = <Words>(
  known: Readonly<Record<string, Words>> & { en: Words },
  language: string,
): Words => known[language.split('-')[0] ?? ''] ?? known.en;

/** A text of the product with its places filled in: `Clip {n} van {all}`. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
