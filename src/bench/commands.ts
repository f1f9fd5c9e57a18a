import { execa } from 'execa';
import { readEvent, type DoneEvent } from '../told/event.ts';
import { watchMemory } from './peak-memory.ts';

/** What a command took: seconds on the clock, and the most memory that it and all it started held together. */
export type Cost = { seconds: number; peakBytes: number };

/**
 * Runs a command to its end and measures it.
 * @throws {Error} with what it said, when it fails
 */
export const measureCommand = async (
  folder: string,
  file: string,
  args: readonly string[],
): Promise<Cost> => {
  const memory = watchMemory();
  const { seconds } = await timeCommand(folder, file, args);
  return { seconds, peakBytes: await memory.stop() };
};

/**
 * Renders as `npm run render` does, in a workplace. A render watches its own memory and tells it at its end: to be watched
 * a second time would slow it down.
 * @throws {Error} with what it said, when it fails
 */
export const measureRender = async (
  folder: string,
  args: readonly string[] = [],
): Promise<Cost & { done: DoneEvent; cores: number; jobs: number }> => {
  const command = ['./src/start/command.mjs', 'src/cli/render.ts', '--json', ...args];
  const { seconds, stdout } = await timeCommand(folder, process.execPath, command);
  const done = endOf(stdout);
  return { seconds, peakBytes: done.peakBytes, done, ...jobsOf(stdout) };
};

/**
 * What a render tells at its end.
 * @param stdout what it printed with `--json`
 * @throws {Error} when it does not say
 */
export const endOf = (stdout: string): DoneEvent => {
  const last = readEvent(stdout.trimEnd().split('\n').at(-1) ?? '');
  if (last?.kind !== 'done') throw new Error(`The render did not tell how it ended: ${stdout}`);
  return last;
};

/**
 * What a render tells at its start: how many cores it could take, and how many pieces it draws at once.
 * @throws {Error} when it does not say
 */
const jobsOf = (stdout: string): { cores: number; jobs: number } => {
  for (const line of stdout.split('\n')) {
    const event = readEvent(line);
    if (event?.kind === 'jobs') return { cores: event.cores, jobs: event.jobs };
  }
  throw new Error(`The render did not tell how many pieces it draws at once: ${stdout}`);
};

const timeCommand = async (folder: string, file: string, args: readonly string[]) => {
  const startedMs = performance.now();
  const { stdout } = await execa(file, args, { cwd: folder, stdin: 'ignore' });
  return { seconds: (performance.now() - startedMs) / 1000, stdout };
};
