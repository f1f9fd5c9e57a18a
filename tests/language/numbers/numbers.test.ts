import { assert, constantFrom, integer, property, record, string, tuple, option } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers as german } from '../../../src/language/de/numbers.ts';
import { numbers as english } from '../../../src/language/en/numbers.ts';
import { numbers as dutch } from '../../../src/language/nl/numbers.ts';
import { generalNumbers } from '../../../src/language/numbers/general.ts';
import { numberAt, numbersIn } from '../../../src/language/numbers/read.ts';
import type { NumberRules } from '../../../src/language/numbers/rules.ts';
import { germanNumbers } from '../de/number-forms.ts';
import { englishNumbers } from '../en/number-forms.ts';
import { dutchAmounts } from '../nl/amount-forms.ts';
import { dutchShares } from '../nl/share-forms.ts';
import { told } from './told.ts';

const read = (text: string, rules: NumberRules = dutch, words: string = text) => {
  const start = text.indexOf(words);
  return numberAt(text, { start, end: start + words.length }, numbersIn(text, rules));
};

describe('a number in Dutch', () => {
  it.each([...dutchShares, ...dutchAmounts])('%s', (text, meaning) => {
    expect(told(read(text))).toBe(meaning);
    // The same words in capitals, and with look-alikes.
    expect(told(read(text.replaceAll("'", '’'))).replaceAll('’', "'")).toBe(
      meaning.replaceAll('’', "'"),
    );
  });
});

describe('a number in English', () => {
  it.each(englishNumbers)('%s', (text, meaning) => {
    expect(told(read(text, english))).toBe(meaning);
  });
});

describe('a number in German', () => {
  it.each(germanNumbers)('%s', (text, meaning) => {
    expect(told(read(text, german))).toBe(meaning);
  });
});

describe('a number in a language without rules', () => {
  it.each([
    ['ar', '74%', '74% [74|%]'],
    ['ar', '٧٤٪', '74% [74|٪]'],
    ['ar', '١٬٢٥٠', '1250 [1250]'],
    ['de', '1.250', '1250 [1250]'],
    ['de', '15,5 %', '15.5% [15.5|%]'],
    ['fr', '1\u202f250', '1250 [1250]'],
    ['tr', '%74', '74% [%|74]'],
    ['de', 'ein Viertel', '-'],
    ['ja', '学生の74%が', '74% [74|%]'],
    ['th', 'นักเรียน 74% มี', '74% [74|%]'],
    ['zh', '有1,250名学生', '1250 [1250]'],
  ])('%s: %s', (tag, text, meaning) => {
    expect(told(read(text, generalNumbers(tag)))).toBe(meaning);
  });
});

describe('a number in its text', () => {
  it.each([
    ['Minder dan 10% weet het.', '10%', { problem: 'cut', words: 'Minder dan 10%' }],
    ['Van 12 tot 16 procent.', '16 procent', { problem: 'cut', words: 'Van 12 tot 16 procent' }],
    ['Eén op de acht.', 'op de acht', { problem: 'cut', words: 'Eén op de acht' }],
    ['Een derde partij.', 'Een derde', { problem: 'unclear', words: 'Een derde' }],
    ['12 jongens en 13 meisjes.', '12 jongens en 13', { problem: 'several', words: '12, 13' }],
    ['Jongeren en ouders.', 'Jongeren', { problem: 'none' }],
  ])('%s gives no number for "%s"', (text, words, problem) => {
    expect(read(text, dutch, words)).toEqual(problem);
  });

  it('may stand beside its year', () => {
    expect(told(read('Het waren er 38.000 in 2023.', dutch, '38.000 in 2023'))).toBe(
      '38000 [38000]',
    );
  });

  it('says where it stands, with what qualifies it', () => {
    const text = 'Dat is ruim 40 procent van allen.';
    const number = read(text);
    expect('start' in number && text.slice(number.start, number.end)).toBe('ruim 40 procent');
  });
});

/** How many times as many texts as usual: `FUZZ_TIMES=10`. */
const times = Number(process.env.FUZZ_TIMES ?? 1);

describe('never a wrong value', () => {
  const formats = { nl: dutch, en: english, de: german };

  it.each(['nl', 'en', 'de'] as const)('reads in %s what Intl writes', (tag) => {
    assert(
      property(
        integer({ min: 0, max: 999_999_999 }),
        integer({ min: 0, max: 2 }),
        (value, decimals) => {
          const number = value / 10 ** decimals;
          const written = number.toLocaleString(tag, { minimumFractionDigits: decimals });
          const said = read(written, formats[tag]);
          // A plain year is not known to be a count.
          if ('problem' in said) expect(written).toMatch(/^(?:19|20)\d\d$/u);
          else expect([said.least, said.most]).toEqual([number, number]);
        },
      ),
      { numRuns: 500 * times },
    );
  });

  it.each(['nl', 'en', 'de'] as const)(
    'reads digits in %s as they are written, or not at all',
    (tag) => {
      const digits = string({ unit: constantFrom(...'0123456789.,'), minLength: 1, maxLength: 9 });
      assert(
        property(digits, (written) => {
          const said = read(written, formats[tag]);
          if ('problem' in said) return;
          const trimmed = written.replace(/[.,]+$/u, '');
          const decimals = said.parts.flatMap((part) =>
            part.role === 'numeral' ? part.decimals : [],
          );
          const ways = [true, false].map((useGrouping) =>
            said.least.toLocaleString(tag, {
              useGrouping,
              minimumFractionDigits: decimals[0] ?? 0,
              maximumFractionDigits: decimals[0] ?? 0,
            }),
          );
          expect(ways).toContain(trimmed);
        }),
        { numRuns: 2000 * times },
      );
    },
  );

  const before = constantFrom(
    '',
    'ruim ',
    'bijna ',
    'niet ',
    'met ',
    'groep ',
    'tot ',
    '3 tot ',
    'een ',
    ',',
    '-',
    'half ',
  );
  const core = constantFrom(
    { text: '74 procent', value: 0.74 },
    { text: '15,5%', value: 0.155 },
    { text: '1 op de 8', value: 0.125 },
    { text: 'één op de acht', value: 0.125 },
    { text: 'twee derde', value: 2 / 3 },
    { text: 'een kwart', value: 0.25 },
    { text: 'de helft', value: 0.5 },
    { text: '2.500 van de 10.000', value: 0.25 },
  );
  const after = constantFrom(
    '',
    ' van de klas',
    ' meer',
    'punt',
    ' keer',
    ' of meer',
    ' partijen',
    '.',
    ' en 12',
    '-score',
    ' miljoen',
    ' tot 90%',
  );

  it('reads a share as it is said, whatever stands around it, or not at all', () => {
    assert(
      property(
        record({ before, core, after }),
        ({ before: head, core: { text, value: plain }, after: tail }) => {
          // *1 op de 8 miljoen*: of one it is sure what the millions are of.
          const isOfMillions = tail === ' miljoen' && / op de /u.test(text);
          const value = isOfMillions ? plain / 1e6 : plain;
          const written = `${head}${text}${tail}`;
          const said = read(written);
          if ('problem' in said || said.measure.kind !== 'share') return;
          expect([said.least, said.most], written).toEqual(
            said.least === said.most
              ? [value, value]
              : expect.arrayContaining([expect.closeTo(value)]),
          );
          // A word that changes what is said is never lost.
          if (/^(?:ruim|bijna|tot) /u.test(written))
            expect(said.rounding, written).not.toBe('exact');
          expect(written, 'a change, a denial or times').not.toMatch(
            /^niet |(?<! of)(?: meer| keer)$/u,
          );
        },
      ),
      { numRuns: 1000 * times },
    );
  });

  it('never throws, and never reads the same place twice', () => {
    const piece = constantFrom(
      '12',
      '1.250',
      '½',
      'een',
      'derde',
      'kwart',
      'procent',
      '%',
      'op',
      'de',
      'van',
      'tot',
      'en',
      '€',
      '-',
      ',',
      '.',
      'miljoen',
      'half',
      'ruim',
      'niet',
      'uur',
      '٣',
      '𝟛',
      '\u0301',
    );
    assert(
      property(tuple(piece, piece, piece, option(piece), option(piece)), (words) => {
        const text = words.filter((word) => word !== null).join(' ');
        const found = numbersIn(text, dutch);
        for (const [index, number] of found.entries()) {
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 1500 * times },
    );
  });
});
