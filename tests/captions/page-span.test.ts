import { describe, expect, it } from 'vitest';
import { pageSpan, type PageMoments } from '../../src/captions/page-span.ts';

const span = (moments: Partial<PageMoments>) => {
  const { startFrame, endFrame } = pageSpan({
    startFrame: 30,
    spokenFrame: 90,
    nextFrame: null,
    limitFrame: 1000,
    characters: 10,
    fps: 30,
    ...moments,
  });
  return [startFrame, endFrame];
};

describe('pageSpan', () => {
  it('rests half a second after its last word', () => {
    expect(span({})).toEqual([30, 105]);
  });

  it('rests until it can be read at 15 characters a second', () => {
    expect(span({ characters: 60 })).toEqual([30, 150]);
  });

  it('rests at least 0.83 seconds', () => {
    expect(span({ spokenFrame: 32 })).toEqual([30, 56]);
    expect(span({ spokenFrame: 32, fps: 24 })).toEqual([30, 51]);
  });

  it('stands until the next when less than a second would lie between', () => {
    expect(span({ nextFrame: 100 })).toEqual([30, 100]);
    expect(span({ nextFrame: 134 })).toEqual([30, 134]);
    expect(span({ nextFrame: 135 })).toEqual([30, 105]);
  });

  it('leaves a second before the next when it would stand longer than seven', () => {
    expect(span({ spokenFrame: 215, nextFrame: 245 })).toEqual([30, 215]);
    expect(span({ spokenFrame: 215, nextFrame: 239 })).toEqual([30, 239]);
  });

  it('is gone when the slide closes, though never before its words are said', () => {
    expect(span({ limitFrame: 100 })).toEqual([30, 100]);
    expect(span({ limitFrame: 80 })).toEqual([30, 90]);
  });
});
