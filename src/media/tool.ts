import type { Options, ResultPromise } from 'execa';
import path from 'node:path';
import { DiskFullError, RenderError } from '../told/errors.ts';
import { perhapsMemory } from '../told/memory.ts';
import { oneLine } from '../told/suggestion.ts';

export type Tool = 'ffmpeg' | 'ffprobe';

const found = new Map<Tool, Promise<string>>();

/** Remotion's own tools, so that nothing needs to be installed and every machine encodes alike. */
const executable = (tool: Tool): Promise<string> => {
  const known = found.get(tool) ?? find(tool);
  found.set(tool, known);
  return known;
};

const find = async (tool: Tool): Promise<string> => {
  // Loaded late: it takes a quarter of a second, and a run that reuses everything needs no tool.
  const { RenderInternals } = await import('@remotion/renderer');
  const file = RenderInternals.getExecutablePath({
    type: tool,
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  RenderInternals.makeFileExecutableIfItIsNot(file);
  return file;
};

/** A started tool. In a box, as it is a promise itself. */
export type Running<Given extends Options> = {
  running: ResultPromise<Given & { encoding: 'buffer' }>;
};

/** Starts a tool, quiet but for errors. File paths among the arguments must be absolute. */
export const startTool = async <Given extends Options>(
  tool: Tool,
  args: readonly string[],
  options: Given,
): Promise<Running<Given>> => {
  const { execa } = await import('execa'); // late, as above
  const file = await executable(tool);
  const folder = path.dirname(file);
  const running = execa(file, ['-hide_banner', '-v', 'error', ...args], {
    // The tools look for their libraries beside themselves.
    cwd: folder,
    env: { LD_LIBRARY_PATH: folder, DYLD_LIBRARY_PATH: folder },
    forceKillAfterDelay: 2000,
    encoding: 'buffer',
    ...options,
  });
  return { running } as unknown as Running<Given>;
};

/**
 * A handler that throws what went wrong with a tool, in one line.
 * @param purpose what it was to do: `join the pieces of x.mp4`
 */
export const explainFailure =
  (tool: Tool, purpose: string, signal?: AbortSignal) =>
  (error: unknown): never => {
    signal?.throwIfAborted();
    const stderr = error instanceof Error && 'stderr' in error ? textOf(error.stderr) : '';
    if (/No space left on device/i.test(stderr)) throw new DiskFullError({ cause: error });
    const killedBy = error instanceof Error && 'signal' in error ? error.signal : undefined;
    if (typeof killedBy === 'string')
      throw new RenderError(killed(tool, purpose, killedBy), { cause: error });
    const said =
      stderr.split('\n').map(oneLine).find(Boolean) ??
      (error instanceof Error ? oneLine(error.message) : 'it gave no reason');
    throw new RenderError(`${tool} could not ${purpose}: ${said}`, { cause: error });
  };

const textOf = (output: unknown): string =>
  output instanceof Uint8Array
    ? Buffer.from(output).toString()
    : typeof output === 'string'
      ? output
      : '';

/** What to say of a tool that did not end by itself. The system does so when memory runs out. */
const killed = (tool: Tool, purpose: string, signal: string): string =>
  `${tool} was killed (${signal}) while it was to ${purpose}. ${perhapsMemory}`;
