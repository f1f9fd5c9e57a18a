import { z } from 'zod';
import { didYouMean } from '../../told/suggestion.ts';
import type { Problem } from '../parse/problem.ts';
import { line } from '../text/text.ts';

/** What a table of versions has columns for besides the fields of the film. */
export const ownColumns = ['id', 'url', 'logo', 'with', 'without'] as const;

const standIn = line(150, '');
const fieldSchema = z.union(
  [standIn, z.strictObject({ default: standIn, optional: z.boolean().optional() })],
  "is no field; write what stands in where no version says otherwise, such as 'jouw school', or { default: 'je mentor', optional: true }",
);

/**
 * What a version of a film can say otherwise, by the name that its texts have for it (`{school}`): what stands in for it
 * in the film itself, and whether a version may leave it at that.
 */
export const fieldsSchema = z.record(z.string(), fieldSchema).check(({ value, issues }) => {
  for (const name of Object.keys(value)) {
    const message = nameProblem(name);
    if (message !== null) issues.push({ code: 'custom', message, input: value, path: [name] });
  }
});
export type Fields = z.input<typeof fieldsSchema>;

const nameProblem = (name: string): string | null => {
  if (ownColumns.some((own) => own === name.toLowerCase()))
    return `is a column of every table of versions (${ownColumns.join(', ')}); choose another name`;
  return /^[a-z][a-zA-Z0-9]*$/u.test(name)
    ? null
    : "is no name of a field; write one word of letters and digits that begins with a small letter, such as 'school'";
};

/** What fields say, by name. */
export type FieldValues = Readonly<Record<string, string>>;

/** What stands in for each field; of what is not well-formed, as far as it can be told. */
export const defaultsIn = (fields: unknown): FieldValues =>
  Object.fromEntries(
    Object.entries(isObject(fields) ? fields : {}).flatMap(([name, field]): [string, string][] => {
      const value: unknown = isObject(field) ? field.default : field;
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Whether a version may leave a field at what stands in for it. */
export const isOptional = (field: Fields[string] | undefined): boolean =>
  typeof field === 'object' && field.optional === true;

/** The parts of a film that hold texts. */
const filledParts = ['title', 'lexicon', 'slides', 'endCard', 'lesson'];

/** Content with its fields filled in, and what is wrong with the places for them. */
export type FilledContent = { content: unknown; problems: Problem[] };

/**
 * Fills the fields into every text of a film, as it is written: what is said then is read and checked as if it had been
 * written so.
 * @param film in any shape
 */
export const fillFields = (film: unknown, values: FieldValues): FilledContent => {
  if (!isObject(film)) return { content: film, problems: [] };
  const problems: Problem[] = [];
  const content = Object.fromEntries(
    Object.entries(film).map(([part, value]) => [
      part,
      filledParts.includes(part) ? filled(value, [part], values, problems) : value,
    ]),
  );
  return { content, problems };
};

/** The fields that a text names. */
export const fieldsIn = (text: string): string[] =>
  Array.from(text.matchAll(place), ([, name = '']) => name);

const place = /\{([^{}]*)\}/gu;

const filled = (
  value: unknown,
  path: PropertyKey[],
  values: FieldValues,
  problems: Problem[],
): unknown => {
  if (typeof value === 'string') {
    problems.push(...placeProblems(value, values).map((message) => ({ path, message })));
    return filledText(value, values);
  }
  if (Array.isArray(value))
    return value.map((child, index) => filled(child, [...path, index], values, problems));
  if (!isObject(value)) return value;
  // How a name is said may be a field's too, and so is the name: the one place where a key is a text.
  const isText = path.length === 1 && path[0] === 'lexicon';
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      isText ? filledText(key, values) : key,
      key === 'id' ? child : filled(child, [...path, key], values, problems),
    ]),
  );
};

/** Within an address a value is written as addresses are; one that is all of it is an address itself. */
const filledText = (text: string, values: FieldValues): string =>
  text.replaceAll(place, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return /^https?:\/\//u.test(text) ? encodeURIComponent(value) : value;
  });

/** Places for fields that there are not, and braces that are no place. */
const placeProblems = (text: string, values: FieldValues): string[] => {
  if (!/[{}]/u.test(text)) return [];
  const known = Object.keys(values);
  const strangers = fieldsIn(text).filter((name) => !known.includes(name));
  if (known.length === 0)
    return strangers
      .filter((name) => /^\s*\p{L}[\p{L}\p{N}\s_-]*$/u.test(name))
      .map(
        (name) =>
          `names a field, {${name}}, and the film has none; give it one (fields: { ${name.trim()}: '…' }), or write other brackets`,
      );
  const unknown = strangers.map((name) =>
    `names the field {${name}}, which the film does not have; its fields are ${known.join(', ')}.${didYouMean(name, known)}`.replace(
      /\.$/u,
      '',
    ),
  );
  return /[{}]/u.test(text.replaceAll(place, ''))
    ? [...unknown, 'holds a brace that belongs to no field; write {field}, or other brackets']
    : unknown;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
