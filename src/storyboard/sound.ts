import path from 'node:path';
import type { Narration } from '../film/narration.ts';
import { ffmpegOutput } from '../media/ffmpeg.ts';
import type { HeardSpan } from '../timeline/holds.ts';

/** Enough to judge a voice by; a film of two minutes is a megabyte. */
const bitsPerSecond = 48_000;

/**
 * What is heard with a piece, from the start of its clip, as an MP3 that every browser plays.
 * @param heard its parts, and when each begins
 * @returns a data address; null where nobody has spoken it
 * @throws {RenderError} when the sound cannot be read; the abort reason when the signal aborted
 */
export const soundAddress = async (
  { audio }: Pick<Narration, 'audio'>,
  heard: readonly HeardSpan[],
  publicDir: string,
  signal?: AbortSignal,
): Promise<string | null> => {
  if (audio === null) return null;
  const file = path.join(publicDir, audio);
  const args = [
    ...['-i', file, '-filter_complex', placed(heard), '-map', '[placed]', '-ac', '1'],
    ...['-map_metadata', '-1', '-c:a', 'libmp3lame', '-b:a', String(bitsPerSecond)],
    ...['-f', 'mp3', 'pipe:1'],
  ];
  const sound = await ffmpegOutput(`read ${file}`, args, signal);
  return `data:audio/mpeg;base64,${sound.toString('base64')}`;
};

/** The parts of a sound, each at its place, for ffmpeg. The last goes on to the end of the sound. */
const placed = (heard: readonly HeardSpan[]): string => {
  const names = heard.map((_, index) => `[part${index}]`);
  const parts = heard.map(({ fromMs, toMs, startMs }, index) => {
    const end = index === heard.length - 1 ? '' : `:end=${toMs / 1000}`;
    const cut = `atrim=start=${fromMs / 1000}${end},asetpts=PTS-STARTPTS`;
    return `[0:a]${cut},adelay=${startMs}:all=1${names[index]}`;
  });
  return `${parts.join(';')};${names.join('')}amix=inputs=${heard.length}:normalize=0[placed]`;
};
