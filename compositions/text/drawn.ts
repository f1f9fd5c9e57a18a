import { asDrawn } from '../../src/fonts/as-drawn.ts';
import { languageOf } from '../../src/language/languages.ts';

/** A text, or a word of it, as it is put on the page. */
export const drawn = (text: string, language: string): string =>
  languageOf(language).asShown(asDrawn(text));
