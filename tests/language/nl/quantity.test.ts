import { describe, expect, it } from 'vitest';
import { readQuantity, writeQuantity } from '../../../src/language/nl/quantity.ts';
import { sameShare } from '../../../src/language/quantity.ts';

describe('readQuantity', () => {
  it.each([
    ['een kwart', { of: 1, in: 4 }],
    ['Een kwart van de jongeren', { of: 1, in: 4 }],
    ['driekwart', { of: 3, in: 4 }],
    ['drie kwart', { of: 3, in: 4 }],
    ['een derde', { of: 1, in: 3 }],
    ['twee derde', { of: 2, in: 3 }],
    ['tweederde', { of: 2, in: 3 }],
    ['de helft', { of: 1, in: 2 }],
    ['één op de acht', { of: 1, in: 8 }],
    ['Eén op de twintig jongeren', { of: 1, in: 20 }],
    ['een op vijf', { of: 1, in: 5 }],
    ['3 van de 4', { of: 3, in: 4 }],
    ['1 op elke 12', { of: 1, in: 12 }],
    ['negentien van de twintig', { of: 19, in: 20 }],
    ['één op de vijfentwintig', { of: 1, in: 25 }],
    ['één op de tweeëndertig', { of: 1, in: 32 }],
    ['74 procent', { percent: 74 }],
    ['74%', { percent: 74 }],
    ['2,5 %', { percent: 2.5 }],
    ['vierenzeventig procent', { percent: 74 }],
    ['honderd procent', { percent: 100 }],
    ['nul procent', { percent: 0 }],
  ])('reads %s', (phrase, quantity) => {
    expect(readQuantity(phrase)).toEqual(quantity);
  });

  it.each([
    'jongeren',
    'onder vier ogen',
    'op de fiets',
    '',
    'iemand van de klas',
    'gaat ervan uit',
  ])('reads nothing in "%s"', (phrase) => {
    expect(readQuantity(phrase)).toBeNull();
  });
});

describe('sameShare', () => {
  it('compares shares, not ways of writing them', () => {
    expect(sameShare({ of: 25, in: 100 }, { of: 1, in: 4 })).toBe(true);
    expect(sameShare({ percent: 25 }, { of: 1, in: 4 })).toBe(true);
    expect(sameShare({ of: 1, in: 8 }, { of: 1, in: 9 })).toBe(false);
  });
});

describe('writeQuantity', () => {
  it('writes as Dutch does', () => {
    expect(writeQuantity({ of: 1, in: 8 })).toBe('1 op de 8');
    expect(writeQuantity({ percent: 2.5 })).toBe('2,5%');
  });
});
