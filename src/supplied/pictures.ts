import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Film } from '../film/schema.ts';
import type { NamedPicture } from '../film/supplied/supplied.ts';
import { didYouMean } from '../told/suggestion.ts';
import { sizeProblems } from './large-enough.ts';
import { readRaster } from './raster.ts';

/** More than this travels to the page slowly, and no picture of a film needs it. */
const mostBytes = 8 * 1024 * 1024;

/** A picture that was read: as an address that holds it, or what is wrong with it. */
export type ReadPicture = { address: string } | { problems: readonly string[] };

/**
 * Reads a picture of a film's folder and makes sure that it can be shown: what it is, is told by its content.
 * @param folder of the film
 * @param where the folder is, for the message
 */
export const readPicture = async (
  film: Film,
  named: NamedPicture,
  { folder, where }: { folder: string; where: string },
): Promise<ReadPicture> => {
  const { name } = named;
  const wrong = (...texts: string[]) => ({ problems: texts.map((text) => `"${name}" ${text}`) });
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    const others = await readdir(folder).catch((): string[] => []);
    return wrong(
      `is not in ${where}; put the file there, or correct the name.${didYouMean(name, others)}`.replace(
        /\.$/u,
        '',
      ),
    );
  }
  if (found.size > mostBytes)
    return wrong(
      `is ${Math.ceil(found.size / 1024 / 1024)} MB, and may be ${mostBytes / 1024 / 1024}; save it smaller (2000 pixels across are enough)`,
    );
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return wrong('cannot be read; see who may read it');
  const known = /^\s*(?:<|\u{FEFF}<)/u.test(bytes.toString('utf8', 0, 100))
    ? // Read when it is needed: few films have a drawing, and every command would start later.
      (await import('./vector.ts')).readVector(bytes)
    : readRaster(bytes);
  if ('problems' in known) return wrong(...known.problems);
  const small = sizeProblems(film, named, known);
  return small.length > 0
    ? wrong(...small)
    : { address: `data:${known.mime};base64,${bytes.toString('base64')}` };
};
