import { describe, expect, it } from 'vitest';
import { dutch } from '../dutch.ts';

const texts = (text: string) => dutch.sentencesOf(text).map((sentence) => sentence.text);

describe('sentences of Dutch', () => {
  it.each([
    ['a plain text', 'Sexting is leuk. Of beter leren kennen.', [16]],
    ['an address', 'Op SlachtofferWijzer.nl vind je alle organisaties. Weet dat.', [50]],
    ['a list that ends in a bracket', "bewijs (screenshots, url's, etc.) Voorkom verdere", [33]],
    ['etc. within a sentence', 'appjes, mailtjes etc. en meer. Klaar.', [30]],
    ['etc. at the end of one', 'appjes, mailtjes etc. Klaar.', [21]],
    ['o.a. before a name', 'Bel o.a. Slachtofferhulp of dhr. Jansen. Nu.', [40]],
    ['an abbreviation behind a bracket', 'Hulp (bijv. Slachtofferhulp) is er. Echt.', [35]],
    ['initials', 'J.P. Jansen helpt. M. de Vries ook.', [18]],
    ['a numbered step', '1. Bel de politie. 2. Bewaar bewijs.', [18]],
    ['a decimal and a time', 'Om 10.30 uur was 3.5 procent er. Later meer.', [32]],
    ['a question that goes on', 'Waarom? vraagt ze. Daarom.', [18]],
    ['one without an end', 'Kwestie van vertrouwen', []],
    ['an ellipsis', 'Wacht... Wat nu?', [8]],
    ['a numeral at the start', 'Naar een ander. 74 procent vertrouwt erop.', [15]],
    ['an amount at the start', 'Dat kost geld. € 12 per keer. Meer niet!', [14, 29]],
    ['a decimal', 'Het was 3. 5 niet.', [10]],
    ["'s at the start", "Het is laat. 's Nachts is er niemand. ’t Is zo.", [12, 37]],
    ["'s within a sentence", "Bel. Ook om 2 uur 's nachts.", [4]],
    ['millions that go on', 'Er zijn 2,5 mln. Nederlanders met afd. Zorg.', []],
    ['millions at the end', 'Het kost 2,5 mln. Dat is veel.', [17]],
    ['gem. and max. before a number', 'Het zijn er gem. 5 en max. 7. Klaar.', [29]],
    ['nr. before a number', 'Zie blz. 12 en nr. 3. 4 weken later.', [21]],
    ['a month before its year', 'Het geldt sinds 1 jan. 2024. En nu?', [28]],
    ['a day before its date', 'Kom op do. 14-11 om 9 uur. Of ma. 18-11.', [26]],
    ['a number of something', 'Noem meldingsnr. 123. Bel dan.', [21]],
    ['so many minutes at the end', 'Het duurt 5 min. Daarna is het klaar.', [16]],
    ['articles of a law', 'De artt. 240b en 248e Sr. gelden. Echt.', [33]],
  ])('splits %s', (_name, text, ends) => {
    const expected = [0, ...ends, text.length];
    expect(texts(text)).toEqual(
      expected.slice(1).map((end, index) => text.slice(expected[index], end).trim()),
    );
  });

  it('says where each sentence stands', () => {
    expect(dutch.sentencesOf('Sexting. De risico’s')).toEqual([
      { text: 'Sexting.', start: 0, end: 8 },
      { text: 'De risico’s', start: 9, end: 20 },
    ]);
  });
});
