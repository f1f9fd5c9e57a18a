import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNames, type Format } from '../design/format.ts';
import { sha256OfValue } from '../disk/hash.ts';
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
import { endCardId, type FilmNarration } from '../film/narration.ts';
import { UsageError } from '../told/errors.ts';
import { unknown } from '../told/suggestion.ts';
import { readEarlier } from './earlier.ts';
import { clipsOf, soundOf } from './media.ts';
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
  /** Slides, or the end card; none for all. */
  slides: readonly string[];
  outDir: string;
  /** Where the sound of narrations is. */
  publicDir: string;
  /** The time that the boards say they were made at. */
  madeAt: Date;
  cacheDir: string;
  narrate: Narrate;
  openViewer: () => Promise<Viewer>;
  report: (event: StoryboardEvent) => void;
  signal: AbortSignal;
};

/**
 * Makes the storyboards of films, each as a page and a contact sheet for every format: `out/<film>/storyboard.html`,
 * `storyboard-portrait.png`, `storyboard-landscape.png`, of a translation in `out/<film>/<language>`. Those of a film appear
 * together when all are finished. Of some slides only, they are named after these: `storyboard-hulp-vinden.html`.
 * @throws {UsageError} for a slide that no film has
 * @throws {Error} when a film cannot be spoken or shown; the abort reason when the signal aborted
 */
export const makeStoryboards = async (
  every: readonly Film[],
  { outDir, cacheDir, openViewer, ...options }: StoryboardOptions,
): Promise<void> => {
  const films = showing(every, options.slides);
  const nameOf = boardName(options.slides);
  const names = [`${nameOf}.html`, ...formatNames.map((format) => `${nameOf}-${format}.png`)];
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
        const folder = path.join(outDir, editionName(film));
        for (const { name, content } of await drawFilm(film, nameOf, folder, viewer, options)) {
          const file = run.newPath(name);
          await writeFile(file, content);
          made.push({ file, target: path.join(folder, name) });
        }
        options.signal.throwIfAborted();
        await publishTogether(folder, made);
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

/** The films that have one of these slides; all where none is asked. */
const showing = (films: readonly Film[], slides: readonly string[]): readonly Film[] => {
  const idsOf = (film: Film) => [...film.slides.map(({ id }) => id), endCardId];
  const known = [...new Set(films.flatMap(idsOf))];
  const stranger = slides.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(unknown('slide', stranger, known));
  return slides.length === 0
    ? films
    : films.filter((film) => idsOf(film).some((id) => slides.includes(id)));
};

const boardName = (slides: readonly string[]): string =>
  ['storyboard', ...new Set(slides)].join('-');

type DrawOptions = Omit<StoryboardOptions, 'outDir' | 'cacheDir' | 'openViewer'>;

/** The files of a film's storyboard. */
const drawFilm = async (
  film: Film,
  nameOf: string,
  folder: string,
  viewer: Viewer,
  { formats, slides, narrate, publicDir, madeAt, report, signal }: DrawOptions,
): Promise<{ name: string; content: string | Buffer }[]> => {
  const narrations = await narrate(film, {
    onSpeaking: ({ id, index, total }) =>
      report({ kind: 'speaking', piece: id, number: index + 1, total }),
    onNarrated: ({ id, kept }) => report({ kind: 'narrated', piece: id, kept }),
    signal,
  });
  const asked = formatNames.filter((name) => formats.length === 0 || formats.includes(name));
  const taken = await takeStills(film, {
    narrations,
    formats: asked,
    slides,
    viewer,
    onStill: (progress) => report({ kind: 'still', ...progress }),
    signal,
  });
  const clips = await clipsOf(folder, asked);
  const pieces = [];
  for (const piece of taken)
    pieces.push({
      ...piece,
      sound: await soundOf(narrations[piece.id], publicDir, signal),
      clips: clips.get(piece.id) ?? {},
    });
  const page = `${nameOf}.html`;
  const board = {
    ...{ title: film.title, language: film.language, pieces, madeAt },
    version: sha256OfValue(film).slice(0, 8),
    voices: voicesIn(
      narrations,
      taken.map(({ id }) => id),
    ),
    earlier: await readFile(path.join(folder, page), 'utf8').then(readEarlier, () => null),
  };
  const fonts = await readFonts(film);
  const sheets = [];
  for (const format of asked) {
    const html = contactSheet(board, format, fonts);
    const content = await viewer.drawHtml(html, contactSheetWidthPx(format));
    sheets.push({ name: `${nameOf}-${format}.png`, content });
  }
  return [{ name: page, content: storyboardPage(board, fonts) }, ...sheets];
};

const voicesIn = (narrations: FilmNarration, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => narrations[id]?.voice ?? [])),
];
