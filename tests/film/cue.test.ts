import { describe, expect, it } from 'vitest';
import { findCue, labelOf } from '../../src/film/cue.ts';
import type { ScriptPart } from '../../src/film/script.ts';

const script: ScriptPart[] = [
  { part: 'headline', text: 'Eén op de twintig deelt.' },
  { part: 'body', text: 'Eén op de vijf. Eén op de vijf. Eén op de twintig, online.' },
];

describe('findCue', () => {
  it('gives the part and the characters', () => {
    expect(findCue(script, 'deelt')).toEqual({ part: 'headline', start: 18, end: 23 });
    expect(findCue(script, 'ONLINE')).toEqual({ part: 'body', start: 51, end: 57 });
  });

  it('takes the part or the occurrence that is asked for', () => {
    expect(findCue(script, { words: 'Eén op de twintig', in: 'body' }).start).toBe(32);
    expect(findCue(script, { words: 'Eén op de vijf', nth: 2 })).toEqual({
      part: 'body',
      start: 16,
      end: 30,
    });
  });

  it('finds whole words only', () => {
    expect(() => findCue(script, 'twin')).toThrow('"twin" is not spoken in this slide');
  });

  it('says what is spoken instead', () => {
    expect(() => findCue(script, { words: '1 op de 5', in: 'headline' })).toThrow(
      '"1 op de 5" is not spoken in the headline; its text says "Eén op de twintig deelt.".',
    );
  });

  it('refuses to choose', () => {
    expect(() => findCue(script, 'Eén op de twintig')).toThrow(
      '"Eén op de twintig" is spoken 2 times in this slide (headline, body); say which with {words, in} or {words, nth}.',
    );
    expect(() => findCue(script, { words: 'vijf', nth: 3 })).toThrow('nth: 3 is too high');
  });
});

describe('labelOf', () => {
  it('takes the words of the cue where there is no label', () => {
    expect(labelOf({ cue: { words: 'angstig', nth: 1 } })).toBe('angstig');
    expect(labelOf({ cue: 'hacker', label: 'door een hacker' })).toBe('door een hacker');
  });
});
