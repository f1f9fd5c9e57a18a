import { z } from 'zod';
import type { Language } from '../../language/language.ts';
import { isLanguageTag, languageOf } from '../../language/languages.ts';
import { filmSchema, slideSchema, type Film } from '../schema.ts';
import { slideProblems } from './slide-problems.ts';
import { ToldError } from '../../told/errors.ts';

/** Content that cannot become a film. Every problem is one line: file, path, what was found, how to mend. */
export class ContentError extends ToldError {
  override name = 'ContentError';
  readonly reason = 'content';
  readonly exitCode = 2;
}

/**
 * Reads a film, and checks what its types cannot: that every cue is spoken, every figure is what is said,
 * and every label is a quotation.
 * @param file where the film is written, for the messages
 * @throws {ContentError} with all problems at once
 */
export const parseFilm = (input: unknown, file: string): Film => {
  const written = composed(input);
  const parsed = filmSchema.safeParse(written, { error: unknownFieldMessage });
  const slides = slidesOf(written);
  const language = languageIn(written);
  const problems = [
    ...(parsed.error?.issues.flatMap(flattenIssue) ?? []),
    ...repeatedIds(slides),
    ...strayQuestions(written, slides),
    // A slide that is well-formed is checked even where another is not, so that everything is mended in one go.
    ...slides.flatMap((slide, index) => {
      const wellFormed = slideSchema.safeParse(slide);
      return (wellFormed.success ? slideProblems(wellFormed.data, language) : []).map(
        ({ path, message }) => ({ path: ['slides', index, ...path], message }),
      );
    }),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new ContentError(problems.map(({ path, message }) => line(file, path, message)));
  }
  return parsed.data;
};

/** The language of a film; where it names none, the general one, so that the rest can be checked. */
const languageIn = (film: unknown): Language => {
  const tag = (film as { language?: unknown } | null)?.language;
  return languageOf(typeof tag === 'string' && isLanguageTag(tag) ? tag : 'und');
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

type Problem = { path: PropertyKey[]; message: string };

const line = (file: string, path: readonly PropertyKey[], message: string): string =>
  `${file} · ${z.core.toDotPath(path) || 'film'}: ${message}`;

const unknownFieldMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    return `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}; correct the spelling or remove it`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing; add it';
  return undefined;
};

/** A union reports its members' problems inside itself; the deepest are the ones that help. */
const flattenIssue = (issue: z.core.$ZodIssue): Problem[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(flattenIssue));
  const depth = (branch: Problem[]) => Math.max(...branch.map(({ path }) => path.length));
  const closest = branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
  return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
};

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
            message: `belongs to no slide; the slides are ${ids.join(', ')}`,
          },
        ],
  );
};
