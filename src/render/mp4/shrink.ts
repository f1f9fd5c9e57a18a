import path from 'node:path';
import { z } from 'zod';
import type { RunFolder } from '../../disk/run-folder.ts';
import type { ContentStore } from '../../disk/store.ts';
import { runFfmpeg } from '../../media/ffmpeg.ts';

/** Raise it when the same film would be made smaller in another way. */
const version = 'small-2';

/** 720 lines instead of 1080, at a constant quality that keeps type crisp; a third of the bytes. */
const small = { shareOfSize: 2 / 3, crf: 26 } as const;

/** An MP4 to make smaller, and the SHA-256 of its bytes. */
export type LargeMp4 = { file: string; sha256: string };

/**
 * A small copy of an MP4: two thirds as wide and high, its sound as it is. Made once, and kept under the hash of what it
 * is made from.
 * @returns the path of the copy
 * @throws {RenderError} when it cannot be made
 */
export const smallCopy = async (
  { file, sha256 }: LargeMp4,
  { store, run, signal }: { store: ContentStore; run: RunFolder; signal: AbortSignal },
): Promise<string> => {
  const key = `${version}-${sha256}`;
  const kept = await store.find(key, z.object({}));
  if ('file' in kept) return kept.file;
  const made = run.newPath('small.mp4');
  await shrinkMp4(file, made, signal);
  await store.keep(key, made, {});
  return made;
};

const shrinkMp4 = (file: string, outFile: string, signal: AbortSignal): Promise<void> =>
  runFfmpeg(
    `make ${path.basename(file)} smaller`,
    [
      ...['-i', file, '-map', '0', '-c:a', 'copy'],
      ...['-vf', `scale=iw*${small.shareOfSize}:ih*${small.shareOfSize}:flags=bicubic`],
      ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', String(small.crf)],
      ...['-profile:v', 'main', '-level:v', '3.1', '-pix_fmt', 'yuv420p', '-bf', '0', '-g', '150'],
      ...['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709'],
      ...['-movflags', '+faststart', '-use_editlist', '0'],
      ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'mp4', outFile],
    ],
    { signal },
  );
