import type { Readable } from 'node:stream';
import { explainFailure, startTool } from './tool.ts';

/** A running ffmpeg, fed and read while it runs. */
export type FfmpegProcess = {
  /** Resolves when it was taken, so that `bytes` may be changed. @throws {RenderError} when ffmpeg has stopped */
  write(bytes: Uint8Array): Promise<void>;
  /** Says that nothing more comes. */
  end(): void;
  /** What it writes to `pipe:1`. */
  output: Readable;
  /** Resolves when it has ended well. @throws {RenderError} with what it says when it fails */
  ended: Promise<void>;
  kill(): void;
};

/**
 * Starts ffmpeg, reading `pipe:0` and writing `pipe:1` or a file.
 * @param purpose what it does, for the message: `encode x`
 */
export const startFfmpeg = async (
  purpose: string,
  args: readonly string[],
): Promise<FfmpegProcess> => {
  const { running } = await startTool('ffmpeg', ['-y', ...args], {
    stdin: 'pipe',
    buffer: { stdout: false },
  });
  let hasEnded = false;
  const ended = running
    .then(() => undefined, explainFailure('ffmpeg', purpose))
    .finally(() => (hasEnded = true));
  ended.catch(() => undefined); // thrown where it is waited for
  // A broken pipe only tells that it ended; `ended` tells why.
  running.stdin.on('error', () => undefined);
  return {
    write: async (bytes) => {
      if (hasEnded) await ended;
      const taken = new Promise<void>((resolve) => running.stdin.write(bytes, () => resolve()));
      await Promise.race([taken, ended]);
    },
    end: () => running.stdin.end(),
    output: running.stdout,
    ended,
    kill: () => void running.kill('SIGKILL'),
  };
};
