import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { families } from '../design/type.ts';

/** The fonts of a page: their names, and where a page finds the files, as addresses. */
export type Fonts = { family: string; source: string }[];

const packageFiles = [
  {
    family: families.display,
    source:
      '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  },
  {
    family: families.text,
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
];

/** The font files of the films, so that pages about them look alike everywhere. */
export const fontFiles = (): { family: string; file: string }[] =>
  packageFiles.map(({ family, source }) => ({
    family,
    file: fileURLToPath(import.meta.resolve(source)),
  }));

/** Reads the fonts of the films, for a page that needs nothing beside it. */
export const readFonts = (): Promise<Fonts> =>
  Promise.all(
    fontFiles().map(async ({ family, file }) => {
      const bytes = await readFile(file);
      return { family, source: `data:font/woff2;base64,${bytes.toString('base64')}` };
    }),
  );

/** The fonts as rules of a style sheet. */
export const fontFaces = (fonts: Fonts): string =>
  fonts
    .map(
      ({ family, source }) =>
        `\n@font-face { font-family: "${family}"; font-weight: 200 800; src: url(${source}) format("woff2"); }`,
    )
    .join('');
