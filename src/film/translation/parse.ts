import { asWritten } from '../parse/as-written.ts';
import { ContentError, filmProblems, parseContent } from '../parse/parse.ts';
import { filmSchema, type Film } from '../schema.ts';
import type { Problem } from '../parse/problem.ts';
import { asVersion, type Version, withSlidesOf } from '../version/version.ts';
import { inWords } from './in-words.ts';
import { measureProblems } from './measures.ts';

/**
 * Reads the words of a translation into the film that they are of, and checks them as a film is checked: every cue,
 * figure and label in its own language. What it says in numbers is what the film says, as the figures are the film's.
 * @param files where both are written, for the messages
 * @param version what one version of the film has otherwise, in this language too
 * @throws {ContentError} with all problems at once, each in the translation's own file
 */
export const parseTranslation = (
  film: unknown,
  words: unknown,
  files: { film: string; words: string },
  version?: Version,
): Film => {
  const own = filmSchema.safeParse(asVersion(film, undefined).content);
  if (!own.success)
    throw new ContentError([
      `${files.words} · film: cannot be read before ${files.film} is right; mend that first`,
    ]);
  const { film: said, problems } = inWords(film as Record<string, unknown>, words);
  const spoken = asVersion(said, version);
  const isTold = ({ path }: Problem) =>
    problems.some((one) => one.path.every((key, index) => key === path[index]));
  const parsed = parseContent(filmSchema, spoken.content, {
    file: files.words,
    furtherProblems: (written) => {
      const found = filmProblems(written);
      return [
        ...spoken.problems,
        ...languageProblems(own.data, written),
        ...found,
        ...(found.length > 0 || filmProblems(own.data).length > 0
          ? []
          : measureProblems(own.data, written as Film)),
      ];
    },
    retold: (found) => [
      ...problems,
      ...found.map((problem) => inOwnFile(own.data, problem)).filter((one) => !isTold(one)),
    ],
  });
  const made = { ...parsed, slides: parsed.slides.map(asWritten), edition: parsed.language };
  return withSlidesOf(made, said, version);
};

const languageProblems = (own: Film, written: unknown): Problem[] => {
  const { language } = written as { language?: unknown };
  return language === own.language
    ? [
        {
          path: ['language'],
          message: `is ${own.language}, which is the film's own; a translation is in another`,
        },
      ]
    : [];
};

/** A problem of the film in these words, where the translation has it: slides by their ids, figures by their cues. */
const inOwnFile = ({ slides }: Film, { path, message }: Problem): Problem => {
  const [first, index, ...rest] = path;
  const slide = first === 'slides' && typeof index === 'number' ? slides[index] : undefined;
  const own = slide ? ['slides', slide.id, ...rest] : path;
  return {
    path: valueFields.includes(String(own.at(-1))) ? [...own.slice(0, -1), 'cue'] : own,
    message,
  };
};

/** What the film's own file holds: in a translation the cue beside it says something else. */
const valueFields = ['figure', 'count', 'value'];
