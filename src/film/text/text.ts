import { z } from 'zod';
import { characterProblems } from './characters.ts';

/** A line that people read, without white space around it, of characters that can be said and drawn. */
export const line = (maxCharacters: number, tooLong: string) =>
  z
    .string()
    .min(1, 'is empty; write the words, or leave the field out if it is optional')
    .max(maxCharacters, `is longer than ${maxCharacters} characters${tooLong}; shorten it`)
    .regex(
      /^(?:\S(?:.*\S)?)?$/u,
      'begins or ends with white space, or holds a line break; remove them',
    )
    .check(({ value, issues }) => {
      for (const message of characterProblems(value))
        issues.push({ code: 'custom', message, input: value });
    });

/** A text of a slide or the end card. */
export const text = (maxCharacters: number) => line(maxCharacters, ' and cannot fit');

/** An id: it names files and folders. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
