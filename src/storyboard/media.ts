import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Format } from '../design/format.ts';
import type { Narration } from '../film/narration.ts';
import { readFfmpeg } from '../media/ffmpeg.ts';
import { readManifest } from '../render/manifest.ts';

/** Speech stays clear, and a board of eight slides small enough to be mailed. */
const soundFormat = ['-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k', '-f', 'mp3'];

/** The sound of a narration as a data address that any browser plays; null where nobody speaks. */
export const soundOf = async (
  narration: Narration | undefined,
  publicDir: string,
  signal: AbortSignal,
): Promise<string | null> => {
  if (!narration?.audio) return null;
  const args = ['-i', path.join(publicDir, narration.audio), ...soundFormat, 'pipe:1'];
  const parts: Uint8Array[] = [];
  for await (const part of readFfmpeg('make the sound of a storyboard', args, signal))
    parts.push(part);
  return `data:audio/mpeg;base64,${Buffer.concat(parts).toString('base64')}`;
};

/** The finished clips with captions in a film's folder: by slide, their addresses from there. */
export const clipsOf = async (
  folder: string,
  formats: readonly Format[],
): Promise<Map<string, Partial<Record<Format, string>>>> => {
  const clips = new Map<string, Partial<Record<Format, string>>>();
  for (const { kind, slide, format, captions, path: file } of (await readManifest(folder))?.files ??
    []) {
    if (kind !== 'clip' || slide === undefined || !captions || !formats.includes(format)) continue;
    const isThere = await access(path.join(folder, file)).then(
      () => true,
      () => false,
    );
    if (isThere) clips.set(slide, { ...clips.get(slide), [format]: file });
  }
  return clips;
};
