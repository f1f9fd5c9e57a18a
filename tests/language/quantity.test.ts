import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { sameShare } from '../../src/language/quantity.ts';

describe('sameShare', () => {
  it('compares shares, not ways of writing them', () => {
    expect(sameShare({ of: 25, in: 100 }, { of: 1, in: 4 })).toBe(true);
    expect(sameShare({ percent: 25 }, { of: 1, in: 4 })).toBe(true);
    expect(sameShare({ of: 1, in: 8 }, { of: 1, in: 9 })).toBe(false);
  });
});

describe('writeQuantity', () => {
  it.each([
    ['nl-NL', { of: 1, in: 8 }, '1 op de 8'],
    ['nl-NL', { of: 2500, in: 10_000 }, '2.500 op de 10.000'],
    ['nl-NL', { percent: 2.5 }, '2,5%'],
    ['en-GB', { of: 1, in: 8 }, '1 in 8'],
    ['en-GB', { percent: 74 }, '74%'],
    ['de-DE', { of: 1, in: 8 }, '1 von 8'],
    ['de-DE', { percent: 74 }, '74\u00a0%'],
    ['tr', { of: 1, in: 8 }, '1/8'],
    ['tr', { percent: 74 }, '%74'],
  ])('in %s', (tag, quantity, written) => {
    expect(languageOf(tag).writeQuantity(quantity)).toBe(written);
  });
});
