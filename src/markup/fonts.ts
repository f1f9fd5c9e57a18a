import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { filesFor, textsIn, unicodeRangeOf } from '../fonts/needed.ts';

const require = createRequire(import.meta.url);

/** The fonts of a page: what they are, and where a page finds the files, as addresses. */
export type Fonts = { family: string; weight: string; unicodeRange: string; source: string }[];

type FontOnDisk = Omit<Fonts[number], 'source'> & { file: string };

/**
 * The font files of the films, so that pages about them look alike everywhere.
 * @param shown all that the page shows, in any shape; only fonts for its texts are given
 */
export const fontsOnDisk = (shown: unknown): FontOnDisk[] =>
  filesFor(textsIn(shown)).map((file) => ({
    family: file.family,
    weight: file.weight,
    unicodeRange: unicodeRangeOf(file),
    file: require.resolve(file.path),
  }));

/** Reads the fonts of the films, for a page that needs nothing beside it; `shown` as for files on disk. */
export const readFonts = (shown: unknown): Promise<Fonts> =>
  Promise.all(
    fontsOnDisk(shown).map(async ({ file, ...font }) => {
      const bytes = await readFile(file);
      return { ...font, source: `data:font/woff2;base64,${bytes.toString('base64')}` };
    }),
  );

/** The fonts as rules of a style sheet. */
export const fontFaces = (fonts: Fonts): string =>
  fonts
    .map(
      ({ family, weight, unicodeRange, source }) =>
        `\n@font-face { font-family: "${family}"; font-weight: ${weight}; unicode-range: ${unicodeRange}; src: url(${source}) format("woff2"); }`,
    )
    .join('');
