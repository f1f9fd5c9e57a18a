import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { publishTogether } from '../disk/publish.ts';
import { requireRoom } from '../disk/room.ts';
import { madeName } from '../film/translation/edition.ts';
import type { Film } from '../film/schema.ts';
import { fillLessonFolder, type LessonFolderOptions } from './package/folder.ts';
import { scormManifest } from './package/scorm.ts';
import { writeZip } from './package/zip.ts';

export type LessonOptions = LessonFolderOptions & {
  /** A package for learning platforms as well. */
  withScorm: boolean;
  onFile: (file: { path: string; bytes: number }) => void;
};

/**
 * Makes the lesson of a film: `lesson/`, whose `index.html` opens from any disk, the same as `<film>-lesson.zip`, and if
 * asked `<film>-scorm.zip` for learning platforms. All are finished before the first appears.
 * @throws {RenderError} when a film that it plays is not there
 */
export const makeLesson = async (film: Film, options: LessonOptions): Promise<void> => {
  const { folder, run, withScorm, signal, onFile } = options;
  const made = run.newPath('lesson');
  const { data, files } = await fillLessonFolder(made, film, options);
  const entriesIn = (root: string) =>
    files.map((file) => ({ file: path.join(made, file), name: path.posix.join(root, file) }));

  // What it plays is linked where that can be; a zip holds all of it once more.
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(made, file))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  // Written in the one, and moved to the other; which may be on disks of their own.
  for (const place of [made, folder])
    await requireRoom([
      {
        folder: place,
        bytes: withScorm ? 2 * bytes : bytes,
        what: withScorm ? 'the zips of the lesson' : 'the zip of the lesson',
        otherwise: 'choose another folder with --out, or make it with --small',
      },
    ]);

  const name = madeName(film).replaceAll('/', '-');
  const zips: { written: string; target: string }[] = [];
  const zip = async (zipName: string, entries: Parameters<typeof writeZip>[0]) => {
    const written = run.newPath(zipName);
    await writeZip(entries, written);
    zips.push({ written, target: path.join(folder, zipName) });
    signal.throwIfAborted();
  };
  // A zip that unpacks into a folder of its own does not scatter files over a desktop.
  await zip(`${name}-lesson.zip`, entriesIn(`${name}-lesson`));
  if (withScorm) {
    const manifest = run.newPath('imsmanifest.xml');
    await writeFile(manifest, scormManifest(data, files));
    await zip(`${name}-scorm.zip`, [{ file: manifest, name: 'imsmanifest.xml' }, ...entriesIn('')]);
  }

  const page = path.join(folder, 'lesson', 'index.html');
  await publishTogether(folder, [
    { file: made, target: path.dirname(page) },
    ...zips.map(({ written, target }) => ({ file: written, target })),
  ]);
  for (const file of [page, ...zips.map(({ target }) => target)])
    onFile({ path: file, bytes: (await stat(file)).size });
};
