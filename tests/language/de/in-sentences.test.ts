import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { germanInSentences } from './in-sentences.ts';

const german = languageOf('de-DE');

describe('numbers in German sentences', () => {
  it.each(germanInSentences)('%s → %s', (text, numbers) => {
    const found = german.numbersIn(text).map((number) => {
      if (number.measure === null) return '?';
      const { rounding, least, most, measure } = number;
      const of =
        measure.kind === 'money'
          ? measure.currency
          : measure.kind === 'time'
            ? measure.unit
            : measure.kind;
      const value = least === most ? String(least) : `${least}..${most}`;
      return `${rounding === 'exact' ? '' : `${rounding} `}${value} ${of}`;
    });
    expect(found.join('; ')).toBe(numbers);
  });
});
