import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/words.ts';
import { wordTimes } from '../../../src/narration/speech/word-times.ts';

const times = (text: string, events: [offset: number, startMs: number][], endMs: number) =>
  wordTimes(
    wordsOf(text),
    events.map(([offset, startMs]) => ({ offset, startMs })),
    endMs,
  ).map(({ startMs, endMs: wordEndMs }) => [startMs, wordEndMs]);

describe('wordTimes', () => {
  it('takes a word from its event to the next', () => {
    expect(
      times(
        'Of beter leren',
        [
          [0, 30],
          [3, 200],
          [9, 600],
        ],
        900,
      ),
    ).toEqual([
      [0, 200],
      [200, 600],
      [600, 900],
    ]);
  });

  it('takes several events in one word as one', () => {
    expect(
      times(
        'Op Wijzer.nl staat',
        [
          [0, 0],
          [3, 100],
          [9, 500],
          [10, 700],
          [13, 900],
        ],
        1200,
      ),
    ).toEqual([
      [0, 100],
      [100, 900],
      [900, 1200],
    ]);
  });

  it('shares time with words that have no event, by their letters', () => {
    expect(
      times(
        'in de – zaal',
        [
          [0, 0],
          [8, 500],
        ],
        900,
      ),
    ).toEqual([
      [0, 200],
      [200, 400],
      [400, 500],
      [500, 900],
    ]);
    expect(times('een twee', [], 700)).toEqual([
      [0, 300],
      [300, 700],
    ]);
  });

  it('does not believe events that run back or leave no room', () => {
    expect(
      times(
        'een twee drie',
        [
          [0, 0],
          [4, 500],
          [9, 300],
        ],
        900,
      ),
    ).toEqual([
      [0, 500],
      [500, 700],
      [700, 900],
    ]);
    expect(
      times(
        'een twee',
        [
          [0, 0],
          [4, 699],
        ],
        700,
      ),
    ).toEqual([
      [0, 300],
      [300, 700],
    ]);
  });
});
