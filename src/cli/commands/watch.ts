import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { ContentError } from '../../film/parse/parse.ts';
import { planRender } from '../../render/plan.ts';
import type { Report } from '../../told/event.ts';
import { readArguments } from '../arguments/render.ts';
import { startRender } from './child-render.ts';
import { asksForJson, failedEvent, jsonLines } from '../reporting/json-lines.ts';
import { loadFilms } from '../world/load.ts';
import { loadVersions } from '../world/versions.ts';
import { Progress, type Screen } from '../reporting/progress.ts';
import { runAsked, type Streams } from './run-command.ts';

/** What the command finds around it. */
export type WatchWorld = Streams & {
  /** The folder that holds `content/`. */
  projectFolder: string;
  /** What Node runs to render, anew each time so that it reads everything as it is then. */
  renderCommand: readonly string[];
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
export const watchCommand = (argv: readonly string[], world: WatchWorld): Promise<number> => {
  const printJson = asksForJson(argv) ? jsonLines(world.stdout) : null;
  return runAsked(
    world,
    () => readArguments(argv, world.stdout.columns, 'watch'),
    async (asked, { signal, screen }) => {
      const { projectFolder, renderCommand } = world;
      try {
        const { film, languages, versionIds } = asked;
        if (versionIds) await loadVersions(projectFolder, asked, versionIds);
        else planRender(await loadFilms(projectFolder, film, languages), asked);
      } catch (error) {
        // Content can be mended while we watch; a slide that does not exist cannot.
        if (!(error instanceof ContentError)) throw error;
      }
      const openReport = () => printJson ?? tellPeople(screen, world, asked.explain);
      const changes = openChanges(projectFolder);
      signal.addEventListener('abort', changes.wake);
      try {
        while (!signal.aborted) {
          const report = openReport();
          const running = startRender(renderCommand, argv, report);
          const next = changes.next();
          await Promise.race([running.ended, next]);
          if (signal.aborted || changes.hasCome()) running.stop();
          await running.ended;
          if (!signal.aborted && !changes.hasCome()) report({ kind: 'waiting' });
          await next;
          await setTimeout(settleMs);
          if (!signal.aborted) report({ kind: 'changed', files: changes.take() });
        }
      } finally {
        signal.removeEventListener('abort', changes.wake);
        await changes.close();
      }
    },
    { onFailure: (failure) => printJson?.(failedEvent(failure)) },
  );
};

/** Tells what a render tells as a render of its own does; what fails on the error stream. */
const tellPeople = (screen: Screen, { stderr }: Streams, explain: boolean): Report => {
  const progress = new Progress(screen, { explain });
  return (event) => {
    if (event.kind !== 'failed') return progress.report(event);
    screen.pause?.();
    const last = [event.problems.at(-1), event.remedy].filter(Boolean).join(' ');
    stderr.write(`${[...event.problems.slice(0, -1), last].join('\n')}\n`);
  };
};

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
