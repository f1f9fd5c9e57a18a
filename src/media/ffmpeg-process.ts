import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A running ffmpeg, fed and read while it runs. */
export type FfmpegProcess = {
  /** Resolves when it was taken, so that `bytes` may be changed. @throws {Error} when ffmpeg has stopped */
  write(bytes: Uint8Array): Promise<void>;
  /** Says that nothing more comes. */
  end(): void;
  /** What it writes to `pipe:1`. */
  output: Readable;
  /** Resolves when it has ended well. @throws {Error} with what it says when it fails */
  ended: Promise<void>;
  kill(): void;
};

/**
 * Starts Remotion's ffmpeg, reading `pipe:0` and writing `pipe:1` or a file.
 * @param purpose what it does, for the message: `encode x`
 */
export const startFfmpeg = async (
  purpose: string,
  args: readonly string[],
): Promise<FfmpegProcess> => {
  // Loaded late: it takes a quarter of a second, and a run that reuses everything needs no ffmpeg.
  const { RenderInternals } = await import('@remotion/renderer');
  const file = RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  RenderInternals.makeFileExecutableIfItIsNot(file);
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(
    file,
    ['-hide_banner', '-v', 'error', '-y', ...args],
    {
      // It looks for its libraries beside itself.
      env: { ...process.env, LD_LIBRARY_PATH: dirname(file), DYLD_LIBRARY_PATH: dirname(file) },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 4000);
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      hasEnded = true;
      if (code === 0) return resolve();
      const reason = said.trim().split('\n')[0] || 'it gave no reason';
      reject(new Error(`ffmpeg could not ${purpose} (${killedBy ?? `exit ${code}`}): ${reason}`));
    });
  });
  ended.catch(() => undefined); // thrown where it is waited for
  // A broken pipe only tells that it ended; `ended` tells why.
  child.stdin.on('error', () => undefined);
  return {
    write: async (bytes) => {
      if (hasEnded) await ended;
      const taken = new Promise<void>((resolve) => child.stdin.write(bytes, () => resolve()));
      await Promise.race([taken, ended]);
    },
    end: () => child.stdin.end(),
    output: child.stdout,
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
};
