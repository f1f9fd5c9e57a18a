import type { Film } from '../../film/schema.ts';
import type { Manifest, ManifestFile } from '../../render/manifest.ts';
import { RenderError } from '../../told/errors.ts';
import type { LessonFiles } from '../data.ts';

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
