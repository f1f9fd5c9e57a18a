import { expect, it } from 'vitest';
import { isLanguageTag } from '../../src/language/languages.ts';

it.each(['nl', 'nl-NL', 'nl-BE', 'EN-gb', 'ar', 'zh-Hant', 'sr-Latn', 'pt-BR', 'fil'])(
  'takes %s for a language',
  (tag) => expect(isLanguageTag(tag)).toBe(true),
);

it.each(['', 'n', 'nl_NL', 'dutch', 'nederlands', 'portrait', 'lesson', 'share', 'x-foo', 'nl-'])(
  'takes “%s” for none',
  (tag) => expect(isLanguageTag(tag)).toBe(false),
);
