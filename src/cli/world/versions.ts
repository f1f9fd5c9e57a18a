import type { Film } from '../../film/schema.ts';
import type { Version } from '../../film/version/version.ts';
import { UsageError } from '../../told/errors.ts';
import { versionFilm } from '../../versions/make.ts';
import { chosenVersions, readVersions, type Versions } from '../../versions/read.ts';
import { loadEditions, loadFilms, type LoadedEdition } from './load.ts';

/** Editions of one film, its table, and the versions that were asked for. */
export type LoadedVersions = {
  editions: LoadedEdition[];
  versions: Versions;
  chosen: Version[];
};

/**
 * Reads a film and its table of versions.
 * @param ids the versions that are wanted; none for all
 * @throws {UsageError} where no film is named, it has no table, or no such version
 * @throws {ContentError} with all that is wrong with the film, or with its table
 */
export const loadVersions = async (
  projectFolder: string,
  { film, languages }: { film?: string | undefined; languages: readonly string[] },
  ids: readonly string[],
): Promise<LoadedVersions> => {
  const all = await loadEditions(projectFolder, film, ['all']);
  const films = [...new Set(all.map(({ listed }) => listed.id))];
  if (films.length > 1)
    throw new UsageError(`Versions are made of one film at a time; name it: ${films.join(', ')}.`);
  const editions = await loadEditions(projectFolder, film, languages);
  const versions = await readVersions(editions, {
    projectFolder,
    languages: all.flatMap(({ film: { edition } }) => edition ?? []),
  });
  return { editions, versions, chosen: chosenVersions(versions, ids) };
};

/** What commands are asked that make something of films, or of one version of a film. */
export type AskedFilms = {
  film?: string | undefined;
  languages: readonly string[];
  /** Its id. */
  version?: string | undefined;
};

/**
 * Reads the films that are asked for, or one version of one.
 * @throws as `loadFilms` and `loadVersions`
 */
export const loadAsked = async (projectFolder: string, asked: AskedFilms): Promise<Film[]> => {
  if (asked.version === undefined) return loadFilms(projectFolder, asked.film, asked.languages);
  const { editions, chosen } = await loadVersions(projectFolder, asked, [asked.version]);
  const films: Film[] = [];
  for (const edition of editions)
    for (const version of chosen) films.push(await versionFilm(edition, version, projectFolder));
  return films;
};
