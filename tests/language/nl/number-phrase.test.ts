import { describe, expect, it } from 'vitest';
import { numberPhrasesIn } from '../../../src/language/breaks/number-phrase.ts';
import { wordsOf } from '../../../src/language/words.ts';
import { dutch } from '../dutch.ts';

const phrases = (text: string): string[] => {
  const words = wordsOf(text);
  return numberPhrasesIn(words, dutch.numbersIn(text)).map(({ first, count }) =>
    words
      .slice(first, first + count)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('numberPhrasesIn', () => {
  it.each([
    ['3 van de 4 gaat er vanuit', ['3 van de 4']],
    ['Een kwart van de jongeren', ['Een kwart']],
    ['dat 74 procent vertrouwt', ['74 procent']],
    ['Eén op de acht jongeren, en één op de vijf', ['Eén op de acht', 'één op de vijf']],
    ['Meer dan de helft, dus 2,5 % van ons', ['de helft,', '2,5 %']],
    ['tweederde en 3/4 deel', ['tweederde', '3/4']],
    ['tussen jullie twee', []],
    ['een derde partij', []],
    ['2 uur, 20 euro en 51.000 meldingen', []],
  ])('finds in "%s" %j', (text, found) => {
    expect(phrases(text)).toEqual(found);
  });
});
