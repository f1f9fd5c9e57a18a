import { describe, expect, it } from 'vitest';
import { fixedWords, parseTimesByHand } from '../../../src/narration/recorded/word-times.ts';

const script = [
  { part: 'headline' as const, text: 'Eén op de acht.' },
  { part: 'body' as const, text: 'Weet dat. Eén op de vijf weet dat.' },
];
const file = 'voice/een.words.json';

describe('times set by hand', () => {
  it('fix the first word of a phrase', () => {
    const times = parseTimesByHand('{ "op de acht": 240, "vijf weet": 1800.5 }', file);
    expect([...fixedWords(times, script, 3000, file)]).toEqual([
      [1, 240],
      [9, 1800.5],
    ]);
  });

  it.each([
    ['not JSON', '{ "op": 1, }'],
    ['no numbers', '{ "op": "1 s" }'],
    ['a list', '[1, 2]'],
    ['a time before the start', '{ "op": -1 }'],
  ])('refuse %s', (_, json) => {
    expect(() => parseTimesByHand(json, file)).toThrow(
      'voice/een.words.json must hold words and the milliseconds at which they begin, as in { "Eén op de acht": 5240 }.',
    );
  });

  it.each([
    [
      { 'op de negen': 100 },
      'voice/een.words.json: "op de negen" is not spoken in this slide; write words of its text.',
    ],
    [
      { 'op de achd': 100 },
      'voice/een.words.json: "op de achd" is not spoken in this slide; write words of its text. Did you mean "op de acht"?',
    ],
    [
      { 'Eén op de': 100 },
      'voice/een.words.json: "Eén op de" is spoken more than once; add the words around it until it is clear which is meant.',
    ],
    [
      { acht: 3000 },
      'voice/een.words.json: "acht" is set to 3000 ms; the recording ends at 3000 ms.',
    ],
    [
      { vijf: 500, acht: 600 },
      'voice/een.words.json: "vijf" (500 ms) comes after "acht" (600 ms) in the text, so its time must be later.',
    ],
    [
      { vijf: 500, 'vijf weet': 600 },
      'voice/een.words.json: "vijf" and "vijf weet" begin with one word.',
    ],
  ])('refuse %j', (times, message) => {
    expect(() => fixedWords(times, script, 3000, file)).toThrow(message);
  });
});
