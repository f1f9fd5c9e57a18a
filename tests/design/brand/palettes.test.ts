import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettesOf, plainFieldOf, weakPairs } from '../../../src/design/brand/palettes.ts';
import { contrast, luminance, onPlainField } from '../../../src/design/colour.ts';
import { type Brand, brandSchema } from '../../../src/film/brand.ts';
import { moods } from '../../../src/film/mood.ts';
import { pairsOf } from '../pairs.ts';

const brandOf = (ink: string, ...accents: string[]): Brand =>
  brandSchema.parse({ colours: { ink, accents } });

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

describe('the colours of a brand', () => {
  it('give every mood its field, in the hues of the accents in turn', () => {
    const palettes = palettesOf(brandOf('#10243E', '#C8401A', '#1E6FB8'));
    expect(palettes.curious).toEqual({
      field: '#FFF2EE',
      ink: '#10243E',
      accent: '#C8401A',
      soft: '#ecb5a6',
      faded: '#586273',
    });
    expect(palettes.trust.accent).toBe('#1E6FB8');
    expect(palettes.truth.accent).toBe('#C8401A');
    expect(luminance(palettes.harm.field)).toBeLessThan(0.05);
    expect(luminance(palettes.end.field)).toBeLessThan(0.1);
  });

  it('hold every contrast, whichever they are, or are refused', () => {
    let held = 0;
    fc.assert(
      fc.property(colour, fc.array(colour, { minLength: 1, maxLength: 4 }), (ink, accents) => {
        const brand = brandOf(ink, ...accents);
        if (weakPairs(brand).length > 0) return;
        held++;
        const palettes = palettesOf(brand);
        for (const mood of moods)
          for (const [what, front, back, least] of pairsOf(palettes[mood]))
            expect(
              contrast(front, back),
              `${what} in ${mood}: ${front} on ${back}`,
            ).toBeGreaterThanOrEqual(least);
        const plain = plainFieldOf(brand);
        expect(luminance(plain)).toBeGreaterThan(0.8);
        for (const mood of moods)
          expect(contrast(onPlainField(palettes[mood], plain).ink, plain)).toBeGreaterThanOrEqual(
            7,
          );
      }),
      { numRuns: 400, seed: 14 },
    );
    expect(held).toBeGreaterThan(20);
  });

  it('are refused with the pair, its contrast and the nearest colour that has it', () => {
    const [pair, ...others] = weakPairs(brandOf('#12312B', '#0F7A5A', '#FFD166'));
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ which: 1, colour: '#FFD166', least: 4.5 });
    expect(pair?.ratio).toBeCloseTo(1.4, 1);
    // It passes itself, and what is a little lighter does not.
    const nearest = pair?.nearest ?? '';
    expect(contrast(nearest, pair?.field ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(nearest, pair?.field ?? '')).toBeLessThan(4.7);
    expect(weakPairs(brandOf('#12312B', '#0F7A5A', nearest))).toEqual([]);
  });

  it('are refused where what is written cannot be read', () => {
    expect(weakPairs(brandOf('#888888', '#0F7A5A'))).toMatchObject([{ which: 'ink', least: 7 }]);
  });
});
