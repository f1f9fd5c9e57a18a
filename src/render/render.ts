import path from 'node:path';
import type { FilmNarration } from '../film/narration.ts';
import type { Narrate, PieceEngine, RenderContext } from './context.ts';
import type { Report } from '../told/event.ts';
import { timeFilm, type TimedFilm } from './film-files.ts';
import { renderFilm } from './film.ts';
import { PieceHistory } from './piece/history.ts';
import type { PlannedFilm } from './plan.ts';
import { prepareOutFolder } from '../disk/out-folder.ts';
import { openRunFolder } from '../disk/run-folder.ts';
import { ContentStore } from '../disk/store.ts';

export type RenderOptions = Pick<
  RenderContext,
  'publicDir' | 'contentDir' | 'outDir' | 'lufs' | 'fresh' | 'versions'
> & {
  cacheDir: string;
  /** The most that drawn pieces and sounds may take on disk once the run is over. */
  cacheBytes: number;
  openEngine: (options: {
    /** For whatever the engine needs on disk while it runs. */
    temporaryDir: string;
    signal: AbortSignal;
    report: Report;
  }) => Promise<PieceEngine>;
  narrate: Narrate;
  report: Report;
  signal: AbortSignal;
};

/**
 * Makes all planned files that are not finished yet. Each appears whole or not at all; what runs before this one left
 * behind is removed.
 * @throws {RenderError} that says what could not be made and how to mend it; the abort reason when the signal aborted
 */
export const render = async (
  plans: readonly PlannedFilm[],
  { cacheDir, cacheBytes, openEngine, narrate, signal, ...options }: RenderOptions,
): Promise<void> => {
  await prepareOutFolder(options.outDir, filesOf(plans));
  const run = await openRunFolder(cacheDir);
  try {
    const store = new ContentStore(path.join(cacheDir, 'pieces'), run);
    const history = new PieceHistory(path.join(cacheDir, 'history'));
    const { report } = options;
    // What draws is made ready while the films are spoken.
    const opening = openEngine({ temporaryDir: run.folder, signal, report });
    opening.catch(() => undefined); // thrown where it is waited for
    // What is spoken anew is drawn anew.
    const warmUp = () => void opening.then((engine) => engine.warmUp()).catch(() => undefined);
    try {
      const films: TimedFilm[] = [];
      for (const plan of plans)
        films.push(timeFilm(plan, await narrateFilm(plan, narrate, report, signal, warmUp)));
      const context = { ...options, run, engine: await opening, store, history };
      for (const film of films) await renderFilm(film, context, signal);
    } finally {
      const opened = await opening.catch(() => null);
      await opened?.close();
    }
    await store.prune(cacheBytes);
  } finally {
    await run.remove();
  }
};

/** What is going to stand in the folder of each film. */
const filesOf = (plans: readonly PlannedFilm[]): Record<string, string[]> =>
  Object.fromEntries(plans.map(({ film, files }) => [film.id, files.map((file) => file.path)]));

const narrateFilm = (
  { film }: PlannedFilm,
  narrate: Narrate,
  report: Report,
  signal: AbortSignal,
  onSpeaking: () => void,
): Promise<FilmNarration> =>
  narrate(film, {
    onSpeaking: ({ id, index, total }) => {
      report({ kind: 'speaking', film: film.id, piece: id, number: index + 1, total });
      onSpeaking();
    },
    onNarrated: ({ id, kept }) => report({ kind: 'narrated', film: film.id, piece: id, kept }),
    signal,
  });
