import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { brandProblems } from '../../design/brand/problems.ts';
import { listContent, slideIdsIn, type Listed } from '../../film/content.ts';
import { editionName } from '../../film/translation/edition.ts';
import { ContentError } from '../../film/parse/parse.ts';
import type { Film } from '../../film/schema.ts';
import { readSupplied } from '../../supplied/supplied.ts';
import { importContent } from './import-content.ts';
import { inLanguages } from './languages.ts';
import { UsageError } from '../../told/errors.ts';
import { unknown } from '../../told/suggestion.ts';

/** A film in one of its languages, as it is listed and as it is. */
export type LoadedEdition = { listed: Listed; film: Film };

/** The films that `loadEditions` reads. */
export const loadFilms = async (...asked: Parameters<typeof loadEditions>): Promise<Film[]> =>
  (await loadEditions(...asked)).map(({ film }) => film);

/**
 * Reads the films that `content/index.ts` lists, or the one asked for, with all translations.
 * @param projectFolder the folder that holds `content/`
 * @param asked the film that is asked for; without it, every one that is not made by its name only
 * @param languages the tags of those that are wanted; `all` for every one, none for each film's own
 * @throws {ContentError} with the problems of all of them, also of translations that are not wanted
 * @throws {UsageError} when there is no film of that name, or none in such a language
 */
export const loadEditions = async (
  projectFolder: string,
  asked?: string,
  languages: readonly string[] = [],
  { alsoByName = false }: { alsoByName?: boolean } = {},
): Promise<LoadedEdition[]> => {
  const listed = listContent(await importContent(projectFolder));
  const ids = listed.filter(({ edition }) => edition === undefined).map(({ id }) => id);
  if (asked !== undefined && !ids.includes(asked)) throw new UsageError(noFilm(asked, listed, ids));

  const loaded: LoadedEdition[] = [];
  const problems: string[] = [];
  const isMade = ({ onlyByName }: Film) => asked !== undefined || alsoByName || !onlyByName;
  for (const one of listed) {
    const { id, edition, film, file, parse } = one;
    if (asked !== undefined && id !== asked) continue;
    try {
      const parsed = parse();
      if (!isMade(parsed)) continue;
      const { supplied, problems: unreadable } = await readSupplied(parsed, projectFolder);
      problems.push(...unreadable);
      loaded.push({ listed: one, film: { ...parsed, ...supplied } });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
    // A translation looks as its film does.
    if (edition === undefined) problems.push(...brandProblems(film, file));
  }
  const repeated = repeatedIn(listed.map(editionName));
  if (repeated !== undefined)
    problems.push(
      repeated.includes('/')
        ? `content/index.ts: two translations are called "${repeated}"; keep one in each language`
        : `content/index.ts: two films have the id "${repeated}"; give each its own`,
    );
  problems.push(...(await unlikeTheirFolders(projectFolder, ids)));
  if (listed.length === 0) problems.push('content/index.ts: lists no films; export one');
  if (problems.length > 0) throw new ContentError(problems);
  if (loaded.length === 0)
    throw new UsageError('Every film is made only by its name.', {
      remedy: `Name one: ${ids.join(', ')}.`,
    });
  const films = loaded.map(({ film }) => film);
  const wanted = new Set(inLanguages(films, languages));
  return loaded.filter(({ film }) => wanted.has(film));
};

/** Films whose file is in a folder of another name: problems in it would be told of a file that does not exist. */
const unlikeTheirFolders = async (
  projectFolder: string,
  ids: readonly string[],
): Promise<string[]> => {
  const content = path.join(projectFolder, 'content');
  const entries = await readdir(content, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(content, entry.name, 'film.ts')))
    .map(({ name }) => name);
  const others = folders.filter((name) => !ids.includes(name));
  if (others.length === 0) return [];
  return ids
    .filter((id) => !folders.includes(id))
    .map(
      (id) =>
        `content/index.ts: there is no content/${id}/film.ts for the film "${id}", and no film for ${others.map((name) => `content/${name}/film.ts`).join(', ')}; give a film the name of its folder as id`,
    );
};

/** What to say where there is no such film; a slide is easily taken for one. */
const noFilm = (asked: string, listed: readonly Listed[], ids: readonly string[]): string => {
  const holder = listed.find(({ film }) => slideIdsIn(film).includes(asked));
  return holder
    ? `"${asked}" is a slide of ${holder.id}, not a film. Slides are chosen with --slide ${asked}, by render, watch and storyboard.`
    : unknown('film', asked, ids);
};

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) < index);
