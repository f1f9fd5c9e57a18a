import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/words.ts';
import { dutch } from '../dutch.ts';

const phrases = (text: string): string[] => {
  const words = wordsOf(text);
  return dutch.numberPhrasesIn(words).map(({ first, count }) =>
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
    ['tussen jullie twee', []],
  ])('finds in "%s" %j', (text, found) => {
    expect(phrases(text)).toEqual(found);
  });
});
