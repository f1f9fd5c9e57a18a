/** The two families of the house. Headlines and figures are set in `display`, everything else in `text`. */
export const families = {
  display: 'Bricolage Grotesque',
  text: 'Atkinson Hyperlegible Next',
} as const;
/** What headlines and figures are set in, and everything else. */
export type Families = Record<keyof typeof families, string>;

/** The one family that draws emoji. */
export const emojiFamily = 'Noto Color Emoji';

/** What stands in for characters that a family of the house lacks, in the order in which it is asked. */
export const fallbacks = [
  'Open Sans',
  'Noto Sans Arabic',
  'Noto Sans Thai',
  'Noto Sans Devanagari',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
  emojiFamily,
] as const;

type Family = (typeof families)[keyof typeof families] | (typeof fallbacks)[number];

/**
 * A file that is a part of a family: some of its characters, in the weights that it has, as CSS writes them. A file of
 * one weight serves all, and is drawn as it is. By its path, in its npm package, it is imported.
 */
export type FontFile = { family: Family; weight: string; path: FontPath };
export type FontPath = (typeof fontFiles)[number]['path'];

/**
 * Every bundled font file. `characters.ts` says which characters each has, `compositions/page/font-addresses.ts` where a
 * page finds it; a page loads those that its texts need.
 */
export const fontFiles = [
  {
    family: families.display,
    weight: '200 800',
    path: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  },
  {
    family: families.display,
    weight: '200 800',
    path: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
  },
  {
    family: families.display,
    weight: '200 800',
    path: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-vietnamese-wght-normal.woff2',
  },
  {
    family: families.text,
    weight: '200 800',
    path: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
  {
    family: families.text,
    weight: '200 800',
    path: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-latin-ext-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-vietnamese-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-greek-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-greek-ext-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-cyrillic-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-cyrillic-ext-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-math-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-symbols-wght-normal.woff2',
  },
  {
    family: 'Open Sans',
    weight: '300 800',
    path: '@fontsource-variable/open-sans/files/open-sans-hebrew-wght-normal.woff2',
  },
  {
    family: 'Noto Sans Arabic',
    weight: '100 900',
    path: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  },
  {
    family: 'Noto Sans Thai',
    weight: '100 900',
    path: '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2',
  },
  {
    family: 'Noto Sans Devanagari',
    weight: '100 900',
    path: '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
  },
  {
    family: 'Noto Sans Symbols',
    weight: '1 1000',
    path: '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-700-normal.woff2',
  },
  {
    family: 'Noto Sans Symbols 2',
    weight: '1 1000',
    path: '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
  },
  {
    family: 'Noto Sans Math',
    weight: '1 1000',
    path: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
  },
  {
    family: emojiFamily,
    weight: '1 1000',
    path: '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2',
  },
] as const satisfies readonly { family: Family; weight: string; path: string }[];

/** What every page has: the letters of most texts, and digits. */
export const ownFiles: readonly FontFile[] = fontFiles.filter(({ path }) =>
  /(?:grotesque|next)-latin-wght/.test(path),
);

const isOwn = (family: string): boolean => Object.values<string>(families).includes(family);

/** A family with all that stands in for it, as CSS wants it: for a brand's, the house's own first. */
export const stackOf = (family: string): string =>
  [family, ...(isOwn(family) ? [] : [families.text]), ...fallbacks]
    .map((name) => `"${name}"`)
    .join(', ');
