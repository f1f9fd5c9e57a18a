import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../content/lexicon.ts';
import { respell, writtenOffset } from '../../../src/narration/speech/respell.ts';

const spoken = (text: string, entries: Record<string, string>) => respell(text, entries).text;

describe('respell', () => {
  it('replaces whole words only', () => {
    expect(spoken('online, Onlineshop en onlines', { online: 'on-lain' })).toBe(
      'on-lain, Onlineshop en onlines',
    );
  });

  it('takes an apostrophe or a full stop with letters around it as part of a word', () => {
    expect(spoken("url's, url’s en url.", { url: 'X', "url's": 'Y' })).toBe('Y, Y en X.');
    expect(spoken('Op wijzer.nl staat nl.', { nl: 'X', wijzer: 'Z' })).toBe(
      'Op wijzer.nl staat X.',
    );
  });

  it('reaches a word behind a hyphen or a bracket', () => {
    expect(spoken('-filmpjes (pc)', { filmpjes: 'X', pc: 'pé-cé' })).toBe('-X (pé-cé)');
  });

  it('takes the longest entry', () => {
    expect(
      spoken('etc.) en 3 van de 4', { etc: 'X', 'etc.': 'Y', '3 van de 4': 'Z', '3': 'W' }),
    ).toBe('Y) en Z');
  });

  it('ignores capitals, unless an entry has just these', () => {
    expect(spoken('Webcam wia WIA', { webcam: 'X', wia: 'Y', WIA: 'Z' })).toBe('X Y Z');
  });

  it('reads an entry letter by letter, not as a pattern', () => {
    expect(spoken('a+b axb', { 'a+b': 'som', 'a.b': 'nee' })).toBe('som axb');
  });

  it('leaves a text without entries as it is', () => {
    expect(respell('Weet', {})).toEqual({
      text: 'Weet',
      stretches: [{ spoken: { start: 0, end: 4 }, written: { start: 0, end: 4 }, replaced: false }],
    });
    expect(spoken('', { a: 'b' })).toBe('');
  });
});

describe('writtenOffset', () => {
  const respelled = respell("Eén op SlachtofferWijzer.nl, url's.", lexicon);

  it('finds every written word from where it is spoken', () => {
    expect(respelled.text).toBe('één op slachtoffer-wijzer punt nl, uu-er-els.');
    const from = (words: string) => writtenOffset(respelled, respelled.text.indexOf(words));
    expect([from('één'), from('op'), from('slachtoffer'), from('uu')]).toEqual([0, 4, 7, 29]);
  });

  it('stays within the word that a replacement stands for', () => {
    for (const words of ['wijzer', 'punt', 'nl']) {
      const offset = writtenOffset(respelled, respelled.text.indexOf(words));
      expect(offset).toBeGreaterThan(7);
      expect(offset).toBeLessThan(27);
    }
    expect(writtenOffset(respelled, 1000)).toBe(34);
  });
});
