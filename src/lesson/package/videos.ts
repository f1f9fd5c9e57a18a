import type { Film } from '../../film/schema.ts';
import { finishedMp4s, type Manifest, type ManifestFile } from '../../render/manifest.ts';
import type { LessonFiles } from '../data.ts';

/** A finished MP4 of a lesson: where it is, and where it and its files go in the lesson. */
export type LessonMp4 = { listed: ManifestFile; files: LessonFiles };

/**
 * The landscape films without captions that a lesson plays: a clip for each slide, and the whole film.
 * @throws {RenderError} when one is not made yet
 */
export const lessonMp4s = (
  film: Film,
  manifest: Manifest | null,
): { clips: LessonMp4[]; film: LessonMp4 } => {
  const played = finishedMp4s(
    film,
    manifest,
    { format: 'landscape', captions: false },
    (what) =>
      `The lesson needs the ${what} without captions, and there is none; run “npm run lesson” again.`,
  );
  return { clips: played.clips.map(inLesson), film: inLesson(played.film) };
};

const inLesson = (listed: ManifestFile): LessonMp4 => {
  const name = listed.path.replace(/^.*\//u, 'clips/');
  const beside = (ending: string) => name.replace(/\.mp4$/u, ending);
  return {
    listed,
    files: { video: name, poster: beside('.jpg'), captionsFile: beside('.vtt') },
  };
};
