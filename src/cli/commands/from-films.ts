import path from 'node:path';
import type { Format } from '../../film/formats.ts';
import { openRunFolder, type RunFolder } from '../../disk/run-folder.ts';
import { ContentStore } from '../../disk/store.ts';
import { madeName } from '../../film/translation/edition.ts';
import type { FilmNarration } from '../../film/narration.ts';
import type { Film } from '../../film/schema.ts';
import type { VoiceChoice } from '../../narration/choosing/choice.ts';
import { limitsHere } from '../../render/at-once/this-machine.ts';
import { planRender } from '../../render/plan.ts';
import { render } from '../../render/render.ts';
import { usualCacheBytes } from '../arguments/render.ts';
import { jobsFor } from '../world/jobs.ts';
import { type AskedFilms, loadAsked } from '../world/versions.ts';
import { Progress } from '../reporting/progress.ts';
import { duration } from '../reporting/wording.ts';
import type { World } from './render.ts';
import type { Around } from './run-command.ts';

/** What every command that makes something of finished films is asked. */
export type AskedOfFilms = AskedFilms & {
  voice: VoiceChoice;
  out: string;
};

/** Finished films, and what making something of them needs. */
export type FinishedFilms = {
  films: readonly Film[];
  /** Where a film's outputs are, and how it is spoken. */
  partsOf: (film: Film) => Promise<{ folder: string; narrations: FilmNarration }>;
  cacheDir: string;
  run: RunFolder;
  store: ContentStore;
  warn: (message: string) => void;
};

/**
 * Renders what is needed of the asked films where it is not there yet, and then makes something of them.
 * @param needed the pictures that it takes, of whole films and of each clip
 * @throws what loading, rendering and `make` throw
 */
export const makeFromFilms = async (
  asked: AskedOfFilms,
  world: World,
  { signal, screen }: Around,
  needed: readonly { formats: readonly Format[]; captions: boolean }[],
  make: (finished: FinishedFilms) => Promise<void>,
): Promise<void> => {
  const films = await loadAsked(world.projectFolder, asked);
  const startedMs = performance.now();
  const cacheDir = path.join(world.projectFolder, '.cache');
  const publicDir = path.join(world.projectFolder, 'public');
  const outDir = path.resolve(asked.out);
  const { report } = new Progress(screen, { explain: false });
  const warn = (message: string) => report({ kind: 'warning', message });
  const narrate = world.narrate(publicDir, { choice: asked.voice, warn });
  const jobs = jobsFor(undefined, limitsHere(), report);
  for (const { formats, captions } of needed)
    await render(planRender(films, { slides: [], formats, captions }), {
      ...{ cacheDir, publicDir, outDir, narrate, report, signal, jobs },
      cacheBytes: usualCacheBytes,
      contentDir: path.join(world.projectFolder, 'content'),
      fresh: false,
      versions: world.versions,
      openEngine: (options) => world.openEngine({ ...options, cacheDir, engine: 'auto' }),
    });
  const run = await openRunFolder(cacheDir);
  try {
    const store = new ContentStore(path.join(cacheDir, 'pieces'), run);
    const partsOf: FinishedFilms['partsOf'] = async (film) => ({
      folder: path.join(outDir, madeName(film)),
      narrations: await narrate(film, { signal }),
    });
    await make({ films, partsOf, cacheDir, run, store, warn });
  } finally {
    await run.remove();
  }
  screen.line(`Ready: ${duration((performance.now() - startedMs) / 1000)}.`);
};
