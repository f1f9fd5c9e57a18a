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
  const { field, ink, accent, soft, faded } = palettes[mood];

  it.each([
    ['what is read on the field', ink, field, 7],
    ['what is read on a filled tag', field, ink, 7],
    ['large words and figures in the accent', accent, field, 4.5],
    ['large words on a card or in a dot', field, accent, 4.5],
    ['large words that have had their turn', faded, field, 4.5],
    ['the outline of what is not counted', accent, field, 3],
    ['the outline of what is not counted, and what fills it', accent, soft, 2.7],
    ['a picture on its way, in a dot that is not counted', ink, soft, 3],
    ['outlines of devices and rings', ink, field, 3],
  ])('tell %s', (_what, front, back, least) => {
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
