import path from 'node:path';
import { limitsHere } from '../../render/at-once/this-machine.ts';
import { openRunFolder } from '../../disk/run-folder.ts';
import type { WorkerEvent } from '../../queue/worker.ts';
import { readWorkerArguments } from '../arguments/worker.ts';
import { jobsFor } from '../world/jobs.ts';
import { Progress } from '../reporting/progress.ts';
import { counted } from '../../told/counted.ts';
import { duration } from '../reporting/wording.ts';
import type { World } from './render.ts';
import { runAsked } from './run-command.ts';

/**
 * Does `npm run worker`.
 * @param argv without the program's own name
 * @returns the exit code: 0 stopped, 1 failed, 2 wrong usage
 */
export const workerCommand = (
  argv: readonly string[],
  world: Omit<World, 'narrate' | 'versions'>,
): Promise<number> =>
  runAsked(
    world,
    () => readWorkerArguments(argv, world.stdout.columns),
    async (asked, { signal, screen }) => {
      const { report } = new Progress({ ...screen, status: null }, { explain: false });
      const jobs = jobsFor(asked.jobs, limitsHere(), report);
      const cacheDir = path.join(world.projectFolder, '.cache');
      // Loaded late: nothing else needs them.
      const { openStore } = await import('../../queue/store/open.ts');
      const { connect } = await import('../../queue/connect.ts');
      const { work } = await import('../../queue/worker.ts');
      const store = await openStore(asked.store);
      try {
        const connection = await connect(asked.address);
        try {
          const run = await openRunFolder(cacheDir);
          try {
            const temporaryDir = run.folder;
            const engine = await world.openEngine({
              ...{ cacheDir, temporaryDir, signal, report },
              engine: asked.engine,
            });
            const places = `${connection.name}, store ${store.name}`;
            const say = (event: WorkerEvent) => screen.line(told(event, places));
            try {
              await work({ engine, connection, store, run, jobs, say, signal });
            } finally {
              await engine.close();
            }
          } finally {
            await run.remove();
          }
        } finally {
          connection.close();
        }
      } finally {
        await store.close();
      }
    },
  );

const told = (event: WorkerEvent, places: string): string => {
  switch (event.kind) {
    case 'ready':
      return `Ready: queue ${places}. Ctrl-C ends.`;
    case 'stopping':
      return event.pieces === 0
        ? 'Stopped.'
        : `Stopping; ${counted(event.pieces, 'piece')} in hand.`;
    case 'drawing':
      return `drawing  ${event.piece}`;
    case 'known':
      return `there    ${event.piece}: it was made before`;
    case 'given back':
      return `back     ${event.piece}: another worker takes it`;
    case 'drawn':
      return `drawn    ${event.piece} (${counted(event.frames, 'frame')}, ${duration(event.seconds)})`;
    case 'failed':
      return `failed   ${event.piece}: ${event.why}`;
    case 'warning':
      return event.message;
  }
};
