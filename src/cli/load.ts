import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listContent } from '../film/content.ts';
import { editionName } from '../film/edition.ts';
import { ContentError } from '../film/parse/parse.ts';
import type { Film } from '../film/schema.ts';
import { inLanguages } from './languages.ts';
import { UsageError } from '../told/errors.ts';
import { codeMistake } from '../told/code-mistake.ts';
import { unknown } from '../told/suggestion.ts';

/**
 * Reads the films that `content/index.ts` lists, or the one asked for, with all translations.
 * @param projectFolder the folder that holds `content/`
 * @param languages the tags of those that are wanted; `all` for every one, none for each film's own
 * @throws {ContentError} with the problems of all of them, also of translations that are not wanted
 * @throws {UsageError} when there is no film of that name, or none in such a language
 */
export const loadFilms = async (
  projectFolder: string,
  asked?: string,
  languages: readonly string[] = [],
): Promise<Film[]> => {
  const listed = listContent(await importContent(projectFolder));
  const ids = listed.filter(({ edition }) => edition === undefined).map(({ id }) => id);
  if (asked !== undefined && !ids.includes(asked))
    throw new UsageError(unknown('film', asked, ids));

  const films: Film[] = [];
  const problems: string[] = [];
  for (const { id, parse } of listed) {
    if (asked !== undefined && id !== asked) continue;
    try {
      films.push(parse());
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  const repeated = repeatedIn(listed.map(editionName));
  if (repeated !== undefined)
    problems.push(
      repeated.includes('/')
        ? `content/index.ts: two translations are called "${repeated}"; keep one in each language`
        : `content/index.ts: two films have the id "${repeated}"; give each its own`,
    );
  if (listed.length === 0) problems.push('content/index.ts: lists no films; export one');
  if (problems.length > 0) throw new ContentError(problems);
  return inLanguages(films, languages);
};

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) < index);

const importContent = async (projectFolder: string): Promise<Record<string, unknown>> => {
  const file = path.join(projectFolder, 'content', 'index.ts');
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (cause) {
    throw new ContentError([`content/index.ts cannot be read: ${codeMistake(cause)}`], { cause });
  }
};
