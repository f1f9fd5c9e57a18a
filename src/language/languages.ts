import { languageFrom, type Language, type LanguageRules } from './language.ts';
import { dutch } from './nl/rules.ts';

/** The languages that have a folder, by their subtag. */
const folders: Record<string, LanguageRules> = { nl: dutch };

const known = new Map<string, Language>();

/**
 * The language of a BCP 47 tag. The same tag is answered from memory.
 * @throws {Error} for a language that has no folder
 */
export const languageOf = (tag: string): Language => {
  const before = known.get(tag);
  if (before) return before;
  const rules = folders[tag.split('-')[0] ?? ''];
  if (!rules) throw new Error(`No language is known for "${tag}".`);
  const language = languageFrom(tag, rules);
  known.set(tag, language);
  return language;
};
