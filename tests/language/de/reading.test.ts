import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { readAloud } from '../../../src/narration/speech/respell.ts';
import { cases, writtenText } from '../written.ts';
import { germanOrdinals } from './ordinal-forms.ts';
import { germanSpoken } from './spoken-forms.ts';

const german = languageOf('de-DE');
const said = (text: string): string =>
  readAloud(text, { language: german, lexicon: {} }).text.replaceAll(/\s+/gu, ' ').trim();

describe('what is said in German', () => {
  it.each([...germanSpoken, ...germanOrdinals])('%s', (written, expected) => {
    expect(said(written)).toBe(expected);
  });

  it.each([
    ['9.30 Uhr', ['neun Uhr dreißig', 'halb zehn']],
    ['112', ['eins eins zwei', 'einhundertzwölf']],
    ['1.000', ['eintausend', 'tausend']],
    ['1½', ['eineinhalb', 'anderthalb']],
    [
      'Schüler/innen',
      [
        'Schüler und Schülerinnen',
        'Schülerinnen und Schüler',
        'Schüler oder Schülerinnen',
        'Schülerinnen oder Schüler',
      ],
    ],
  ])('knows the ways in which people say %s', (written, ways) => {
    const reading = german.readingsIn(written)[0];
    expect([reading?.say, ...(reading?.others ?? [])]).toEqual(ways);
  });

  it('leaves no figures to the voice', () => {
    fc.assert(
      fc.property(writtenText(8), (text) => {
        expect(said(text)).not.toMatch(/[0-9&%€§]/u);
      }),
      cases(500),
    );
  });
});
