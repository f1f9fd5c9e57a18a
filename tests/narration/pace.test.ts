import { expect, it } from 'vitest';
import { hurriedReadings, paceOf } from '../../src/narration/pace.ts';

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

it('warns of recordings that are read too fast, and of no other voice', () => {
  const script = [{ part: 'body' as const, text: 'Weet dat.' }];
  const narration = (voice: string, endMs: number) => ({
    ...{ voice, audio: 'a.wav', durationMs: endMs, script },
    words: [word('Weet', 0, 300), word('dat.', 300, endMs)],
  });
  expect(
    hurriedReadings({
      een: narration('recorded', 600),
      twee: narration('recorded', 800),
      drie: narration('draft', 600),
    }),
  ).toEqual([
    'The recording of een is read at 200 words a minute; few can follow more than 165, 125 to 150 is calm.',
  ]);
});
