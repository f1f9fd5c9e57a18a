import { useEffect, useState } from 'react';
import { useDelayRender } from 'remotion';
import { everyDigit } from '../../src/design/counting.ts';
import { filesFor, textsIn, unicodeRangeOf } from '../../src/fonts/needed.ts';
import type { FontFile } from '../../src/fonts/files.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Piece } from '../../src/timeline/piece.ts';
import { fontAddresses } from './font-addresses.ts';

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
export const loadFonts = (piece: Piece): Promise<void> => loadFiles(filesOf(piece));

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
export const useFonts = (piece: Piece): boolean => useFiles(piece, filesOf);

/** The same for texts that are no film's. */
export const useFontsOfTexts = (texts: readonly string[]): boolean => useFiles(texts, filesFor);

const useFiles = <Source>(source: Source, filesIn: (source: Source) => FontFile[]): boolean => {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [ready, setReady] = useState(() => filesIn(source).every(({ path }) => loaded.has(path)));
  useEffect(() => {
    if (ready) return;
    const handle = delayRender('Loading the fonts');
    loadFiles(filesIn(source))
      .then(() => {
        setReady(true);
        continueRender(handle);
      })
      .catch(cancelRender);
    return () => continueRender(handle);
  }, [source, filesIn, ready, delayRender, continueRender, cancelRender]);
  return ready;
};
