import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNames, type Format } from '../design/format.ts';
import { editionName } from '../film/edition.ts';
import type { Film } from '../film/schema.ts';
import type { Narrate } from '../render/context.ts';
import { prepareOutFolder } from '../disk/out-folder.ts';
import { publishTogether, type Finished } from '../disk/publish.ts';
import { openRunFolder } from '../disk/run-folder.ts';
import type { Viewer } from './viewer.ts';
import { contactSheet, contactSheetWidthPx } from './contact-sheet.ts';
import { readFonts } from '../markup/fonts.ts';
import { storyboardPage } from './page.ts';
import { takeStills } from './stills.ts';

/** What the making of a storyboard tells while it runs. */
export type StoryboardEvent =
  | { kind: 'speaking'; piece: string; number: number; total: number }
  | { kind: 'narrated'; piece: string; kept: boolean }
  | { kind: 'still'; piece: string; done: number; total: number }
  | { kind: 'file'; path: string; bytes: number };

export type StoryboardOptions = {
  /** None means all. */
  formats: readonly Format[];
  outDir: string;
  cacheDir: string;
  narrate: Narrate;
  openViewer: () => Promise<Viewer>;
  report: (event: StoryboardEvent) => void;
  signal: AbortSignal;
};

/**
 * Makes the storyboards of films, each as a page and a contact sheet for every format: `out/<film>/storyboard.html`,
 * `storyboard-portrait.png`, `storyboard-landscape.png`, of a translation in `out/<film>/<language>`. Those of a film appear together when all are finished.
 * @throws {Error} when a film cannot be spoken or shown; the abort reason when the signal aborted
 */
export const makeStoryboards = async (
  films: readonly Film[],
  { outDir, cacheDir, openViewer, ...options }: StoryboardOptions,
): Promise<void> => {
  const names = ['storyboard.html', ...formatNames.map(sheetName)];
  await prepareOutFolder(
    outDir,
    Object.fromEntries(films.map((film) => [editionName(film), names])),
  );
  const run = await openRunFolder(cacheDir);
  try {
    const viewer = await openViewer();
    try {
      for (const film of films) {
        const made: Finished[] = [];
        for (const { name, content } of await drawFilm(film, viewer, options)) {
          const file = run.newPath(name);
          await writeFile(file, content);
          made.push({ file, target: path.join(outDir, editionName(film), name) });
        }
        options.signal.throwIfAborted();
        await publishTogether(path.join(outDir, editionName(film)), made);
        for (const { target } of made) {
          const { size: bytes } = await stat(target);
          options.report({ kind: 'file', path: target, bytes });
        }
      }
    } finally {
      await viewer.close();
    }
  } finally {
    await run.remove();
  }
};

const sheetName = (format: Format): string => `storyboard-${format}.png`;

/** The files of a film's storyboard. */
const drawFilm = async (
  film: Film,
  viewer: Viewer,
  {
    formats,
    narrate,
    report,
    signal,
  }: Pick<StoryboardOptions, 'formats' | 'narrate' | 'report' | 'signal'>,
): Promise<{ name: string; content: string | Buffer }[]> => {
  const narrations = await narrate(film, {
    onSpeaking: ({ id, index, total }) =>
      report({ kind: 'speaking', piece: id, number: index + 1, total }),
    onNarrated: ({ id, kept }) => report({ kind: 'narrated', piece: id, kept }),
    signal,
  });
  const asked = formatNames.filter((name) => formats.length === 0 || formats.includes(name));
  const pieces = await takeStills(film, {
    narrations,
    formats: asked,
    viewer,
    onStill: (progress) => report({ kind: 'still', ...progress }),
    signal,
  });
  const board = { title: film.title, language: film.language, pieces };
  const fonts = await readFonts(film);
  const sheets = [];
  for (const format of asked) {
    const html = contactSheet(board, format, fonts);
    const content = await viewer.drawHtml(html, contactSheetWidthPx(format));
    sheets.push({ name: sheetName(format), content });
  }
  return [{ name: 'storyboard.html', content: storyboardPage(board, fonts) }, ...sheets];
};
