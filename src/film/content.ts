import { writtenIn } from './translation/edition.ts';
import { ContentError, parseFilm } from './parse/parse.ts';
import type { Film } from './schema.ts';
import { slug } from './text/text.ts';
import { parseTranslation } from './translation/parse.ts';
import type { Version } from './version/version.ts';

/** Something that `content/index.ts` lists: a film as it is written, or a translation of one. */
export type Listed = {
  /** Of the film. */
  id: string;
  /** The language of a translation; undefined for the film itself. */
  edition?: string;
  /** Where it is written. */
  file: string;
  /** What is written there; of a translation, the film that it is of. */
  film: unknown;
  /** What is written in that file: the film, or its words. */
  words: unknown;
  /**
   * @param version what one version of it has otherwise
   * @throws {ContentError} with all problems at once
   */
  parse: (version?: Version) => Film;
};

/** All that `content/index.ts` exports, a film first and then its translations. */
export const listContent = (content: Readonly<Record<string, unknown>>): Listed[] => {
  const exported = Object.entries(content).map(([name, raw]) => ({ name, raw }));
  const films = exported
    .filter(({ raw }) => fieldOf(raw, 'translationOf') === undefined)
    .map(({ name, raw }) => ({ id: fieldOf(raw, 'id') ?? name, raw }));
  const translations = exported.flatMap(({ name, raw }) => {
    const id = fieldOf(raw, 'translationOf');
    return id === undefined ? [] : [{ name, id, raw }];
  });
  const ids = new Set(films.map(({ id }) => id));
  return [
    ...films.flatMap(({ id, raw }): Listed[] => [
      listedFilm(id, raw),
      ...translations.filter((one) => one.id === id).map((one) => listedWords(id, raw, one.raw)),
    ]),
    ...translations.filter(({ id }) => !ids.has(id)).map(orphan),
  ];
};

/** The ids of the slides of what may be a film, as far as they can be told. */
export const slideIdsIn = (film: unknown): string[] => {
  const { slides } = (film ?? {}) as { slides?: unknown };
  const ids = (Array.isArray(slides) ? slides : []).flatMap((slide: { id?: unknown } | null) => {
    const parsed = slug.safeParse(slide?.id);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(ids)];
};

const listedFilm = (id: string, film: unknown): Listed => {
  const file = writtenIn({ id });
  return { id, file, film, words: film, parse: (version) => parseFilm(film, file, version) };
};

const listedWords = (id: string, film: unknown, words: unknown): Listed => {
  const edition = fieldOf(words, 'language') ?? 'translation';
  const file = writtenIn({ id, edition });
  const files = { film: writtenIn({ id }), words: file };
  const parse = (version?: Version) => parseTranslation(film, words, files, version);
  return { id, edition, file, film, words, parse };
};

const orphan = ({ name, id, raw }: { name: string; id: string; raw: unknown }): Listed => ({
  id,
  edition: fieldOf(raw, 'language') ?? 'translation',
  file: 'content/index.ts',
  film: null,
  words: raw,
  parse: () => {
    throw new ContentError([
      `content/index.ts: "${name}" is a translation of "${id}", which is not listed; export that film too`,
    ]);
  },
});

const fieldOf = (raw: unknown, field: string): string | undefined => {
  const value: unknown =
    typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : undefined;
};
