import type { BrandInput } from './brand.ts';
import type { FilmInput } from './schema.ts';
import type { FieldNames, FilledIn } from './version/named-fields.ts';
import type { KnownIn } from './translation/shape.ts';
import type { TranslationInput, TranslationOf } from './translation/words.ts';

/**
 * Gives a film its type while it is being written: what is missing, misspelled or too much does not compile, nor does a
 * text that names a field (`{school}`) which the film has not. Nothing is
 * checked here; `parseFilm` does that, and names the file.
 */
export const defineFilm = <const Written extends FilmInput>(
  film: Written & KnownIn<Written, FilmInput> & FilledIn<Written, FieldNames<Written>>,
): Written => film;

/**
 * Gives the words of a film in another language their type: a slide, cue or label that is missing does not compile.
 * @param film the film as it is written in its own language
 */
export const defineTranslation = <const Written extends FilmInput>(
  film: Written,
  words: TranslationOf<Written>,
): TranslationInput => ({ ...words, translationOf: film.id });

/** Gives a brand its type while it is being written, in a file of its own beside the film. */
export const defineBrand = <const Written extends BrandInput>(
  brand: Written & KnownIn<Written, BrandInput>,
): Written => brand;
