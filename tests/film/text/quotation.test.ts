import { describe, expect, it } from 'vitest';
import { isQuotedBefore } from '../../../src/film/text/quotation.ts';

const script = [
  { part: 'headline' as const, text: 'Van de jongeren deelt dit.' },
  {
    part: 'body' as const,
    text: 'Van de meisjes deelt 12% dit. Een kwart van de meisjes twijfelt.',
  },
];

describe('words that are quoted', () => {
  it.each([
    ['Van de meisjes deelt', '12%', true],
    ['dit', '12%', false],
    // Both before and after: they are read as they go on.
    ['van de meisjes', 'Een kwart', false],
    ['van de meisjes', '12%', false],
    // In another part.
    ['Van de jongeren', '12%', false],
    ['nergens', '12%', false],
  ])('“%s” stand before “%s” only: %s', (quoted, cue, isBefore) => {
    expect(isQuotedBefore(script, cue, quoted)).toBe(isBefore);
  });
});
