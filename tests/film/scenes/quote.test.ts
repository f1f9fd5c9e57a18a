import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { problemsOf } from '../problems-of.ts';

describe('a quotation', () => {
  const said = (text: string, by?: object) =>
    problemsOf({
      body: 'Meisje, 15: “Ik zei niets.” Later wel.',
      scenes: [{ kind: 'quote', cue: 'Meisje', text, ...(by && { by }) }],
    });

  it('holds words that are spoken, and is told without marks', () => {
    expect(said('Ik zei niets.', { cue: 'Meisje, 15' })).toEqual([]);
    expect(said('Ik zei nooit iets.')).toEqual([
      'scenes[0].text: "Ik zei nooit iets." does not stand in this slide\'s text; quote its words as they are written',
    ]);
    expect(said('“Ik zei niets.”')).toEqual([
      'scenes[0].text: "“Ik zei niets.”" has quotation marks around it, which the scene sets itself; quote only what stands between them',
    ]);
  });

  it('says who said it in words that are spoken too', () => {
    expect(said('Ik zei niets.', { cue: 'Meisje', label: 'meisje van 15' })).toEqual([
      'scenes[0].by.label: "meisje van 15" does not stand in this slide\'s text; quote its words as they are written',
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['nl-NL', '“', '”'],
    ['en', '“', '”'],
    ['de', '„', '“'],
    ['de-CH', '«', '»'],
    ['fr', '«', '»'],
    ['pl', '„', '”'],
    ['sv', '”', '”'],
    ['ar', '”', '“'],
    ['tlh', '“', '”'],
  ])('of %s are %s and %s', (tag, open, close) => {
    expect(languageOf(tag).quotationMarks).toMatchObject({ open, close });
  });

  it('stand apart from the words in French', () => {
    expect(languageOf('fr').quotationMarks.gapEm).toBeGreaterThan(0.1);
    expect(languageOf('it').quotationMarks.gapEm).toBe(0);
  });
});
