import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { toldInOrder } from '../numbers/told.ts';
import { germanInSentences } from './in-sentences.ts';

const german = languageOf('de-DE');

describe('numbers in German sentences', () => {
  it.each(germanInSentences)('%s → %s', (text, numbers) => {
    expect(toldInOrder(german.numbersIn(text))).toBe(numbers);
  });
});
