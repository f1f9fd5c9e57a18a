import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNames, type Format, formatsOf } from '../film/formats.ts';
import { madeName } from '../film/translation/edition.ts';
import type { Film } from '../film/schema.ts';
import { pieceId, piecesOf } from '../timeline/piece.ts';
import type { Narrate } from '../render/context.ts';
import { prepareOutFolder } from '../disk/out-folder.ts';
import { publishTogether, type Finished } from '../disk/publish.ts';
import { openRunFolder } from '../disk/run-folder.ts';
import type { Viewer } from './viewer.ts';
import { contactSheet, contactSheetWidthPx } from './contact-sheet.ts';
import { readFonts } from '../markup/fonts.ts';
import { storyboardPage } from './page/page.ts';
import { takeStills, type TakenPiece } from './stills.ts';
import { soundAddress } from './sound.ts';
import { wordsIn } from './words.ts';
import { sha256OfValue } from '../disk/hash.ts';
import { UsageError } from '../told/errors.ts';
import { unknown } from '../told/suggestion.ts';
import type { Storyboard, StoryboardPiece } from './board.ts';
import { changesSince, memoryOf, rememberedIn } from './changes.ts';
import { finishedClips } from './clips.ts';

/** What the making of a storyboard tells while it runs. */
export type StoryboardEvent =
  | { kind: 'speaking'; piece: string; number: number; total: number }
  | { kind: 'narrated'; piece: string; kept: boolean }
  | { kind: 'still'; piece: string; done: number; total: number }
  | { kind: 'file'; path: string; bytes: number };

export type StoryboardOptions = {
  /** None means all. */
  formats: readonly Format[];
  /** Ids, `end-card` for the end card; none means all. */
  slides: readonly string[];
  outDir: string;
  cacheDir: string;
  /** Where the sound of narration is. */
  publicDir: string;
  narrate: Narrate;
  openViewer: () => Promise<Viewer>;
  report: (event: StoryboardEvent) => void;
  signal: AbortSignal;
};

/**
 * Makes the storyboards of films, each as a page and a contact sheet for every format: `out/<film>/storyboard.html`,
 * `storyboard-portrait.png`, `storyboard-landscape.png`, of a translation in `out/<film>/<language>`; of single slides
 * `storyboard-<slides>.html` and so on. Those of a film appear together when all are finished. The page says what is
 * other than on the one that it replaces.
 * @throws {UsageError} for a slide that no film has
 * @throws {Error} when a film cannot be spoken or shown; the abort reason when the signal aborted
 */
export const makeStoryboards = async (
  films: readonly Film[],
  { outDir, cacheDir, openViewer, ...options }: StoryboardOptions,
): Promise<void> => {
  requireSlides(films, options.slides);
  const isAsked = (id: string) => options.slides.length === 0 || options.slides.includes(id);
  const shown = films.filter((film) => idsOf(film).some(isAsked));
  const name = boardName(options.slides);
  const names = [`${name}.html`, ...formatNames.map((format) => sheetName(name, format))];
  await prepareOutFolder(outDir, Object.fromEntries(shown.map((film) => [madeName(film), names])));
  const run = await openRunFolder(cacheDir);
  try {
    const viewer = await openViewer();
    try {
      for (const film of shown) {
        const folder = path.join(outDir, madeName(film));
        const made: Finished[] = [];
        for (const { file: own, content } of await drawFilm(film, folder, viewer, options)) {
          const file = run.newPath(own);
          await writeFile(file, content);
          made.push({ file, target: path.join(folder, own) });
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

const boardName = (slides: readonly string[]): string => ['storyboard', ...slides].join('-');

const sheetName = (name: string, format: Format): string => `${name}-${format}.png`;

/** Of a film: its slides, and `end-card`. */
const idsOf = (film: Film): string[] => piecesOf(film).map(pieceId);

const requireSlides = (films: readonly Film[], asked: readonly string[]): void => {
  const known = [...new Set(films.flatMap(idsOf))];
  const stranger = asked.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(unknown('slide', stranger, known));
};

/** The files of a film's storyboard. */
const drawFilm = async (
  film: Film,
  folder: string,
  viewer: Viewer,
  options: Omit<StoryboardOptions, 'outDir' | 'cacheDir' | 'openViewer'>,
): Promise<{ file: string; content: string | Buffer }[]> => {
  const { report, signal } = options;
  const narrations = await options.narrate(film, {
    onSpeaking: ({ id, index, total }) =>
      report({ kind: 'speaking', piece: id, number: index + 1, total }),
    onNarrated: ({ id, kept }) => report({ kind: 'narrated', piece: id, kept }),
    signal,
  });
  const asked = formatsOf(film, options.formats);
  const taken = await takeStills(film, {
    narrations,
    formats: asked,
    slides: options.slides,
    viewer,
    onStill: (progress) => report({ kind: 'still', ...progress }),
    signal,
  });
  const name = boardName(options.slides);
  const board = await boardOf(film, taken, path.join(folder, name), options);
  const fonts = await readFonts({ film, words: wordsIn(film.language) });
  const sheets = [];
  for (const format of asked) {
    const html = contactSheet(board, format, fonts);
    const content = await viewer.drawHtml(html, contactSheetWidthPx(format));
    sheets.push({ file: sheetName(name, format), content });
  }
  return [{ file: `${name}.html`, content: storyboardPage(board, fonts) }, ...sheets];
};

const hashLength = 8;

/** @param before the page that this one replaces, without its ending */
const boardOf = async (
  film: Film,
  taken: readonly TakenPiece[],
  before: string,
  { publicDir, signal }: Pick<StoryboardOptions, 'publicDir' | 'signal'>,
): Promise<Storyboard> => {
  const clips = await finishedClips(path.dirname(before));
  const pieces: StoryboardPiece[] = [];
  for (const { narration, heard, ...piece } of taken) {
    const sound = await soundAddress(narration, heard, publicDir, signal);
    pieces.push({ ...piece, sound, clips: [...(clips.get(piece.id) ?? [])] });
  }
  const voices = taken.flatMap(({ narration }) => (narration.audio ? [narration.voice] : []));
  const madeOn = new Date();
  const old = rememberedIn(await readFile(`${before}.html`, 'utf8').catch(() => ''));
  return {
    title: film.title,
    language: film.language,
    madeOn,
    contentHash: sha256OfValue(film).slice(0, hashLength),
    voices: [...new Set(voices)],
    pieces,
    changes: old && changesSince(old, memoryOf(pieces, madeOn)),
  };
};
