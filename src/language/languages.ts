import { german } from './de/rules.ts';
import { english } from './en/rules.ts';
import { general } from './general/rules.ts';
import { languageFrom, type Language, type LanguageRules } from './language.ts';
import { dutch } from './nl/rules.ts';

/** The languages that have a folder, by their subtag. */
const folders: Readonly<Record<string, LanguageRules>> = { nl: dutch, en: english, de: german };

const known = new Map<string, Language>();

/**
 * Whether a tag is well formed by BCP 47 and begins with the two or three letters of ISO 639, as every language in use
 * has them: `nl-NL`, `nl-BE`, `ar`. The longer subtags that it leaves room for belong to no language, so that `dutch`
 * is none, nor the name of a folder such as `portrait`.
 */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return /^[a-z]{2,3}(?:-|$)/iu.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/**
 * The language of a BCP 47 tag: its own folder's, or the general one. The same tag is answered from memory.
 * @throws {RangeError} for what is no tag
 */
export const languageOf = (tag: string): Language => {
  const before = known.get(tag);
  if (before) return before;
  const { language: subtag } = new Intl.Locale(tag);
  const language = languageFrom(tag, folders[subtag] ?? general);
  known.set(tag, language);
  return language;
};
