import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { colourFilter, videoArguments } from './settings.ts';

export type Encoder = {
  /** Sets the picture of the next frame, a JPEG. Resolves when the encoder can take more. */
  picture(jpeg: Uint8Array): Promise<void>;
  /** Lets the last picture stand for the next frame too. */
  repeat(): Promise<void>;
  /** Ends the file. @throws {Error} with what ffmpeg says when it fails */
  finish(): Promise<void>;
  /** Stops at once, whatever is in the file. */
  abort(): void;
};

export type EncoderOptions = { fps: number; outFile: string };

/** Starts an encoder that writes an MP4 without sound. */
export const openEncoder = async ({ fps, outFile }: EncoderOptions): Promise<Encoder> => {
  // Loaded late: it takes a quarter of a second, and a run that reuses everything needs no encoder.
  const { RenderInternals } = await import('@remotion/renderer');
  const ffmpeg = RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  const folder = dirname(ffmpeg);
  const child = spawn(
    ffmpeg,
    [
      ...['-hide_banner', '-v', 'error', '-y', '-nostdin'],
      ...['-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', String(fps), '-i', 'pipe:0'],
      ...['-vf', colourFilter, ...videoArguments, '-r', String(fps)],
      ...[
        '-fflags',
        '+bitexact',
        '-use_editlist',
        '0',
        '-video_track_timescale',
        String(fps * 512),
      ],
      ...['-f', 'mp4', outFile],
    ],
    { env: { ...process.env, DYLD_LIBRARY_PATH: folder }, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (said = (said + text).slice(-4000)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      if (code === 0) return resolve();
      const reason = said.trim().split('\n')[0] ?? '';
      reject(
        new Error(`The encoder stopped (${killedBy ?? code}): ${reason || 'it gave no reason'}`),
      );
    });
  });
  ended.catch(() => undefined); // thrown where it is waited for
  // A broken pipe only says that the encoder ended; `ended` says why.
  child.stdin.on('error', () => undefined);

  let last: Uint8Array | null = null;
  const write = async (bytes: Uint8Array) => {
    if (child.stdin.write(bytes)) return;
    await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended]);
  };
  return {
    picture: (jpeg) => {
      last = jpeg;
      return write(jpeg);
    },
    repeat: async () => {
      if (last) await write(last);
    },
    finish: async () => {
      child.stdin.end();
      await ended;
    },
    abort: () => void child.kill('SIGKILL'),
  };
};
