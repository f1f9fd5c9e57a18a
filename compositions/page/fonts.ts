import type { BrandFont } from '../../src/film/brand.ts';
import { everyDigit } from '../../src/design/counting.ts';
import { filesFor, textsIn, unicodeRangeOf } from '../../src/fonts/needed.ts';
import type { FontFile } from '../../src/fonts/files.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Piece } from '../../src/timeline/piece.ts';
import { fontAddresses } from './font-addresses.ts';
import { useLoaded } from './loaded.ts';

const loading = new Map<string, Promise<void>>();
const loaded = new Set<string>();

/** The bundled font files that a piece needs. */
const filesOf = (piece: Piece): FontFile[] => filesFor([...textsIn(piece), writtenBy(piece)]);

/** What the drawing itself writes: numbers, in the digits of the language, and its quotation marks. */
const writtenBy = ({ language }: Piece): string => {
  const { writeNumber, quotationMarks } = languageOf(language);
  return [writeNumber(everyDigit, 1), quotationMarks.open, quotationMarks.close].join(' ');
};

/** Loads the bundled fonts of a piece, each once. Texts are measured, so nothing may be laid out before. */
export const loadFonts = async (piece: Piece): Promise<void> => {
  await Promise.all([loadFiles(filesOf(piece)), loadBrandFonts(piece)]);
};

/** Loads the typefaces of a piece's brand. A family is named by what is in its files, so none is loaded twice. */
const loadBrandFonts = async ({ fonts }: Piece): Promise<void> => {
  await Promise.all(
    Object.values(fonts ?? {}).map((font) => {
      const known = loading.get(font.family) ?? loadFamily(font);
      loading.set(font.family, known);
      return known;
    }),
  );
};

const loadFamily = async ({ family, files }: BrandFont): Promise<void> => {
  for (const { address, weight } of files) {
    const face = new FontFace(family, `url(${address})`, { weight });
    document.fonts.add(await face.load());
  }
  loaded.add(family);
};

const loadFiles = async (files: readonly FontFile[]): Promise<void> => {
  await Promise.all(
    files.map((file) => {
      const known = loading.get(file.path) ?? load(file);
      loading.set(file.path, known);
      return known;
    }),
  );
};

const load = async (file: FontFile): Promise<void> => {
  const { family, weight, path } = file;
  const face = new FontFace(family, `url(${fontAddresses[path]})`, {
    weight,
    unicodeRange: unicodeRangeOf(file),
  });
  document.fonts.add(await face.load());
  loaded.add(path);
};

/** Whether the fonts of a piece are there; holds the render back until they are. */
export const useFonts = (piece: Piece): boolean => useLoaded(piece, ofPiece);

/** The same for texts that are no film's. */
export const useFontsOfTexts = (texts: readonly string[]): boolean => useLoaded(texts, ofTexts);

const isLoaded = (piece: Piece): boolean =>
  filesOf(piece).every(({ path }) => loaded.has(path)) &&
  Object.values(piece.fonts ?? {}).every(({ family }) => loaded.has(family));

const areLoaded = (texts: readonly string[]): boolean =>
  filesFor(texts).every(({ path }) => loaded.has(path));

const loadTexts = (texts: readonly string[]): Promise<void> => loadFiles(filesFor(texts));

const ofPiece = { what: 'fonts', isThere: isLoaded, load: loadFonts };
const ofTexts = { what: 'fonts', isThere: areLoaded, load: loadTexts };
