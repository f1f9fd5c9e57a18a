import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formatNames } from '../film/formats.ts';
import { readManifest } from '../render/manifest.ts';
import type { BoardClip } from './board.ts';

/**
 * The finished clips of a film that stand in its folder, by slide, with captions where both are there.
 * @param folder where the storyboard goes too
 */
export const finishedClips = async (
  folder: string,
): Promise<ReadonlyMap<string, readonly BoardClip[]>> => {
  const files = (await readManifest(folder))?.files ?? [];
  const found = new Map<string, BoardClip[]>();
  for (const { kind, slide, format, captions, path: name, bytes } of files) {
    if (kind !== 'clip' || slide === undefined || !captions) continue;
    const there = await stat(path.join(folder, name)).catch(() => null);
    if (there?.size !== bytes) continue;
    const clips = found.get(slide) ?? [];
    clips.push({ format, path: name, madeOn: there.mtime });
    found.set(slide, clips);
  }
  for (const clips of found.values())
    clips.sort((a, b) => formatNames.indexOf(a.format) - formatNames.indexOf(b.format));
  return found;
};
