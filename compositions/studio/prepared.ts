import { getRemotionEnvironment, getStaticFiles, staticFile, watchStaticFile } from 'remotion';
import { z } from 'zod';
import { editionName } from '../../src/film/translation/edition.ts';
import { type FilmNarration, narrationSchema } from '../../src/film/narration.ts';
import { type Film, madeFilmSchema } from '../../src/film/schema.ts';
import { namedPictures } from '../../src/film/supplied/supplied.ts';

const narrationFile = (edition: string): string => `narration/${edition}/index.json`;
const suppliedFile = (edition: string): string => `supplied/${edition}.json`;

const narrationsSchema = z.record(z.string(), narrationSchema);
const suppliedSchema = madeFilmSchema.pick({ files: true, fonts: true });

/** What the voice made of a film; nothing where it made nothing yet, or what it made is not whole. */
export const fetchNarration = async (
  edition: string,
  signal: AbortSignal,
): Promise<FilmNarration> =>
  narrationsSchema.catch({}).parse(await fetchJson(narrationFile(edition), signal));

/** What a film's folder and its brand supply; nothing where the film names nothing, or nothing was read yet. */
export const fetchSupplied = async (
  film: Film,
  signal: AbortSignal,
): Promise<z.infer<typeof suppliedSchema>> => {
  if (!namesFiles(film)) return {};
  return suppliedSchema.catch({}).parse(await fetchJson(suppliedFile(editionName(film)), signal));
};

/** Whether a film names a picture or a typeface. */
const namesFiles = (film: Film): boolean =>
  namedPictures(film).length > 0 || [film.brand?.display, film.brand?.text].some(Boolean);

const fetchJson = async (file: string, signal: AbortSignal): Promise<unknown> => {
  // A bundle of the drawing alone holds none, and asking for it would be told as a fault.
  const { isStudio } = getRemotionEnvironment();
  if (!isStudio && !getStaticFiles().some(({ name }) => name === file)) return {};
  const answer = await fetch(staticFile(file), { signal, cache: 'no-store' });
  // Studio answers an unknown path with its own page.
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return answer.ok && isJson ? answer.json() : {};
};

/** Calls back whenever a film has been spoken anew, or its files have been read anew, while Studio runs. Gives what ends it. */
export const watchPrepared = (editions: readonly string[], onChange: () => void): (() => void) => {
  if (!getRemotionEnvironment().isStudio) return () => undefined;
  const watches = editions
    .flatMap((edition) => [narrationFile(edition), suppliedFile(edition)])
    .map((file) => watchStaticFile(file, onChange));
  return () => watches.forEach(({ cancel }) => cancel());
};
