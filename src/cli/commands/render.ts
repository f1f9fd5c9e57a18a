import path from 'node:path';
import { watchMemory } from '../../bench/peak-memory.ts';
import type { PieceEngine } from '../../render/context.ts';
import { planRender } from '../../render/plan.ts';
import { render, type RenderOptions } from '../../render/render.ts';
import { makeVersions } from '../../versions/make.ts';
import type { Report } from '../../told/event.ts';
import { addEvent, noTotals } from '../../told/totals.ts';
import { readArguments, type EngineChoice, type RenderArguments } from '../arguments/render.ts';
import { asksForJson, failedEvent, jsonLines } from '../reporting/json-lines.ts';
import { jobsFor } from '../world/jobs.ts';
import { limitsHere } from '../../render/at-once/this-machine.ts';
import { drawAtQueue } from '../world/draw-at-queue.ts';
import { loadFilms } from '../world/load.ts';
import { loadVersions } from '../world/versions.ts';
import type { NarrateWith } from '../world/narrate-with.ts';
import { Progress } from '../reporting/progress.ts';
import { VersionsProgress } from '../reporting/versions-progress.ts';
import { runAsked, type Streams } from './run-command.ts';

/** What the command finds around it. */
export type World = Streams & {
  /** The folder that holds `content/`, `public/` and the cache. */
  projectFolder: string;
  openEngine: (options: {
    engine: EngineChoice;
    cacheDir: string;
    temporaryDir: string;
    signal: AbortSignal;
    report: Report;
  }) => Promise<PieceEngine>;
  narrate: NarrateWith;
  versions: Record<string, string>;
};

/**
 * Does `npm run render`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const renderCommand = (argv: readonly string[], world: World): Promise<number> => {
  const printJson = asksForJson(argv) ? jsonLines(world.stdout) : null;
  return runAsked(
    world,
    () => readArguments(argv, world.stdout.columns),
    async (asked, { signal, screen }) => {
      const { projectFolder } = world;
      const make = await readWhatToMake(asked, projectFolder);
      const startedMs = performance.now();
      const memory = watchMemory();
      const ofMany = asked.versionIds === undefined ? Progress : VersionsProgress;
      const tell = printJson ?? new ofMany(screen, { explain: asked.explain }).report;
      let totals = noTotals;
      const report: Report = (event) => {
        totals = addEvent(totals, event);
        tell(event);
      };
      // With a queue it is not for this machine to say how many are drawn.
      const jobs = jobsFor(asked.jobs, limitsHere(), asked.queue ? () => undefined : report);
      const warn = once((message) => report({ kind: 'warning', message }));
      const cacheDir = path.join(projectFolder, '.cache');
      const publicDir = path.join(projectFolder, 'public');
      await make({
        cacheDir,
        publicDir,
        contentDir: path.join(projectFolder, 'content'),
        lufs: asked.loudness,
        outDir: path.resolve(asked.out),
        cacheBytes: asked.cacheBytes,
        fresh: asked.fresh,
        jobs,
        ...(asked.queue && (await drawAtQueue(asked.queue))),
        versions: world.versions,
        openEngine: (options) => world.openEngine({ ...options, cacheDir, engine: asked.engine }),
        narrate: world.narrate(publicDir, { choice: asked.voice, warn }),
        report,
        signal,
      });
      const seconds = (performance.now() - startedMs) / 1000;
      const peakBytes = Math.round(await memory.stop());
      report({ kind: 'done', ...totals, seconds: Math.round(seconds * 1000) / 1000, peakBytes });
    },
    { onFailure: (failure) => printJson?.(failedEvent(failure)) },
  );
};

/** Reads films, or versions of one, and gives what makes them. */
const readWhatToMake = async (
  asked: RenderArguments,
  projectFolder: string,
): Promise<(options: RenderOptions) => Promise<void>> => {
  const { film, languages, versionIds } = asked;
  if (versionIds === undefined) {
    const plans = planRender(await loadFilms(projectFolder, film, languages), asked);
    return (options) => render(plans, options);
  }
  const loaded = await loadVersions(projectFolder, asked, versionIds);
  return (options) => makeVersions({ ...loaded, request: asked, projectFolder }, options);
};

/** Says everything once: versions of a film have the same to be warned of. */
const once = (say: (message: string) => void): ((message: string) => void) => {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    say(message);
  };
};
