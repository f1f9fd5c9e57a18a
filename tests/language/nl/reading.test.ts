import { describe, expect, it } from 'vitest';
import { readAloud } from '../../../src/narration/speech/respell.ts';
import { dutch } from '../dutch.ts';
import { dutchMeasured } from './measured-forms.ts';
import { dutchOfSites } from './site-forms.ts';
import { dutchSpoken } from './spoken-forms.ts';

const said = (text: string, lexicon = {}): string =>
  readAloud(text, { language: dutch, lexicon }).text.replaceAll(/\s+/gu, ' ').trim();

describe('what is said in Dutch', () => {
  it.each([...dutchSpoken, ...dutchMeasured, ...dutchOfSites])('%s', (written, expected) => {
    expect(said(written)).toBe(expected);
  });

  it('does not hang on what was said before', () => {
    expect(said('Vorig jaar kwamen er 51.000 meldingen binnen, het jaar ervoor 38.000.')).toBe(
      'Vorig jaar kwamen er eenenvijftigduizend meldingen binnen, het jaar ervoor achtendertigduizend.',
    );
  });

  it('is overruled by the lexicon, and by nothing else of it', () => {
    expect(said('Bel 113, o.a. nu.', { 113: 'honderddertien' })).toBe(
      'Bel honderddertien, onder andere nu.',
    );
    expect(said('€ 113', { 113: 'veel' })).toBe('euro veel');
  });

  it('respells the words that it reads', () => {
    expect(said('5 km', { kilometer: 'kielomeeter' })).toBe('vijf kielomeeter');
  });

  it.each([
    ['1.250', ['twaalfhonderd vijftig', 'duizend tweehonderdvijftig']],
    ['Bel 113', ['één één drie', 'honderddertien', 'één dertien']],
    ['o.a.', ['onder andere', 'onder anderen']],
    ['2,5', ['twee komma vijf', 'tweeënhalf']],
    ['17.30 uur', ['zeventien uur dertig', 'zeventien dertig uur', 'half zes']],
  ])('knows the ways in which people say %s', (written, ways) => {
    const reading = dutch.readingsIn(written)[0];
    expect([reading?.say, ...(reading?.others ?? [])]).toEqual(ways);
  });
});
