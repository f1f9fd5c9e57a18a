import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { families } from '../design/type.ts';

/** Fonts inside a page: their names, and the files as data addresses. */
export type Fonts = { family: string; source: string }[];

const files: Fonts = [
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

/** Reads the fonts of the films, so that their storyboards look alike everywhere. */
export const readFonts = (): Promise<Fonts> =>
  Promise.all(
    files.map(async ({ family, source }) => {
      const file = await readFile(fileURLToPath(import.meta.resolve(source)));
      return { family, source: `data:font/woff2;base64,${file.toString('base64')}` };
    }),
  );
