import type { Film } from '../../film/schema.ts';
import { UsageError } from '../../told/errors.ts';
import { unknown } from '../../told/suggestion.ts';

const everyLanguage = 'all';

/**
 * The editions of films that are in the languages that were asked for. Where a film has none in the very language (`en`),
 * those of another region are meant (`en-GB`).
 * @param asked BCP 47 tags; `all` for every language, none for each film's own
 * @throws {UsageError} for a language in which there is nothing
 */
export const inLanguages = (films: readonly Film[], asked: readonly string[]): Film[] => {
  if (asked.length === 0) return films.filter(({ edition }) => edition === undefined);
  if (asked.some((tag) => tag.toLowerCase() === everyLanguage)) return [...films];
  const chosen = new Set<Film>();
  for (const tag of asked) {
    const found = [...new Set(films.map(({ id }) => id))].flatMap((id) =>
      inLanguage(
        films.filter((film) => film.id === id),
        tag.toLowerCase(),
      ),
    );
    if (found.length === 0) {
      const known = [...new Set(films.map(({ language }) => language)), everyLanguage];
      throw new UsageError(unknown('language', tag, known));
    }
    for (const film of found) chosen.add(film);
  }
  return films.filter((film) => chosen.has(film));
};

/** The editions of one film in a language. */
const inLanguage = (editions: readonly Film[], tag: string): Film[] => {
  const exact = editions.filter(({ language }) => language.toLowerCase() === tag);
  return exact.length > 0
    ? exact
    : editions.filter(({ language }) => language.toLowerCase().startsWith(`${tag}-`));
};
