import path from 'node:path';
import type { Narration } from '../film/narration.ts';
import { ffmpegOutput } from '../media/ffmpeg.ts';
import { pace } from '../timeline/pace.ts';

/** Enough to judge a voice by; a film of two minutes is a megabyte. */
const bitsPerSecond = 48_000;

/**
 * What is heard with a piece, from the start of its clip, as an MP3 that every browser plays.
 * @returns a data address; null where nobody has spoken it
 * @throws {RenderError} when the sound cannot be read; the abort reason when the signal aborted
 */
export const soundAddress = async (
  { audio }: Pick<Narration, 'audio'>,
  publicDir: string,
  signal?: AbortSignal,
): Promise<string | null> => {
  if (audio === null) return null;
  const file = path.join(publicDir, audio);
  const args = [
    ...['-i', file, '-vn', '-ac', '1', '-af', `adelay=${pace.beforeSpeechMs}:all=1`],
    ...['-map_metadata', '-1', '-c:a', 'libmp3lame', '-b:a', String(bitsPerSecond)],
    ...['-f', 'mp3', 'pipe:1'],
  ];
  const sound = await ffmpegOutput(`read ${file}`, args, signal);
  return `data:audio/mpeg;base64,${sound.toString('base64')}`;
};
