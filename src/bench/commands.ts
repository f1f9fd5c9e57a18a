import { execa } from 'execa';
import { watchMemory } from '../render/peak-memory.ts';

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
): Promise<Cost & { stdout: string }> => {
  const memory = watchMemory();
  const startedMs = performance.now();
  const { stdout } = await execa(file, args, { cwd: folder, stdin: 'ignore' });
  const seconds = (performance.now() - startedMs) / 1000;
  return { seconds, peakBytes: await memory.stop(), stdout };
};

/** Renders as `npm run render` does, in a workplace. */
export const measureRender = (folder: string, args: readonly string[] = []) =>
  measureCommand(folder, process.execPath, ['--import', 'tsx', 'src/cli/render.ts', ...args]);
