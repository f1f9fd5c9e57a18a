import { describe, expect, it } from 'vitest';
import type { BreakKind } from '../../../src/language/breaks.ts';
import { dutch } from '../dutch.ts';

const signs: Record<BreakKind, string> = {
  sentence: '‖',
  clause: '|',
  phrase: '/',
  plain: ' ',
  leaning: '·',
  never: '_',
};

/** The text with a sign for each break. */
const marked = (text: string) => {
  const words = text.split(' ');
  const breaks = dutch.breaksOf(text);
  expect(breaks).toHaveLength(words.length - 1);
  return words.map((word, index) => word + (breaks[index] ? signs[breaks[index]] : '')).join('');
};

describe('breaks of Dutch', () => {
  it.each([
    ['sentences and commas', 'Sexting is leuk. Ja, echt.', 'Sexting is leuk.‖Ja,|echt.'],
    ['an article and its noun', 'Voor de webcam of een foto', 'Voor·de_webcam/of·een_foto'],
    ['a number phrase', '3 van de 4 gaat weg', '3_van_de_4_gaat weg'],
    [
      'a number phrase in words',
      'Ja, één op de acht jongeren stuurt',
      'Ja,|één_op_de_acht·jongeren stuurt',
    ],
    ['a percentage', 'toch vertrouwt 74 procent erop', 'toch vertrouwt 74_procent·erop'],
    ['a fraction', 'Een kwart van de jongeren', 'Een_kwart·van·de_jongeren'],
    ['a counted noun', 'blijft onder 4 ogen', 'blijft/onder·4_ogen'],
    [
      'a name',
      'Bel Jan de Vries of Slachtofferhulp Nederland',
      'Bel_Jan_de_Vries/of·Slachtofferhulp_Nederland',
    ],
    [
      'a list in brackets',
      "bewijs (screenshots, url's, etc.) Voorkom",
      "bewijs|(screenshots,·url's,·etc.)‖Voorkom",
    ],
    ['an adjective and its noun', 'maakt pikante beelden', 'maakt pikante·beelden'],
    ['a pronoun and its verb', 'Daar vind je hulp', 'Daar vind·je·hulp'],
    ['one word', 'Sexting', 'Sexting'],
  ])('knows %s', (_name, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
