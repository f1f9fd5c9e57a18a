import { describe, expect, it } from 'vitest';
import type { BreakKind } from '../../../src/language/breaks/rules.ts';
import { dutch } from '../dutch.ts';

const signs: Record<BreakKind, string> = {
  sentence: '‖',
  clause: '|',
  phrase: '/',
  plain: ' ',
  leaning: '·',
  never: '_',
  mark: '',
  syllable: '',
  letter: '',
};

/** The text with a sign for each break. */
const marked = (text: string) => {
  const words = text.split(/\s/u);
  const breaks = dutch.breaksOf(text);
  expect(breaks).toHaveLength(words.length - 1);
  return words.map((word, index) => word + (breaks[index] ? signs[breaks[index]] : '')).join('');
};

describe('breaks of Dutch', () => {
  it.each([
    ['sentences and commas', 'Sexting is leuk. Ja, echt.', 'Sexting is leuk.‖Ja,|echt.'],
    ['an article and its noun', 'Voor de webcam of een foto', 'Voor·de_webcam/of·een_foto'],
    ['a telephone number', 'Bel 06 - 12 34 56 78 nu', 'Bel_06_-_12_34_56_78_nu'],
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
    ['an amount', 'Dat kost € 4.800 per jaar', 'Dat·kost €_4.800/per·jaar'],
    ['a title', 'Bel mevr. Jansen op', 'Bel mevr._Jansen/op'],
    ['initials', 'Vraag M. de Vries nu', 'Vraag_M._de_Vries nu'],
    ['a year', 'steeg van 2019 naar 16% nu', 'steeg/van·2019/naar·16%·nu'],
    ['a range', 'van 12 t/m 17 jaar', 'van·12_t/m_17_jaar'],
    ['a date', 'Op 3 december 2024 belde ze', 'Op·3_december_2024 belde·ze'],
    ['a dash', 'Weet – je bent niet alleen', 'Weet_–|je·bent niet alleen'],
    ['a remark', 'Zoë (34) vertelt haar verhaal', 'Zoë_(34) vertelt haar·verhaal'],
    [
      'a pronoun that is no article',
      'Als jullie het allebei willen',
      'Als·jullie·het allebei willen',
    ],
    ['two of a kind', 'Jezelf en elkaar ontdekken', 'Jezelf·en·elkaar ontdekken'],
    ['a number and its word', 'Zie nr. 5 of blz. 12 nu', 'Zie nr._5/of·blz._12_nu'],
    ['a scale', 'ruim 2,5 mln. mensen', 'ruim_2,5_mln.·mensen'],
  ])('knows %s', (_name, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('keeps together what a no-break space ties', () => {
    expect(dutch.breaksOf('Slachtofferhulp\u00A0is er voor\u202Fiedereen')).toEqual([
      'never',
      'leaning',
      'phrase',
      'never',
    ]);
  });
});
