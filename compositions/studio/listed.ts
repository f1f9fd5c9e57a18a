import { brandProblems } from '../../src/design/brand/problems.ts';
import { formatNames } from '../../src/film/formats.ts';
import { compositionId, folderName } from '../../src/drawing/composition-id.ts';
import { listContent, slideIdsIn } from '../../src/film/content.ts';
import { editionName } from '../../src/film/translation/edition.ts';
import { exampleFilm, examplePictures, stressFilms } from '../../src/film/examples.ts';
import type { FilmNarration } from '../../src/film/narration.ts';
import { ContentError, parseFilm } from '../../src/film/parse/parse.ts';
import type { Film } from '../../src/film/schema.ts';
import { pieceId, piecesOf } from '../../src/timeline/piece.ts';
import { codeMistake } from '../../src/told/code-mistake.ts';
import { fetchNarration, fetchSupplied } from './prepared.ts';

type Edition = Parameters<typeof editionName>[0];

/**
 * A film to review, with what a voice made of it; null where it is only looked at and never spoken. What its folder
 * supplies stands apart: in the props of every composition it would be more than Remotion can carry.
 */
export type ListedFilm = {
  name: string;
  film: Film;
  supplied: Pick<Film, 'files' | 'fonts'>;
  narrations: FilmNarration | null;
};

/** A film that cannot be shown: why, and the compositions that would show it. */
export type BrokenFilm = { name: string; compositionIds: string[]; problems: string[] };

export type Listed = ListedFilm | BrokenFilm;

/** The films of the content and their translations, each as it is or with what is wrong with it. */
export const listFilms = async (
  content: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Listed[]> => {
  const taken = new Set(listExamples().map(({ name }) => name));
  const listed: Listed[] = [];
  for (const [index, { id, edition, film: raw, file, parse }] of listContent(content).entries()) {
    const wanted = namedIn({ id, edition });
    // Whatever it says it is called, it is told under a name of its own.
    const own = taken.has(folderName(wanted)) ? { id: `content-${index + 1}` } : wanted;
    try {
      if (own !== wanted)
        throw new ContentError([
          `content/index.ts: "${folderName(wanted)}" is listed twice, or is an example; give it another id`,
        ]);
      const film = parse();
      const problems = brandProblems(raw, file);
      if (problems.length > 0) throw new ContentError(problems);
      const supplied = await fetchSupplied(film, signal);
      const narrations = await fetchNarration(editionName(film), signal);
      listed.push({ name: folderName(film), film, supplied, narrations });
    } catch (error) {
      listed.push({
        name: folderName(own),
        compositionIds: compositionIds(own, slideIdsIn(raw)),
        problems: problemsIn(error),
      });
    }
    taken.add(folderName(own));
  }
  return listed;
};

/** For review: every kind of scene as it is meant, and the most that the schema allows of it. */
export const listExamples = (): ListedFilm[] =>
  [exampleFilm, ...stressFilms].map((input) => {
    const film = { ...parseFilm(input, 'src/film/examples.ts'), files: examplePictures };
    return { name: folderName(film), film, supplied: {}, narrations: null };
  });

/**
 * What is known of the films where the content cannot be read at all: what was there before it broke, or else the
 * composition that is asked for.
 * @param asked its id, such as the address of Studio has
 */
export const unreadable = (
  error: unknown,
  before: readonly Listed[] | null,
  asked: string,
): BrokenFilm[] => {
  const problems = [`content/index.ts cannot be read: ${codeMistake(error)}`];
  const known = (before ?? []).map((listed) =>
    'problems' in listed
      ? { ...listed, problems }
      : {
          name: listed.name,
          compositionIds: compositionIds(listed.film, piecesOf(listed.film).map(pieceId)),
          problems,
        },
  );
  if (known.length > 0) return known;
  const ids = [
    ...compositionIds({ id: 'content' }, []),
    ...(/^[a-z0-9-]+$/u.test(asked) ? [asked] : []),
  ];
  return [{ name: 'content', compositionIds: [...new Set(ids)], problems }];
};

const compositionIds = (film: Edition, pieceIds: readonly string[]): string[] =>
  formatNames.flatMap((format) =>
    [undefined, ...pieceIds].map((piece) => compositionId(format, film, piece)),
  );

const problemsIn = (error: unknown): string[] => {
  if (error instanceof ContentError) return error.problems;
  return [error instanceof Error ? error.message : String(error)];
};

/** What a film that may not be well-formed can be called here. */
const namedIn = ({ id, edition }: Edition): Edition => ({
  id: plain(id),
  edition: edition === undefined ? undefined : plain(edition),
});

const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9-]+/gu, '-') || 'film';
