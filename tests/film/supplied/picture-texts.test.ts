import { describe, expect, it } from 'vitest';
import {
  creditedPictures,
  describedPictures,
  picturesHeading,
} from '../../../src/film/supplied/picture-texts.ts';
import { slideSchema } from '../../../src/film/schema.ts';

const shown = (fields: object) => ({ kind: 'picture', cue: 'Kop', alt: 'Een brug.', ...fields });
const slide = slideSchema.parse({
  id: 'een',
  title: 'Een',
  headline: 'Kop.',
  body: 'Lichaam.',
  mood: 'trust',
  scenes: [
    shown({ file: 'brug.jpg', credit: 'Foto: Anna', licence: 'CC0' }),
    shown({ file: 'slot.svg', alt: 'Een slot.' }),
    shown({ file: 'brug.jpg', credit: 'Foto: Anna', licence: 'CC0' }),
  ],
});

describe('the pictures of slides', () => {
  it('are told each once, with whose they are', () => {
    expect(describedPictures([slide, slide])).toEqual(['Een brug. (Foto: Anna, CC0)', 'Een slot.']);
    expect(creditedPictures([slide])).toEqual(['Foto: Anna, CC0']);
    expect(['nl-NL', 'en', 'fr'].map(picturesHeading)).toEqual([
      'In beeld',
      'Pictures',
      'Pictures',
    ]);
  });
});
