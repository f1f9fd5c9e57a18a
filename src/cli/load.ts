import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContentError, parseFilm } from '../film/parse/parse.ts';
import type { Film } from '../film/schema.ts';
import { UsageError } from '../told/errors.ts';
import { oneLine, unknown } from '../told/suggestion.ts';

/**
 * Reads the films that `content/index.ts` lists, or the one asked for.
 * @param projectFolder the folder that holds `content/`
 * @throws {ContentError} with the problems of all of them
 * @throws {UsageError} when there is no film of that name
 */
export const loadFilms = async (projectFolder: string, asked?: string): Promise<Film[]> => {
  const listed = Object.entries(await importContent(projectFolder)).map(([name, raw]) => ({
    id: idOf(raw) ?? name,
    raw,
  }));
  const ids = listed.map(({ id }) => id);
  if (asked !== undefined && !ids.includes(asked))
    throw new UsageError(unknown('film', asked, ids));

  const films: Film[] = [];
  const problems: string[] = [];
  for (const { id, raw } of listed) {
    if (asked !== undefined && id !== asked) continue;
    try {
      films.push(parseFilm(raw, `content/${id}/film.ts`));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  const repeated = ids.find((id, index) => ids.indexOf(id) < index);
  if (repeated !== undefined)
    problems.push(`content/index.ts: two films have the id "${repeated}"; give each its own`);
  if (listed.length === 0) problems.push('content/index.ts: lists no films; export one');
  if (problems.length > 0) throw new ContentError(problems);
  return films;
};

const idOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string'
    ? raw.id
    : undefined;

const importContent = async (projectFolder: string): Promise<Record<string, unknown>> => {
  const file = path.join(projectFolder, 'content', 'index.ts');
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (cause) {
    const lines = String(cause instanceof Error ? cause.message : cause).split('\n');
    // A mistake in the code itself: the compiler names file and line further down.
    const telling = lines.find((line) => line.includes('ERROR:')) ?? lines[0] ?? '';
    const said = oneLine(telling.replace(`${projectFolder}${path.sep}`, '').replace('ERROR: ', ''));
    throw new ContentError([`content/index.ts cannot be read: ${said}`], { cause });
  }
};
