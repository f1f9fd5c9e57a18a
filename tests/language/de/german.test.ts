import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { readAloud } from '../../../src/narration/speech/respell.ts';

const german = languageOf('de-DE');
const said = (text: string): string =>
  readAloud(text, { language: german, lexicon: {} }).text.replaceAll(/\s+/gu, ' ').trim();

describe('German', () => {
  it.each([
    [
      '51.000 Meldungen, davor 38.000',
      'einundfünfzigtausend Meldungen, davor achtunddreißigtausend',
    ],
    ['z.B. Fotos, d.h. Bilder usw.', 'zum Beispiel Fotos, das heißt Bilder und so weiter'],
    ['Ruf die 112 an', 'Ruf die eins eins zwei an'],
    ['112 Schüler', 'einhundertzwölf Schüler'],
    ['2,50 €', 'zwei Euro fünfzig'],
    ['€ 1.250', 'eintausendzweihundertfünfzig Euro'],
    ['74 %', 'vierundsiebzig Prozent'],
    ['12–17 Jahre', 'zwölf bis siebzehn Jahre'],
    ['10 %–15 %', 'zehn bis fünfzehn Prozent'],
    ['um 9.30 Uhr', 'um neun Uhr dreißig'],
    ['am 3. Dezember 1998', 'am dritten Dezember neunzehnhundertachtundneunzig'],
    ['hilfe@x-y.de', 'hilfe ät x Bindestrich y Punkt de'],
    ['er/sie 😀 <b>fett</b>', 'er oder sie b fett b'],
  ])('says %s', (written, expected) => {
    expect(said(written)).toBe(expected);
  });

  it('has sentences that go on after an ordinal and an abbreviation', () => {
    const text = 'Am 3. Dezember kam Dr. Weiß. 74 Prozent halfen. Das war gut.';
    expect(german.sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      'Am 3. Dezember kam Dr. Weiß.',
      '74 Prozent halfen.',
      'Das war gut.',
    ]);
  });
});
