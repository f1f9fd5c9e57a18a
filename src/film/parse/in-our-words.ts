import { z } from 'zod';
import { didYouMean, oneLine } from '../../told/suggestion.ts';

/** What zod finds wrong, in the words of the house: what was found, what is allowed, how to mend it. */
export const inOurWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys')
    return `is missing; add it${allowedOf(issue)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue);
    case 'invalid_type':
      return wrongKind(issue);
    case 'invalid_value':
      return notAllowed(issue.input, issue.values.map(String));
    case 'invalid_union':
      return Array.isArray(issue.options) && issue.discriminator !== undefined
        ? wrongKindOf(issue)
        : undefined;
    case 'too_small':
      return issue.origin === 'array'
        ? `has ${countOf(issue.input)} entries, and needs at least ${issue.minimum}; add some`
        : issue.origin === 'string'
          ? 'is empty; write the words, or leave the field out if it is optional'
          : `is ${found(issue.input)}; must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has ${countOf(issue.input)} entries, and may have ${issue.maximum}; use fewer`
        : `is ${found(issue.input)}; must be at most ${issue.maximum}`;
    // Rules of our own say themselves what is wrong.
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
      return undefined;
    default:
      return issue satisfies never;
  }
};

type Issue = z.core.$ZodRawIssue;

/** `: curious, trust, …`, where only some values are allowed. */
const allowedOf = (issue: Issue): string =>
  issue.code === 'invalid_value'
    ? `: ${issue.values.map(String).join(', ')}`
    : issue.code === 'invalid_union' && Array.isArray(issue.options)
      ? `: ${issue.options.map(String).join(', ')}`
      : '';

const unknownFields = (issue: Issue & { code: 'unrecognized_keys' }): string => {
  const shape = (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def
    ?.shape;
  const known = Object.keys(shape ?? {});
  return issue.keys
    .map((key) =>
      `does not know "${key}"; correct the spelling or remove it.${didYouMean(key, known)}`.replace(
        /\.$/u,
        '',
      ),
    )
    .join('; ');
};

/** How the types of JavaScript are called by people. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in [ ]',
  object: 'an object, in { }',
  record: 'an object, in { }',
};

const wrongKind = (issue: Issue & { code: 'invalid_type' }): string =>
  ['number', 'int'].includes(issue.expected) && typeof issue.input === 'string'
    ? `is "${oneLine(issue.input)}" in quotes, and must be a number without them${/\d,\d/u.test(issue.input) ? ', with a point: 15.5' : ''}`
    : `is ${found(issue.input)}; must be ${kinds[issue.expected] ?? issue.expected}`;

const wrongKindOf = (issue: Issue & { code: 'invalid_union' }): string => {
  const input = issue.input as Record<string, unknown>;
  const key = issue.discriminator ?? '';
  const options = (issue.options as unknown[]).map(String);
  return input[key] === undefined
    ? `is missing; add it: ${options.join(', ')}`
    : notAllowed(input[key], options);
};

const notAllowed = (input: unknown, allowed: readonly string[]): string =>
  `is ${found(input)}; must be ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}.${typeof input === 'string' ? didYouMean(input, allowed) : ''}`.replace(
    /\.$/u,
    '',
  );

const countOf = (input: unknown): number => (input as unknown[]).length;

const longest = 60;

/** What was found, as it is written there. */
const found = (input: unknown): string => {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  if (typeof input === 'function') return 'a function';
  if (typeof input !== 'string') return String(input);
  const text = oneLine(input);
  return `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;
};
