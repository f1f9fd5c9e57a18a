import {
  type Fields,
  type FieldValues,
  defaultsIn,
  fillFields,
  type FilledContent,
} from './fields.ts';
import { endCardId } from '../narration.ts';
import type { Film } from '../schema.ts';
import { scriptOfEndCard, scriptOfSlide } from '../script.ts';

/** What one version of a film has that is not the film's own. */
export type Version = {
  /** Names its folder. */
  id: string;
  values: FieldValues;
  /** Where the name on the end card leads, and its code. */
  url?: string;
  /** A picture of the film's folder, on the end card. */
  logo?: string;
  /** Optional slides that it has, and slides that it leaves out. */
  with: readonly string[];
  without: readonly string[];
};

/** A film as it is written, with what a version has in the place of what stands in for it. */
export const asVersion = (film: unknown, version: Version | undefined): FilledContent => {
  const filled = fillFields(film, { ...defaultsIn(fieldsOf(film)), ...version?.values });
  const { endCard } = (filled.content ?? {}) as { endCard?: object };
  if (!version || !endCard) return filled;
  const { url, logo } = version;
  const own = { ...(url !== undefined && { url }), ...(logo !== undefined && { logo }) };
  return { ...filled, content: { ...(filled.content as object), endCard: { ...endCard, ...own } } };
};

/**
 * A film that was read, with the slides that it has in a version; without a version, those that are not optional.
 * @param written the film before its fields were filled in
 */
export const withSlidesOf = (film: Film, written: unknown, version: Version | undefined): Film => {
  const kept = film.slides.filter(({ id, optional }) =>
    optional ? version?.with.includes(id) : !version?.without.includes(id),
  );
  const slides = kept.map((slide) => {
    const shown = { ...slide };
    delete shown.optional; // it changes no picture
    return shown;
  });
  const leftOut = film.slides.flatMap((slide) => (kept.includes(slide) ? [] : [slide.id]));
  return {
    ...film,
    slides,
    ...(leftOut.length > 0 && { leftOut }),
    ...(film.lesson && { lesson: lessonOf(film.lesson, slides) }),
    ...(version && { version: { id: version.id, reworded: rewordedIn(written, version) } }),
  };
};

/** Questions of slides that are there. */
const lessonOf = (lesson: NonNullable<Film['lesson']>, slides: Film['slides']) => {
  const { questions } = lesson;
  if (!questions) return lesson;
  const own = Object.entries(questions).filter(([id]) => slides.some((slide) => slide.id === id));
  return { ...lesson, questions: Object.fromEntries(own) };
};

/** The fields of a film that may not be well-formed. */
export const fieldsOf = (film: unknown): Fields =>
  (film as { fields?: Fields } | null)?.fields ?? {};

/** The slides of a well-formed film, and `end-card`, that say something else in a version than in the film itself. */
const rewordedIn = (written: unknown, version: Version): string[] => {
  const [own, others] = [undefined, version].map((one) =>
    spokenIn(asVersion(written, one).content),
  );
  return [...(others ?? [])].flatMap(([id, said]) => (own?.get(id) === said ? [] : [id]));
};

const spokenIn = (film: unknown): Map<string, string> => {
  const { slides, endCard } = film as Pick<Film, 'slides' | 'endCard'>;
  return new Map([
    ...slides.map((slide) => [slide.id, JSON.stringify(scriptOfSlide(slide))] as const),
    [endCardId, JSON.stringify(scriptOfEndCard(endCard))],
  ]);
};
