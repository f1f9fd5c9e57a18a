import { z } from 'zod';
import type { ContentStore } from '../disk/store.ts';
import type { RunFolder } from '../disk/run-folder.ts';
import type { Film } from '../film/schema.ts';
import type { Manifest, ManifestFile } from '../render/manifest.ts';
import { RenderError } from '../told/errors.ts';
import type { LessonFiles } from './data.ts';
import { shrinkMp4, smallVersion } from './small.ts';

/** A finished MP4 of a lesson: where it is, and where it and its files go in the lesson. */
export type LessonMp4 = { listed: ManifestFile; files: LessonFiles };

/** The landscape films without captions that a lesson plays: a clip for each slide, and the whole film. */
export const lessonMp4s = (
  film: Film,
  manifest: Manifest | null,
): { clips: LessonMp4[]; film: LessonMp4 } => {
  const clean = (manifest?.files ?? []).filter(
    ({ format, captions }) => format === 'landscape' && !captions,
  );
  const found = (what: string, listed: ManifestFile | undefined): LessonMp4 => {
    if (!listed)
      throw new RenderError(
        `The lesson needs ${what} without captions, and there is none; run “npm run lesson” again.`,
      );
    const name = listed.path.replace(/^.*\//u, 'clips/');
    const beside = (ending: string) => name.replace(/\.mp4$/u, ending);
    return {
      listed,
      files: { video: name, poster: beside('.jpg'), captionsFile: beside('.vtt') },
    };
  };
  return {
    clips: film.slides.map(({ id }) =>
      found(
        `the clip of “${id}”`,
        clean.find(({ kind, slide }) => kind === 'clip' && slide === id),
      ),
    ),
    film: found(
      'the film',
      clean.find(({ kind }) => kind === 'film'),
    ),
  };
};

/**
 * A small copy of an MP4; made once, and kept under the hash of what it is made from.
 * @returns the path of the copy
 * @throws {RenderError} when it cannot be made
 */
export const smallCopy = async (
  file: string,
  sha256: string,
  { store, run, signal }: { store: ContentStore; run: RunFolder; signal: AbortSignal },
): Promise<string> => {
  const key = `${smallVersion}-${sha256}`;
  const kept = await store.find(key, z.object({}));
  if ('file' in kept) return kept.file;
  const made = run.newPath('small.mp4');
  await shrinkMp4(file, made, signal);
  await store.keep(key, made, {});
  return made;
};
