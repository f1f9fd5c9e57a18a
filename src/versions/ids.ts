import { formatNames } from '../film/formats.ts';

/** Folders that stand beside those of versions, and names that files there have. */
const taken = [
  ...formatNames.flatMap((format) => [format, `${format}-clean`]),
  ...['lesson', 'share', 'manifest', 'script', 'storyboard', 'versions', 'all'],
];
const mostLetters = 60;

/**
 * Why a version cannot be called so: its id names a folder beside those of formats and languages.
 * @param languages the tags of the film's translations
 * @returns null when it can
 */
export const idProblem = (id: string, languages: readonly string[]): string | null => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    const plain = slugOf(id);
    return `cannot name a folder; use lower-case letters, digits and single hyphens${plain === '' ? '' : `, such as "${plain}"`}`;
  }
  if (id.length > mostLetters)
    return `is longer than ${mostLetters} characters, which is too much for the name of a folder; shorten it`;
  if (taken.includes(id))
    return `is the name of something else in the folder of the film (${taken.join(', ')}); choose another`;
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(id))
    return 'is a name that Windows keeps for itself; choose another';
  const isLanguage = languages.some((tag) => tag.toLowerCase() === id);
  return isLanguage || /^[a-z]{2}(?:-[a-z]{2})?$/u.test(id)
    ? 'is the name of a language, and translations have folders with such names; choose another'
    : null;
};

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, mostLetters);
