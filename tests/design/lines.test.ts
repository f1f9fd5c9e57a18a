import { describe, expect, it } from 'vitest';
import { setLines } from '../../src/design/lines.ts';
import { isWebName, phrasesOf } from '../../src/design/phrases.ts';
import type { Size } from '../../src/design/type.ts';
import { dutch } from '../language/dutch.ts';

// Every character is half an em wide.
const measure = (text: string): number => text.length / 2;
const size: Size = { minPx: 60, maxPx: 100, maxLines: 4 };
const linesOf = (text: string, box: { width: number; height: number }, own = size) => {
  const set = setLines(phrasesOf(text, dutch), measure, box, own, 1);
  return {
    sizePx: set.sizePx,
    lines: set.lines.map(({ phrases }) => phrases.map((phrase) => phrase.text).join(' ')),
    fits: set.fits,
  };
};

describe('phrases', () => {
  const texts = (text: string) => phrasesOf(text, dutch).map((phrase) => phrase.text);

  it('keep a number together with what it counts', () => {
    expect(texts('3 van de 4 gaat er vanuit')).toEqual(['3 van de 4', 'gaat', 'er', 'vanuit']);
    expect(texts('slechts 74 procent vertrouwt')).toEqual(['slechts', '74 procent', 'vertrouwt']);
    expect(texts('Eén op de acht jongeren')).toEqual(['Eén op de acht', 'jongeren']);
    expect(texts('onder 4 ogen blijven')).toEqual(['onder', '4 ogen', 'blijven']);
    expect(texts('maar een kwart')).toEqual(['maar', 'een kwart']);
  });

  it('keep together what a no-break space ties', () => {
    expect(texts('bij mevr.\u{A0}Jansen\u{202F}thuis nu')).toEqual([
      'bij',
      'mevr.\u{A0}Jansen\u{202F}thuis',
      'nu',
    ]);
  });

  it('leave other words alone', () => {
    expect(texts('tussen jullie twee blijft')).toEqual(['tussen', 'jullie', 'twee', 'blijft']);
  });

  it('know a name on the web', () => {
    expect(isWebName('SlachtofferWijzer.nl')).toBe(true);
    expect(isWebName('SlachtofferWijzer.nl,')).toBe(true);
    expect(isWebName('blijven.')).toBe(false);
    expect(isWebName('etc.)')).toBe(false);
  });
});

describe('setLines', () => {
  it('sets what fits at the largest size', () => {
    expect(linesOf('een twee', { width: 500, height: 400 })).toEqual({
      sizePx: 100,
      lines: ['een twee'],
      fits: true,
    });
  });

  it('makes lines equal', () => {
    const { lines } = linesOf('aaaa bbbb cccc dddd', { width: 800, height: 300 });
    expect(lines).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('does not end a line with a word that leans on the next', () => {
    const { lines } = linesOf('mooie beelden van de buren', { width: 800, height: 300 });
    expect(lines).toEqual(['mooie beelden', 'van de buren']);
  });

  it('breaks where a reader pauses', () => {
    const { lines } = linesOf('Het is spannend, als het blijft', { width: 900, height: 300 });
    expect(lines).toEqual(['Het is spannend,', 'als het blijft']);
  });

  it('never takes a number apart', () => {
    const { lines } = linesOf('ja 3 van de 4 nee', { width: 500, height: 400 });
    expect(lines).toEqual(['ja', '3 van de 4', 'nee']);
  });

  it('takes a line more than it should before it goes under its smallest size', () => {
    const text = 'aaaaaaa bbbbbbb ccccccc ddddddd eeeeeee';
    const set = linesOf(text, { width: 300, height: 400 });
    expect([set.sizePx, set.lines.length]).toEqual([60, 5]);
  });

  it('goes under its smallest size only for a long word, and not under 42 px', () => {
    expect(linesOf('a'.repeat(20), { width: 500, height: 400 })).toEqual({
      sizePx: 50,
      lines: ['a'.repeat(20)],
      fits: true,
    });
    expect(linesOf('a'.repeat(30), { width: 500, height: 400 })).toMatchObject({
      sizePx: 42,
      fits: false,
    });
  });
});
