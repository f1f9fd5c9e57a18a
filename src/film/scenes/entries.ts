import { z } from 'zod';
import { cueSchema, labelOf } from '../cue.ts';
import { text } from '../text/text.ts';

const cued = { cue: cueSchema };

/** Something that only has a moment. */
export const beat = z.strictObject(cued);

/** Words that are set on screen when they are spoken; without a label the words of the cue are set. */
export const item = (maxCharacters: number) =>
  z
    .strictObject({ ...cued, label: text(maxCharacters).optional() })
    .refine(
      (entry) => labelOf(entry).length <= maxCharacters,
      `sets more than ${maxCharacters} characters, which cannot fit; give it a shorter label, or a shorter cue`,
    );

export const devices = ['phone', 'tablet', 'computer', 'webcam'] as const;
export type Device = (typeof devices)[number];

/** A device that is drawn when it is named. */
export const deviceItem = z.strictObject({ ...cued, device: z.enum(devices) });
