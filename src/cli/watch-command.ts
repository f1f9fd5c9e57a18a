import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { execa, type ResultPromise } from 'execa';
import { ContentError } from '../film/parse.ts';
import { planRender } from '../render/plan.ts';
import { readArguments } from './arguments.ts';
import { loadFilms } from './load.ts';
import { nearPath } from './progress.ts';
import { runCommand, type Streams } from './run-command.ts';

/** What the command finds around it. */
export type WatchWorld = Streams & {
  /** The folder that holds `content/`. */
  projectFolder: string;
  /** The script that renders, started anew each time so that it reads everything as it is then. */
  renderEntry: string;
};

const watched = ['content', 'compositions', 'src'];
/** Editors write a file in several steps, and several files at once. */
const settleMs = 150;

/**
 * Does `npm run watch`: renders what is asked, and again whenever content or code changes, until it is interrupted.
 * What is being rendered when something changes is given up.
 * @param argv as for `npm run render`
 * @returns the exit code: 0 when it was interrupted, 2 for a wrong usage
 */
export const watchCommand = (argv: readonly string[], world: WatchWorld): Promise<number> =>
  runCommand(world, async ({ signal }) => {
    const { projectFolder, renderEntry, stdout } = world;
    const asked = readArguments(argv, stdout.columns);
    if ('help' in asked) {
      stdout.write(asked.help.replaceAll('npm run render', 'npm run watch'));
      return;
    }
    try {
      planRender(await loadFilms(projectFolder, asked.film), asked);
    } catch (error) {
      // Content can be mended while we watch; a slide that does not exist cannot.
      if (!(error instanceof ContentError)) throw error;
    }
    const changes = openChanges(projectFolder);
    signal.addEventListener('abort', changes.wake);
    try {
      while (!signal.aborted) {
        const running = startRender(renderEntry, argv);
        const next = changes.next();
        await Promise.race([running, next]);
        if (signal.aborted || changes.hasCome()) running.kill('SIGINT');
        await running;
        if (!signal.aborted && !changes.hasCome()) {
          stdout.write('Watching for changes; Ctrl-C ends.\n');
        }
        await next;
        await setTimeout(settleMs);
        if (!signal.aborted)
          stdout.write(`\nchanged  ${changes.take().map(nearPath).join(', ')}\n`);
      }
    } finally {
      signal.removeEventListener('abort', changes.wake);
      await changes.close();
    }
  });

/** A render of its own process. It tells how it went itself. */
const startRender = (entry: string, argv: readonly string[]): ResultPromise =>
  execa(process.execPath, [...process.execArgv, entry, ...argv], {
    stdio: 'inherit',
    reject: false,
  });

/** Gathers the files that change. */
const openChanges = (projectFolder: string) => {
  const changed = new Set<string>();
  let wake: () => void = () => undefined;
  const watcher = watch(
    watched.map((name) => path.join(projectFolder, name)),
    { ignoreInitial: true, ignored: (file) => path.basename(file).startsWith('.') },
  );
  watcher.on('all', (_, file) => {
    changed.add(file);
    wake();
  });
  return {
    /** Resolves when something has changed since the last `take`, or `wake` is called. */
    next: () =>
      new Promise<void>((resolve) => {
        wake = resolve;
        if (changed.size > 0) resolve();
      }),
    hasCome: () => changed.size > 0,
    wake: () => wake(),
    take: () => {
      const files = [...changed];
      changed.clear();
      return files;
    },
    close: () => watcher.close(),
  };
};
