import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/disk/hash.ts';
import { entryName } from '../../src/narration/cache.ts';

describe('the names under which narrations are kept', () => {
  const madeFrom = {
    voice: 'draft',
    settings: { rate: 165, pitch: 50 },
    spoken: ['één'],
    script: [],
  };

  it('do not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(
      '{"a":"x","b":[{"c":null,"d":1}]}',
    );
    expect(entryName('een', { ...madeFrom, settings: { pitch: 50, rate: 165 } })).toBe(
      entryName('een', madeFrom),
    );
  });

  it.each([
    ['voice', { voice: 'recorded' }],
    ['settings', { settings: { rate: 165, pitch: 51 } }],
    ['spoken', { spoken: ['een'] }],
    ['script', { script: [{ part: 'title', text: 'Eén' }] }],
  ])('change with the %s', (_field, change) => {
    expect(entryName('een', { ...madeFrom, ...change })).not.toBe(entryName('een', madeFrom));
  });

  it('begin with the slide', () => {
    expect(entryName('hulp-vinden', madeFrom)).toMatch(/^hulp-vinden-[0-9a-f]{12}$/);
  });
});
