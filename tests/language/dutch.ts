import { languageOf } from '../../src/language/languages.ts';

export const dutch = languageOf('nl-NL');
