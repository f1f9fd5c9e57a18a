import { describe, expect, it } from 'vitest';
import { bestLines } from '../../src/captions/lines.ts';
import { captionRules } from '../../src/captions/rules.ts';
import { dutch } from '../language/dutch.ts';

const setIn = (text: string, format: keyof typeof captionRules) => {
  const words = text.split(' ');
  const split = bestLines(
    words.map((word, index) => ({
      length: word.length,
      gap: index < words.length - 1 ? 1 : 0,
      hyphen: 0,
    })),
    dutch.breaksOf(text),
    captionRules[format],
  );
  let at = 0;
  return split?.counts.map((count) => words.slice(at, (at += count)).join(' ')) ?? null;
};

describe('bestLines', () => {
  it('keeps on one line what fits', () => {
    expect(setIn('Sexting is leuk.', 'portrait')).toEqual(['Sexting is leuk.']);
  });

  it('breaks after a comma rather than evenly', () => {
    expect(setIn('Toch even samen zijn, ook als je alleen bent.', 'landscape')).toEqual([
      'Toch even samen zijn,',
      'ook als je alleen bent.',
    ]);
  });

  it('keeps number phrases and articles with their nouns together', () => {
    expect(setIn('Vandaag vertelt één op de acht iets', 'portrait')).toEqual([
      'Vandaag vertelt',
      'één op de acht iets',
    ]);
    expect(setIn('Vandaag zoekt iedereen een fiets', 'portrait')).toEqual([
      'Vandaag zoekt',
      'iedereen een fiets',
    ]);
  });

  it('leaves no word alone on the last line', () => {
    expect(setIn('Wij gaan vandaag samen zwemmen.', 'portrait')).toEqual([
      'Wij gaan vandaag',
      'samen zwemmen.',
    ]);
  });

  it('keeps two of a kind together, and a pronoun from what is no noun', () => {
    expect(setIn('Jezelf en elkaar ontdekken.', 'portrait')).toEqual([
      'Jezelf en elkaar',
      'ontdekken.',
    ]);
    expect(setIn('Als jullie het allebei willen', 'portrait')).toEqual([
      'Als jullie het',
      'allebei willen',
    ]);
  });

  it('ends no line within a word where it can end elsewhere, and counts the hyphen', () => {
    const split = (charactersALine: number) =>
      bestLines(
        [
          { length: 3, gap: 1, hyphen: 0 },
          { length: 20, gap: 0, hyphen: 1 },
          { length: 5, gap: 0, hyphen: 0 },
        ],
        ['plain', 'syllable'],
        { charactersALine, lines: 3 },
      )?.counts;
    expect(split(25)).toEqual([1, 2]);
    expect(split(24)).toEqual([1, 1, 1]);
    expect(split(20)).toBeUndefined();
  });

  it('says so when there is too much', () => {
    expect(setIn('woord '.repeat(20).trim(), 'portrait')).toBeNull();
  });
});
