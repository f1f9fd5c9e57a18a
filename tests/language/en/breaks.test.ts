import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';

const english = languageOf('en');

/** The text with a bar where a line breaks well, and a dot where it had better not. */
const marked = (text: string): string => {
  const words = text.split(/\s/u);
  const breaks = english.breaksOf(text);
  const sign = (index: number) => {
    const kind = breaks[index];
    if (kind === undefined) return '';
    if (kind === 'sentence' || kind === 'clause' || kind === 'phrase') return '|';
    return kind === 'plain' ? ' ' : '·';
  };
  return words.map((word, index) => word + sign(index)).join('');
};

describe('breaks of English', () => {
  it.each([
    ['With lights you ride more calmly.', 'With·lights you·ride more·calmly.'],
    ['Fable: a new sentence makes a film.', 'Fable:|a·new·sentence makes a·film.'],
    ['The same people have their own rules.', 'The·same·people have·their·own·rules.'],
    ['You write a sentence and somebody hears it.', 'You·write a·sentence|and·somebody hears it.'],
    ['What would you do?', 'What·would·you·do?'],
    ['It is a public place for young people.', 'It·is·a·public·place|for·young·people.'],
    ['Call 0800 1111 between 9 am and 5 pm.', 'Call 0800·1111|between·9·am·and·5·pm.'],
    ['Write to PO Box 123 in Leeds.', 'Write|to·PO·Box·123|in·Leeds.'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
