import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { readAloud } from '../../../src/narration/speech/respell.ts';
import { englishAmounts } from './amount-forms.ts';
import { englishShortened } from './shortened-forms.ts';
import { englishSpoken } from './spoken-forms.ts';
import { englishTimes } from './time-forms.ts';

const english = languageOf('en-GB');
const said = (text: string): string =>
  readAloud(text, { language: english, lexicon: {} }).text.replaceAll(/\s+/gu, ' ').trim();

describe('what is said in English', () => {
  it.each([...englishSpoken, ...englishAmounts, ...englishTimes, ...englishShortened])(
    '%s',
    (written, expected) => {
      expect(said(written)).toBe(expected);
    },
  );

  it.each([
    ['3–0', ['three nil', 'three to nil', 'three zero']],
    ['9/10', ['nine out of ten', 'nine in ten', 'nine tenths']],
    ['50p', ['fifty pence', 'fifty p']],
    ['5mg/kg', ['five milligrams']],
    ['10st 4lb', ['ten stone four', 'ten stone four pounds']],
  ])('knows the ways in which people say %s', (written, ways) => {
    const reading = english.readingsIn(written)[0];
    expect([reading?.say, ...(reading?.others ?? [])]).toEqual(ways);
  });
});
