import { describe, expect, it } from 'vitest';
import { defineFilm, defineTranslation } from '../../../src/film/define.ts';
import { ContentError } from '../../../src/film/parse/parse.ts';
import { parseTranslation } from '../../../src/film/translation/parse.ts';

const film = defineFilm({
  id: 'proef',
  title: 'Proef',
  language: 'nl-NL',
  slides: [
    {
      id: 'een',
      title: 'Een',
      headline: 'Kijk eens.',
      body: 'Fabel: dit is zo. Feit: dat is niet zo. Bel 0900-0101. Wat nu?',
      mood: 'trust',
      scenes: [
        { kind: 'picture', cue: 'Kijk', file: 'brug.jpg', alt: 'Een brug.', credit: 'Foto: Ik' },
        {
          kind: 'truth',
          cue: 'Fabel',
          belief: 'dit is zo.',
          fact: { cue: 'Feit', label: 'dat is niet zo.' },
        },
        { kind: 'contact', cue: 'Bel', ways: [{ cue: '0900-0101', part: 'telephone' }] },
        { kind: 'question', cue: 'Wat nu', text: 'Wat nu?', pauseSeconds: 4 },
      ],
    },
  ],
  endCard: { name: 'Voorbeeld.nl', url: 'https://www.voorbeeld.nl' },
});

const english = defineTranslation(film, {
  language: 'en',
  title: 'Trial',
  slides: {
    een: {
      title: 'One',
      headline: 'Look here.',
      body: 'Myth: this is so. Fact: that is not so. Call 0900-0101. What now?',
      scenes: [
        { cue: 'Look', alt: 'A bridge.', credit: 'Photo: me' },
        { cue: 'Myth', belief: 'this is so.', fact: { cue: 'Fact', label: 'that is not so.' } },
        { cue: 'Call', ways: [{ cue: '0900-0101' }] },
        { cue: 'What now', text: 'What now?' },
      ],
    },
  },
  endCard: { name: 'Voorbeeld.nl' },
});
const files = { film: 'film.ts', words: 'en.ts' };

describe('a translation of the moments of a campaign', () => {
  it('says their words; files, pauses and parts are the film’s', () => {
    const [slide] = parseTranslation(film, english, files).slides;
    expect(slide?.scenes).toMatchObject([
      { kind: 'picture', file: 'brug.jpg', alt: 'A bridge.', credit: 'Photo: me', fit: 'fill' },
      { kind: 'truth', belief: 'this is so.', fact: { label: 'that is not so.' } },
      { kind: 'contact', ways: [{ part: 'telephone' }] },
      { kind: 'question', text: 'What now?', pauseSeconds: 4 },
    ]);
  });

  it('lacks none of them', () => {
    const words = structuredClone(english);
    Reflect.deleteProperty(words.slides.een?.scenes[0] ?? {}, 'alt');
    expect(() => parseTranslation(film, words, files)).toThrow(ContentError);
    expect(() => parseTranslation(film, words, files)).toThrow(/scenes\[0\]\.alt/u);
  });
});
