import { execa } from 'execa';
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
): Promise<Cost & { stdout: string }> => {
  const command = ['--import', 'tsx', 'src/cli/render.ts', ...args];
  const { seconds, stdout } = await timeCommand(folder, process.execPath, command);
  return { seconds, peakBytes: memoryTold(stdout), stdout };
};

/**
 * The most memory, in bytes, that a render says at its end that it took.
 * @throws {Error} when it does not say
 */
export const memoryTold = (stdout: string): number => {
  const [, amount, unit] = /at most ([\d.]+) (MB|GB) of memory\.$/.exec(stdout) ?? [];
  if (amount === undefined) throw new Error(`The render did not tell its memory: ${stdout}`);
  return Number(amount) * (unit === 'GB' ? 1e9 : 1e6);
};

const timeCommand = async (folder: string, file: string, args: readonly string[]) => {
  const startedMs = performance.now();
  const { stdout } = await execa(file, args, { cwd: folder, stdin: 'ignore' });
  return { seconds: (performance.now() - startedMs) / 1000, stdout };
};
