import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PieceEngine } from '../render/context.ts';
import type { Report } from '../render/event.ts';
import { planRender } from '../render/plan.ts';
import { render } from '../render/render.ts';
import { readArguments, type EngineChoice } from './arguments.ts';
import { describeFailure } from './failure.ts';
import { untilInterrupted } from './interrupt.ts';
import { loadFilms } from './load.ts';
import { watchMemory } from '../render/peak-memory.ts';
import type { NarrateWith } from './narrate-with.ts';
import { Progress } from './progress.ts';
import { openScreen } from './screen.ts';
import { counted, duration, size } from './wording.ts';

/** What the command finds around it. */
export type World = {
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
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
};

/**
 * Does `npm run render`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const renderCommand = async (argv: readonly string[], world: World): Promise<number> => {
  const { signal, release } = untilInterrupted();
  const screen = await openScreen(world.stdout);
  try {
    const asked = readArguments(argv, world.stdout.columns);
    if ('help' in asked) {
      world.stdout.write(asked.help);
      return 0;
    }
    const plans = planRender(await loadFilms(world.projectFolder, asked.film), asked);
    const startedMs = performance.now();
    const memory = watchMemory();
    const progress = new Progress(screen, { explain: asked.explain });
    const cacheDir = path.join(world.projectFolder, '.cache');
    const publicDir = path.join(world.projectFolder, 'public');
    await render(plans, {
      cacheDir,
      publicDir,
      contentDir: path.join(world.projectFolder, 'content'),
      lufs: asked.loudness,
      outDir: path.resolve(asked.out),
      cacheBytes: asked.cacheBytes,
      fresh: asked.fresh,
      versions: world.versions,
      openEngine: (options) => world.openEngine({ ...options, cacheDir, engine: asked.engine }),
      narrate: world.narrate(publicDir, {
        choice: asked.voice,
        warn: (message) => progress.report({ kind: 'notice', message }),
      }),
      report: progress.report,
      signal,
    });
    screen.close();
    const { made, kept, drawn } = progress.tally;
    const seconds = (performance.now() - startedMs) / 1000;
    const done = [
      `${counted(made, 'file')} made`,
      ...(kept > 0 ? [`${kept} as they were`] : []),
      `${counted(drawn, 'piece')} drawn`,
    ];
    const cost = `${duration(seconds)}, at most ${size(await memory.stop())} of memory`;
    world.stdout.write(`${done.join(', ')}: ${cost}.\n`);
    return 0;
  } catch (error) {
    // Ctrl-C reaches our children too; give its own signal the time to arrive before theirs is called a failure.
    if (!signal.aborted) await setTimeout(50);
    screen.close();
    const { lines, exitCode } = describeFailure(signal.aborted ? signal.reason : error);
    world.stderr.write(`${lines.join('\n')}\n`);
    return exitCode;
  } finally {
    release();
  }
};
