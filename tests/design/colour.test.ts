import { describe, expect, it } from 'vitest';
import {
  captionColours,
  codeColours,
  contrast,
  luminance,
  mixed,
  palettes,
  plainField,
} from '../../src/design/colour.ts';
import { moods } from '../../src/film/mood.ts';
import { pairsOf } from './pairs.ts';

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(luminance('#FFFFFF')).toBeCloseTo(1);
  });

  it('mixes colours channel by channel', () => {
    expect(mixed('#000000', '#ff8000', 0.5)).toBe('#804000');
    expect(mixed('#123456', '#654321', 0)).toBe('#123456');
  });
});

describe.each(moods)('the colours of %s', (mood) => {
  it.each(pairsOf(palettes[mood]))('tell %s', (_what, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});

describe('colours that every mood shares', () => {
  it.each([
    ['captions', captionColours.text, captionColours.box, 7],
    ['the spoken word', captionColours.spoken, captionColours.box, 7],
    ['the code', codeColours.modules, codeColours.ground, 7],
  ])('tell %s', (_what, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });

  it('begin and end on a light field', () => {
    expect(luminance(plainField)).toBeGreaterThan(0.8);
  });
});
