import type { z } from 'zod';
import { codeOf } from '../text/characters.ts';
import { isLanguageTag, languageOf } from '../../language/languages.ts';
import { filmSchema, slideSchema, type Film, type Slide } from '../schema.ts';
import { asVersion, type Version, withSlidesOf } from '../version/version.ts';
import { hasOwnFaces } from '../brand.ts';
import { asWritten } from './as-written.ts';
import { inOurWords } from './in-our-words.ts';
import { placeIn } from './place.ts';
import type { Problem } from './problem.ts';
import { slideProblems, wordProblems } from './slide-problems.ts';
import { textProblems } from './text-problems.ts';
import { wellFormedParts } from './well-formed.ts';
import { ToldError } from '../../told/errors.ts';
import { didYouMean } from '../../told/suggestion.ts';

/** Content that cannot become a film. Every problem is one line: file, path, what was found, how to mend. */
export class ContentError extends ToldError {
  override name = 'ContentError';
  readonly reason = 'content';
  readonly exitCode = 2;
  /** Where in content each was found, where it was in content. */
  readonly found: readonly Problem[];

  constructor(
    problems: readonly string[],
    { found = [], ...told }: { found?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(problems, told);
    this.found = found;
  }
}

/**
 * Reads a film, and checks what its types cannot: that every cue is spoken, every figure is what is said,
 * and every label is a quotation.
 * @param file where the film is written, for the messages
 * @param version what one version of it has otherwise
 * @throws {ContentError} with all problems at once
 */
export const parseFilm = (input: unknown, file: string, version?: Version): Film => {
  const { content, problems } = asVersion(input, version);
  const film = parseContent(filmSchema, content, {
    file,
    furtherProblems: (written) => [...problems, ...filmProblems(written)],
  });
  return withSlidesOf({ ...film, slides: film.slides.map(asWritten) }, input, version);
};

/**
 * Reads content of any shape that holds words of a film, in the one way in which all content is read.
 * @param furtherProblems what is wrong with it that its types cannot see; asked also where its shape is wrong
 * @param retold what was found as the file that it stands in has it
 * @throws {ContentError} with all problems at once
 */
export const parseContent = <Content>(
  schema: z.ZodType<Content>,
  input: unknown,
  {
    file,
    furtherProblems,
    retold = (problems) => problems,
  }: {
    file: string;
    furtherProblems: (written: unknown) => Problem[];
    retold?: (problems: Problem[]) => Problem[];
  },
): Content => {
  const written = composed(input);
  const parsed = schema.safeParse(written, { error: inOurWords, reportInput: true });
  const problems = retold([
    ...(parsed.error?.issues.flatMap(flattenIssue) ?? []),
    ...furtherProblems(written),
  ]);
  if (!parsed.success || problems.length > 0) {
    throw new ContentError(
      problems.map(({ path, message }) => line(file, placeIn(written, path), message)),
      { found: problems },
    );
  }
  return parsed.data;
};

/** What is wrong with a film that its types cannot see. */
export const filmProblems = (film: unknown): Problem[] => {
  const slides = slidesOf(film);
  const tag = (film as { language?: unknown } | null)?.language;
  return [
    ...repeatedIds(slides),
    ...strayQuestions(film, slides),
    ...onlyOptional(slides),
    // A slide that is well-formed is checked even where another is not, so that everything is mended in one go.
    ...slides.flatMap((slide, index) => problemsOfSlide(slide, tag, ['slides', index])),
    ...wordedParts(film).flatMap(([name, part]) =>
      problemsOfTexts(part, { tag, faces: (film as { brand?: unknown } | null)?.brand }, [name]),
    ),
  ];
};

/** The parts of a film that hold texts of it. */
const wordedParts = (film: unknown): [string, unknown][] =>
  Object.entries(film ?? {}).filter(([name]) =>
    ['title', 'slides', 'endCard', 'lesson'].includes(name),
  );

/**
 * What is wrong with texts in their language and faces.
 * @param tag of the language; where it is none, the general one
 * @param faces those of a brand, named or read; a film that has both is set in them only
 */
export const problemsOfTexts = (
  part: unknown,
  { tag, faces }: { tag: unknown; faces: unknown },
  at: PropertyKey[],
): Problem[] => {
  return textProblems(part, { language: languageAt(tag), hasOwnFaces: hasOwnFaces(faces) }, at);
};

const languageAt = (tag: unknown) =>
  languageOf(typeof tag === 'string' && isLanguageTag(tag) ? tag : 'und');

/**
 * What is wrong with a slide that its types cannot see; of one whose shape is wrong, of the parts that are right.
 * @param tag of its language; where it is none, the rest is checked by the general one
 */
export const problemsOfSlide = (slide: unknown, tag: unknown, at: PropertyKey[]): Problem[] => {
  const language = languageAt(tag);
  const wellFormed = slideSchema.safeParse(slide);
  const problems = wellFormed.success
    ? slideProblems(wellFormed.data, language)
    : wellFormedParts(slide).flatMap((part) => part.retold(wordProblems(part.slide, language)));
  return problems.map(({ path, message }) => ({ path: [...at, ...path], message }));
};

const slidesOf = (film: unknown): unknown[] => {
  const slides = (film as { slides?: unknown } | null)?.slides;
  return Array.isArray(slides) ? slides : [];
};

/** The same value with every text in NFC, so that a letter is one character wherever it is counted or looked for. */
const composed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, composed(child)]));
};

const line = (file: string, place: string, message: string): string =>
  inSight(`${file} · ${place || 'film'}: ${message}`);

/** What is not seen, or would turn what stands around it, by its code: a terminal obeys such characters. */
const inSight = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu,
    (character) => `⟨${codeOf(character)}⟩`,
  );

/**
 * A union reports its members' problems inside itself; the deepest are the ones that help. Where what was found is like
 * none of them, the union says what is allowed.
 */
const flattenIssue = (issue: z.core.$ZodIssue): Problem[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  if (issue.input !== undefined && issue.errors.every((errors) => errors.some(isOfOtherShape)))
    return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(flattenIssue));
  const depth = (branch: Problem[]) => Math.max(...branch.map(({ path }) => path.length));
  const closest = branches.reduce((best, branch) => {
    const deeper = depth(branch) - depth(best);
    return deeper > 0 || (deeper === 0 && branch.length < best.length) ? branch : best;
  });
  return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
};

/** Whether something is of another shape than a member of a union: of another type, or with none of its fields. */
const isOfOtherShape = ({ code, path, input }: z.core.$ZodIssue): boolean =>
  (code === 'invalid_type' && (path.length === 0 || input === undefined)) ||
  code === 'unrecognized_keys';

const repeatedIds = (slides: unknown[]): Problem[] => {
  const ids = slides.map((slide) => (slide as { id?: unknown } | null)?.id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index || typeof id !== 'string'
      ? []
      : [
          {
            path: ['slides', index, 'id'],
            message: `"${id}" is already the id of slides[${first}]; give each slide its own`,
          },
        ];
  });
};

/** A film of which nothing is left where no version asks for a slide. */
const onlyOptional = (slides: unknown[]): Problem[] =>
  slides.length > 0 && slides.every((slide) => (slide as Partial<Slide> | null)?.optional === true)
    ? [
        {
          path: ['slides'],
          message: 'are all optional, which leaves nothing; let one at least be there always',
        },
      ]
    : [];

/** Questions for a slide that the film does not have. */
const strayQuestions = (film: unknown, slides: unknown[]): Problem[] => {
  const questions = (film as { lesson?: { questions?: unknown } } | null)?.lesson?.questions;
  if (typeof questions !== 'object' || questions === null) return [];
  const ids = slides.map((slide) => (slide as { id?: unknown } | null)?.id);
  return Object.keys(questions).flatMap((id) =>
    ids.includes(id)
      ? []
      : [
          {
            path: ['lesson', 'questions', id],
            message: `belongs to no slide; the slides are ${ids.join(', ')}.${didYouMean(id, ids.map(String))}`,
          },
        ],
  );
};
