import type { Problem } from '../parse/problem.ts';
import { sceneKinds, type SceneKind } from '../scenes/index.ts';

/** Which fields of a part of a film hold words, and which hold parts that have some. */
type Fields = {
  texts: readonly string[];
  /** Words that only a translation may say otherwise; where it says nothing, the film's own stay. */
  own?: readonly string[];
  /** Lists of texts: of as many as are wanted. */
  lists?: readonly string[];
  within?: Readonly<Record<string, (part: Part) => Fields>>;
};
type Part = Readonly<Record<string, unknown>>;

const cued: Fields = { texts: ['cue'] };

/** What of a scene is words: as its descriptor says. */
const sceneFields = ({ kind }: Part): Fields => {
  if (typeof kind !== 'string' || !Object.hasOwn(sceneKinds, kind)) return cued;
  const { texts, moments } = sceneKinds[kind as SceneKind];
  const within = Object.entries(moments).map(([field, use]: [string, { texts: object }]) => [
    field,
    () => ({ texts: ['cue', ...Object.keys(use.texts)] }),
  ]);
  return {
    texts: ['cue', ...Object.keys(texts)],
    // Who counted may have another name, and another page, in another language.
    own: ['source'],
    within: Object.fromEntries(within) as Fields['within'],
  };
};

const slideFields: Fields = {
  texts: ['topic', 'title', 'infographic', 'headline', 'body'],
  within: { scenes: sceneFields, beats: () => cued },
};
const endCardFields: Fields = { texts: ['name', 'tagline'], own: ['url'] };
const lessonFields = ({ questions }: Part): Fields => ({
  texts: [],
  own: ['exitUrl'],
  lists: ['note'],
  within: {
    questions: () => ({ texts: [], lists: Object.keys(isPart(questions) ? questions : {}) }),
  },
});

/** A film in the words of a translation, and what is missing from them or too much. Paths are those of the translation. */
export type InWords = { film: Part; problems: Problem[] };

/**
 * Puts the words of a translation in the place of a film's own. What is missing stays out.
 * @param film well-formed
 */
export const inWords = (film: Part, words: unknown): InWords => {
  const problems: Problem[] = [];
  if (!isPart(words)) return { film, problems: [{ path: [], message: 'holds no words' }] };
  const { language, title, voice, lexicon, fields, slides, endCard, lesson, ...others } = words;
  for (const field of Object.keys(others))
    if (field !== 'translationOf') tooMuch(field, [], problems);
  const own = film.slides as Part[];
  const bySlide = isPart(slides) ? slides : {};
  for (const id of Object.keys(bySlide))
    if (!own.some((slide) => slide.id === id))
      problems.push({
        path: ['slides', id],
        message: `is no slide of the film; its slides are ${own.map((slide) => slide.id).join(', ')}`,
      });
  const rest: Record<string, unknown> = { ...film };
  delete rest.voice;
  delete rest.lexicon;
  return {
    film: {
      ...rest,
      language,
      title: wordsAt('title', { title }, [], problems),
      ...(voice !== undefined && { voice }),
      ...(lexicon !== undefined && { lexicon }),
      ...fieldsInWords(film.fields, fields, problems),
      slides: own.map((slide) => {
        const id = String(slide.id);
        return partIn(slide, bySlide[id], slideFields, { path: ['slides', id], problems });
      }),
      endCard: partIn(film.endCard, endCard, endCardFields, { path: ['endCard'], problems }),
      ...(film.lesson !== undefined && {
        lesson: partIn(film.lesson, lesson, lessonFields(film.lesson as Part), {
          path: ['lesson'],
          problems,
        }),
      }),
    },
    problems,
  };
};

/** The fields of a film, with what stands in for them in another language. */
const fieldsInWords = (own: unknown, words: unknown, problems: Problem[]): Part => {
  if (own === undefined && words === undefined) return {};
  if (!isPart(own)) {
    tooMuch('fields', [], problems);
    return {};
  }
  const said = isPart(words) ? words : {};
  for (const name of Object.keys(said))
    if (!Object.hasOwn(own, name)) tooMuch(name, ['fields'], problems);
  const fields = Object.entries(own).map(([name, field]) => {
    const standIn = wordsAt(name, said, ['fields'], problems) ?? '…';
    return [name, isPart(field) ? { ...field, default: standIn } : standIn];
  });
  return { fields: Object.fromEntries(fields) as unknown };
};

type Place = { path: PropertyKey[]; problems: Problem[] };

const partIn = (
  part: unknown,
  words: unknown,
  fields: Fields,
  { path, problems }: Place,
): unknown => {
  if (!isPart(part)) return part;
  if (!isPart(words)) {
    problems.push({ path, message: 'is missing; write its words in this language' });
    return undefined;
  }
  const made: Record<string, unknown> = { ...part };
  const { texts, own = [], lists = [], within = {} } = fields;
  const known = [...texts, ...own, ...lists, ...Object.keys(within)];
  for (const field of Object.keys(words))
    if (!known.includes(field) || (field in within && part[field] === undefined))
      tooMuch(field, path, problems);
  for (const field of [...texts, ...lists]) {
    // What the film leaves out, such as a label, may be needed in another language.
    if (part[field] === undefined && words[field] === undefined) continue;
    made[field] = wordsAt(field, words, path, problems);
  }
  for (const field of own) if (words[field] !== undefined) made[field] = words[field];
  for (const [field, fieldsOf] of Object.entries(within)) {
    if (part[field] === undefined) continue;
    const place = { path: [...path, field], problems };
    made[field] = partsIn(part[field], words[field], fieldsOf, place);
  }
  return made;
};

/** A part, or a list of parts, or a list of such lists. */
const partsIn = (
  part: unknown,
  words: unknown,
  fieldsOf: (part: Part) => Fields,
  place: Place,
): unknown => {
  if (!Array.isArray(part)) return isPart(part) ? partIn(part, words, fieldsOf(part), place) : part;
  if (part.length === 0 && words === undefined) return part;
  const { path, problems } = place;
  const found = Array.isArray(words) ? words.length : 0;
  if (found !== part.length)
    problems.push({
      path,
      message:
        found === 0
          ? `is missing; write the words of ${countOf(part.length)}, as the film has`
          : `has ${countOf(found)}, but the film has ${part.length}; write one for each, in the same order`,
    });
  return part.map((child, index) =>
    index < found
      ? partsIn(child, (words as unknown[])[index], fieldsOf, { path: [...path, index], problems })
      : undefined,
  );
};

const countOf = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

const wordsAt = (field: string, words: Part, path: PropertyKey[], problems: Problem[]): unknown => {
  if (words[field] === undefined)
    problems.push({
      path: [...path, field],
      message: 'is missing; write it in this language, as the film has it',
    });
  return words[field];
};

const tooMuch = (field: string, path: PropertyKey[], problems: Problem[]): void => {
  problems.push({
    path: [...path, field],
    message: 'is not a word of the film; a translation only says its words, so remove it',
  });
};

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
