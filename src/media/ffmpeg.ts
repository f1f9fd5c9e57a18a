import path from 'node:path';
import { RenderError } from '../told/errors.ts';
import { oneLine } from '../told/suggestion.ts';

type Tool = 'ffmpeg' | 'ffprobe';

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

/** How every tool is started: quiet but for errors. File paths among the arguments must be absolute. */
const call = async (tool: Tool, args: readonly string[]) => {
  const { execa } = await import('execa'); // late, as above
  const file = await executable(tool);
  const folder = path.dirname(file);
  return {
    execa,
    file,
    args: ['-hide_banner', '-v', 'error', ...args],
    options: {
      // The tools look for their libraries beside themselves.
      cwd: folder,
      env: { LD_LIBRARY_PATH: folder, DYLD_LIBRARY_PATH: folder },
      forceKillAfterDelay: 2000,
    },
  };
};

/**
 * Runs ffmpeg to its end.
 * @param purpose what it does, for the message: `join the pieces of x.mp4`
 * @param input what it reads from `pipe:0`
 * @throws {RenderError} with what ffmpeg says when it fails; the abort reason when the signal aborted
 */
export const runFfmpeg = async (
  purpose: string,
  args: readonly string[],
  { signal, input }: { signal?: AbortSignal | undefined; input?: AsyncIterable<Uint8Array> } = {},
): Promise<void> => {
  const { execa, file, args: all, options } = await call('ffmpeg', ['-y', ...args]);
  await execa(file, all, {
    ...options,
    cancelSignal: signal,
    ...(input ? { stdin: input } : { stdin: 'ignore' }),
  }).catch(explainFailure('ffmpeg', purpose, signal));
};

/**
 * Runs ffmpeg and gives what it writes to `pipe:1`, as it comes.
 * @throws {RenderError} with what ffmpeg says when it fails; the abort reason when the signal aborted
 */
export async function* readFfmpeg(
  purpose: string,
  args: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { execa, file, args: all, options } = await call('ffmpeg', args);
  const running = execa(file, all, {
    ...options,
    cancelSignal: signal,
    stdin: 'ignore',
    encoding: 'buffer',
    buffer: { stdout: false },
  });
  const ended = running.catch(explainFailure('ffmpeg', purpose, signal));
  ended.catch(() => undefined); // thrown below, once all has been read
  for await (const chunk of running.stdout) yield chunk as Uint8Array;
  await ended;
}

/**
 * Runs ffprobe and gives what it prints, as JSON.
 * @throws {RenderError} when the file cannot be read as media
 */
export const runFfprobe = async (
  purpose: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<unknown> => {
  const { execa, file, args: all, options } = await call('ffprobe', ['-of', 'json', ...args]);
  const { stdout } = await execa(file, all, {
    ...options,
    cancelSignal: signal,
    stdin: 'ignore',
  }).catch(explainFailure('ffprobe', purpose, signal));
  return JSON.parse(stdout);
};

/** A handler that throws what went wrong with a tool, in one line. */
const explainFailure =
  (tool: Tool, purpose: string, signal?: AbortSignal) =>
  (error: unknown): never => {
    signal?.throwIfAborted();
    const stderr = error instanceof Error && 'stderr' in error ? textOf(error.stderr) : '';
    if (/No space left on device/i.test(stderr)) throw new RenderError(diskFull, { cause: error });
    const said =
      stderr.split('\n').map(oneLine).find(Boolean) ??
      (error instanceof Error ? oneLine(error.message) : 'it gave no reason');
    throw new RenderError(`${tool} could not ${purpose}: ${said}`, { cause: error });
  };

const textOf = (output: unknown): string =>
  output instanceof Uint8Array ? Buffer.from(output).toString() : String(output ?? '');

/** What to say when a disk is full. */
export const diskFull =
  'The disk is full; free some space (the cache is in .cache, --cache-size bounds it) and run again.';
