import path from 'node:path';
import { editionName } from '../../film/edition.ts';
import { openRunFolder } from '../../disk/run-folder.ts';
import { ContentStore } from '../../disk/store.ts';
import { planRender } from '../../render/plan.ts';
import { render } from '../../render/render.ts';
import { platforms } from '../../share/platforms.ts';
import { makeShareSet } from '../../share/share.ts';
import { RenderError } from '../../told/errors.ts';
import { loadFilms } from '../load.ts';
import { nearPath, Progress } from '../reporting/progress.ts';
import type { World } from './render.ts';
import { runCommand } from './run-command.ts';
import { readShareArguments } from '../arguments/share.ts';
import { duration, size } from '../reporting/wording.ts';

/** The most that made things may take on disk once the run is over. */
const cacheBytes = 4e9;

/**
 * Does `npm run share`: makes what is to be posted where it is not there yet, and then the folders to upload.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const shareCommand = (argv: readonly string[], world: World): Promise<number> =>
  runCommand(world, async ({ signal, screen }) => {
    const asked = readShareArguments(argv, world.stdout.columns);
    if ('help' in asked) {
      world.stdout.write(asked.help);
      return;
    }
    const films = await loadFilms(world.projectFolder, asked.film, asked.languages);
    const startedMs = performance.now();
    const cacheDir = path.join(world.projectFolder, '.cache');
    const publicDir = path.join(world.projectFolder, 'public');
    const outDir = path.resolve(asked.out);
    const { report } = new Progress(screen, { explain: false });
    const warn = (message: string) => report({ kind: 'warning', message });
    const narrate = world.narrate(publicDir, { choice: asked.voice, warn });
    for (const captions of [true, false]) {
      const formats = asked.platforms
        .map((name) => platforms[name])
        .filter((platform) => platform.captions === captions)
        .map(({ format }) => format);
      if (formats.length === 0) continue;
      await render(planRender(films, { slides: [], formats, captions }), {
        ...{ cacheDir, publicDir, outDir, cacheBytes, narrate, report, signal },
        contentDir: path.join(world.projectFolder, 'content'),
        fresh: false,
        versions: world.versions,
        openEngine: (options) => world.openEngine({ ...options, cacheDir, engine: 'auto' }),
      });
    }

    const run = await openRunFolder(cacheDir);
    const failed: RenderError[] = [];
    try {
      for (const film of films) {
        const narrations = await narrate(film, { signal });
        for (const name of asked.platforms)
          await makeShareSet(film, name, {
            folder: path.join(outDir, editionName(film)),
            narrations,
            run,
            store: new ContentStore(path.join(cacheDir, 'pieces'), run),
            warn,
            onFolder: (made) =>
              screen.line(
                `finished ${nearPath(made.path)} (${made.posts} to post, ${size(made.bytes)})`,
              ),
            signal,
          }).catch((error: unknown) => {
            // What does not fit one platform may well fit another.
            if (!(error instanceof RenderError)) throw error;
            failed.push(error);
          });
      }
    } finally {
      await run.remove();
    }
    if (failed.length > 0) throw new RenderError(failed.map(({ message }) => message).join('\n'));
    screen.line(`Ready: ${duration((performance.now() - startedMs) / 1000)}.`);
  });
