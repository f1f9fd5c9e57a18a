import path from 'node:path';
import { ContentError } from '../../film/parse/parse.ts';
import type { Film } from '../../film/schema.ts';
import { sha256OfFile } from '../../disk/hash.ts';
import { checkBed } from './bed.ts';

/** The music of a film, as it is there now. */
export type Music = { file: string; where: string; sha256: string };

/**
 * Finds the music that a film names, and makes sure that it is sound.
 * @param contentDir the folder that holds a folder for each film
 * @returns null when the film names none
 * @throws {ContentError} when it is not there or cannot be read
 */
export const findMusic = async (film: Film, contentDir: string): Promise<Music | null> => {
  if (film.music === undefined) return null;
  const file = path.join(contentDir, film.id, film.music);
  const where = `content/${film.id}/film.ts · music: "${film.music}"`;
  const sha256 = await sha256OfFile(file).catch((cause: unknown) => {
    const problem = `${where} is not in content/${film.id}; put the file there, or remove the line`;
    throw new ContentError([problem], { cause });
  });
  await checkBed({ file, where });
  return { file, where, sha256 };
};
