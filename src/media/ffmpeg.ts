import { explainFailure, startTool } from './tool.ts';

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
  const { running } = await startTool('ffmpeg', ['-y', ...args], {
    cancelSignal: signal,
    ...(input ? { stdin: input } : { stdin: 'ignore' as const }),
  });
  await running.catch(explainFailure('ffmpeg', purpose, signal));
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
  const { running } = await startTool('ffmpeg', args, {
    cancelSignal: signal,
    stdin: 'ignore',
    buffer: { stdout: false },
  });
  const ended = running.catch(explainFailure('ffmpeg', purpose, signal));
  ended.catch(() => undefined); // thrown below, once all has been read
  for await (const chunk of running.stdout) yield chunk as Uint8Array;
  await ended;
}

/**
 * Runs ffmpeg and gives all that it writes to `pipe:1`, once it has ended.
 * @throws as `readFfmpeg`
 */
export const ffmpegOutput = async (...asked: Parameters<typeof readFfmpeg>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of readFfmpeg(...asked)) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * Runs ffprobe and gives what it prints, as JSON.
 * @throws {RenderError} when the file cannot be read as media
 */
export const runFfprobe = async (
  purpose: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<unknown> => {
  const { running } = await startTool('ffprobe', ['-of', 'json', ...args], {
    cancelSignal: signal,
    stdin: 'ignore',
  });
  const { stdout } = await running.catch(explainFailure('ffprobe', purpose, signal));
  return JSON.parse(Buffer.from(stdout).toString());
};
