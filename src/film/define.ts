import type { FilmInput } from './schema.ts';

/** Gives a film its type while it is being written. Nothing is checked here; `parseFilm` does that, and names the file. */
export const defineFilm = (film: FilmInput): FilmInput => film;
