import path from 'node:path';
import type { Narrate, PieceEngine, RenderContext } from './context.ts';
import type { Report } from './event.ts';
import { renderFilm } from './film.ts';
import { PieceHistory } from './piece-history.ts';
import type { FilmPlan } from './plan.ts';
import { prepareOutFolder } from './publish.ts';
import { openRunFolder } from './run-folder.ts';
import { ContentStore } from './store.ts';

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
  plans: readonly FilmPlan[],
  { cacheDir, cacheBytes, openEngine, signal, ...options }: RenderOptions,
): Promise<void> => {
  await prepareOutFolder(options.outDir);
  const run = await openRunFolder(cacheDir);
  try {
    const store = new ContentStore(path.join(cacheDir, 'pieces'), run);
    const history = new PieceHistory(path.join(cacheDir, 'history'), run);
    const engine = await openEngine({ temporaryDir: run.folder, signal, report: options.report });
    try {
      const context = { ...options, run, engine, store, history };
      for (const plan of plans) await renderFilm(plan, context, signal);
    } finally {
      await engine.close();
    }
    await store.prune(cacheBytes);
  } finally {
    await run.remove();
  }
};
