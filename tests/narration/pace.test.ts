import { expect, it } from 'vitest';
import { paceOf } from '../../src/narration/pace.ts';

const word = (text: string, startMs: number, endMs: number) => ({
  part: 'body' as const,
  text,
  start: 0,
  end: 1,
  startMs,
  endMs,
});

it('measures how a slide is spoken', () => {
  const script = [{ part: 'body' as const, text: 'Weet dat. En niet meer.' }];
  const words = [
    word('Weet', 120, 420),
    word('dat.', 420, 900),
    word('En', 1350, 1500),
    word('niet', 1600, 2000),
    word('meer.', 2250, 2520),
  ];
  expect(paceOf({ script, words })).toEqual({
    wordsPerMinute: 125,
    charactersPerSecond: 9.6,
    pauses: 2,
    longestSilenceSeconds: 0.45,
  });
});

it('measures a single word', () => {
  const script = [{ part: 'body' as const, text: 'Ja.' }];
  expect(paceOf({ script, words: [word('Ja.', 120, 720)] })).toEqual({
    wordsPerMinute: 100,
    charactersPerSecond: 5,
    pauses: 0,
    longestSilenceSeconds: 0,
  });
});
