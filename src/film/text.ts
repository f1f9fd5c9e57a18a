import { z } from 'zod';

/** A text that people read: one line, without white space around it. */
export const text = (maxCharacters: number) =>
  z
    .string()
    .min(1, 'is empty; write the words, or leave the field out if it is optional')
    .max(maxCharacters, `is longer than ${maxCharacters} characters and cannot fit; shorten it`)
    .regex(
      /^(?:\S(?:.*\S)?)?$/u,
      'begins or ends with white space, or holds a line break; remove them',
    )
    .regex(
      /^(?!.*[\p{L}\p{N}]{31})/u,
      'holds a word of more than 30 letters, which no line can hold; write it in two, or another',
    );

/** An id: it names files and folders. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
