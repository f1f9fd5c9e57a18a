import { getRemotionEnvironment, getStaticFiles, staticFile, watchStaticFile } from 'remotion';
import { z } from 'zod';
import { type FilmNarration, narrationSchema } from '../../src/film/narration.ts';

const indexOf = (edition: string): string => `narration/${edition}/index.json`;

/** What the voice made of a film; nothing where it made nothing yet, or what it made is not whole. */
export const fetchNarration = async (
  edition: string,
  signal: AbortSignal,
): Promise<FilmNarration> => {
  // A bundle of the drawing alone holds none, and asking for it would be told as a fault.
  const { isStudio } = getRemotionEnvironment();
  if (!isStudio && !getStaticFiles().some(({ name }) => name === indexOf(edition))) return {};
  const answer = await fetch(staticFile(indexOf(edition)), { signal, cache: 'no-store' });
  // Studio answers an unknown path with its own page.
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  if (!answer.ok || !isJson) return {};
  return z
    .record(z.string(), narrationSchema)
    .catch({})
    .parse(await answer.json());
};

/** Calls back whenever a film has been spoken anew while Studio runs. Gives what ends it. */
export const watchNarrations = (
  editions: readonly string[],
  onChange: () => void,
): (() => void) => {
  if (!getRemotionEnvironment().isStudio) return () => undefined;
  const watches = editions.map((edition) => watchStaticFile(indexOf(edition), onChange));
  return () => watches.forEach(({ cancel }) => cancel());
};
