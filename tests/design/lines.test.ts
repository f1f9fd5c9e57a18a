import { describe, expect, it } from 'vitest';
import { setLines } from '../../src/design/lines.ts';
import { isWebName, settable, standingOut } from '../../src/design/phrases.ts';
import type { Size } from '../../src/design/type.ts';
import { lineOf, wordsOf } from '../../src/language/words.ts';
import { dutch } from '../language/dutch.ts';

// Every character is half an em wide.
const measure = (text: string): number => text.length / 2;
const size: Size = { minPx: 60, maxPx: 100, maxLines: 4 };
const linesOf = (text: string, box: { width: number; height: number }, own = size) => {
  const set = setLines(settable(text, dutch), measure, box, own, 1);
  return {
    sizePx: set.sizePx,
    lines: set.lines.map(({ words }) => lineOf(words)),
    fits: set.fits,
  };
};

describe('what stands out', () => {
  const standing = (text: string) => {
    const standsOut = standingOut(text, dutch);
    return wordsOf(text)
      .filter(standsOut)
      .map((word) => word.text)
      .join(' ');
  };

  it('is a number with what it counts', () => {
    expect(standing('3 van de 4 gaat er vanuit')).toBe('3 van de 4');
    expect(standing('slechts 74 procent vertrouwt')).toBe('74 procent');
    expect(standing('onder 4 ogen blijven')).toBe('4 ogen');
    expect(standing('maar een kwart')).toBe('een kwart');
    expect(standing('van 12% in 2019 naar 16%')).toBe('12% 2019 16%');
    expect(standing('tussen jullie twee blijft')).toBe('');
  });

  it('is a name on the web', () => {
    expect(standing('Kijk op SlachtofferWijzer.nl, vandaag')).toBe('SlachtofferWijzer.nl,');
    expect(isWebName('SlachtofferWijzer.nl')).toBe(true);
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
    expect(lines).toEqual(['ja', '3 van de 4 nee']);
  });

  it('takes a line more than it should before it goes under its smallest size', () => {
    const text = 'aaaaaaa bbbbbbb ccccccc ddddddd eeeeeee';
    const set = linesOf(text, { width: 300, height: 400 });
    expect([set.sizePx, set.lines.length]).toEqual([60, 5]);
  });

  it('breaks an address after its marks, without a hyphen', () => {
    expect(
      linesOf('Mail vertrouwenspersoon@stichting-hulp.nl', { width: 660, height: 400 }),
    ).toEqual({
      sizePx: 68,
      lines: ['Mail', 'vertrouwenspersoon@', 'stichting-hulp.nl'],
      fits: true,
    });
  });

  it('hyphenates a word that is too long for a line at its smallest size, and no other', () => {
    expect(
      linesOf('Een vertrouwelijkheidsverklaring voor iedereen', { width: 640, height: 500 }),
    ).toEqual({
      sizePx: 70,
      lines: ['Een vertrouwelijk-', 'heidsverklaring', 'voor iedereen'],
      fits: true,
    });
    const short = linesOf('Een vertrouwenspersoon helpt', { width: 600, height: 500 });
    expect(short.lines).toEqual(['Een', 'vertrouwenspersoon', 'helpt']);
  });

  it('breaks anywhere what has neither marks nor syllables, and leaves none of it out', () => {
    const { lines, fits } = linesOf('a'.repeat(30), { width: 500, height: 400 });
    expect(fits).toBe(true);
    expect(lines.join('')).toBe('a'.repeat(30));
  });

  it('goes under its smallest size where there is no other way, and not under 42 px', () => {
    const one = { ...size, maxLines: 1 };
    expect(linesOf('a'.repeat(20), { width: 500, height: 100 }, one)).toEqual({
      sizePx: 50,
      lines: ['a'.repeat(20)],
      fits: true,
    });
    const text = 'woord '.repeat(40).trim();
    expect(linesOf(text, { width: 500, height: 400 })).toMatchObject({ sizePx: 42, fits: false });
  });
});
