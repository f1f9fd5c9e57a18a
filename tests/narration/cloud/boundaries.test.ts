import { describe, expect, it } from 'vitest';
import { placeWords, utterancesOf } from '../../../src/narration/cloud/boundaries.ts';
import { spokenSentences } from '../../../src/narration/speech/spoken.ts';
import { dutch } from '../../language/dutch.ts';

const sentences = (text: string, lexicon = {}) =>
  spokenSentences([{ part: 'body', text }], { language: dutch, lexicon });

/** What the service names, one every 100 ms, and where it is found: `sentence:offset`. */
const places = (text: string, named: string[], lexicon = {}) =>
  placeWords(
    sentences(text, lexicon),
    named.map((word, index) => ({ text: word, startMs: index * 100 })),
  ).map(({ sentence, offset, startMs }) => `${startMs} ${sentence}:${offset}`);

describe('words that the service names', () => {
  it('are found where they stand, also in words with a hyphen', () => {
    expect(
      places('Een zee-engte is smal. Ja.', ['Een', 'zee', 'engte', 'is', 'smal', 'Ja']),
    ).toEqual(['0 0:0', '100 0:4', '200 0:8', '300 0:14', '400 0:17', '500 1:0']);
  });

  it('are found in order, so that the second of two is the second', () => {
    expect(places('De man en de vrouw.', ['de', 'man', 'en', 'de', 'vrouw'])).toEqual([
      '0 0:0',
      '100 0:3',
      '200 0:7',
      '300 0:10',
      '400 0:13',
    ]);
  });

  it('are found whatever the apostrophe, and in numbers', () => {
    // Numbers are sent as words; places are those of what is sent.
    expect(places('Foto’s van 10.000 mensen.', ["foto's", 'van', 'tienduizend', 'mensen'])).toEqual(
      ['0 0:0', '100 0:7', '200 0:11', '300 0:23'],
    );
  });

  it('are left out when they stand nowhere, without losing the next', () => {
    expect(places('Dat is 1 op 8.', ['Dat', 'is', 'ding', 'op', 'acht'])).toEqual([
      '0 0:0',
      '100 0:4',
      '300 0:11',
      '400 0:14',
    ]);
  });

  it('are not found far ahead of what is being spoken', () => {
    const long =
      'Hier staat een heel lange zin die maar door blijft gaan zonder dat het woord valt, nog niet, dan pas: einde.';
    expect(places(long, ['einde', 'Hier', 'staat'])).toEqual(['100 0:0', '200 0:5']);
  });

  it('are found in what was respelled', () => {
    expect(
      places('Een url is lang.', ['Een', 'uu', 'er', 'el', 'is'], { url: 'uu-er-el' }),
    ).toEqual(['0 0:0', '100 0:4', '200 0:7', '300 0:10', '400 0:13']);
  });
});

describe('sentences in one sound', () => {
  const sampleRate = 1000;
  /** Sound and silence by turns, in milliseconds. */
  const sound = (...lengths: number[]) => ({
    sampleRate,
    samples: Float32Array.from(
      lengths.flatMap((length, index) =>
        Array.from({ length }, (_, at) => (index % 2 === 0 ? 0.5 * (-1) ** at : 0)),
      ),
    ),
  });

  it('are cut apart in the middle of the longest silence between their words', () => {
    const two = sentences('Ja, zeker. Nee.');
    const words = [
      { sentence: 0, offset: 0, startMs: 0 },
      { sentence: 0, offset: 4, startMs: 400 },
      { sentence: 1, offset: 0, startMs: 1210 },
    ];
    // “Zeker” has a short silence in it, as before a p.
    const cut = utterancesOf(two, sound(300, 100, 200, 50, 250, 300, 400), words);
    expect(cut.map(({ samples }) => samples.length)).toEqual([1050, 550]);
    expect(cut[0]?.words).toEqual([
      { offset: 0, startMs: 0 },
      { offset: 4, startMs: 400 },
    ]);
    expect(cut[1]?.words).toEqual([{ offset: 0, startMs: 160 }]);
  });

  it('are silent when nothing of them is spoken', () => {
    const [, dots] = utterancesOf(sentences('Ja. – – –. Nee.'), sound(300, 300, 300), [
      { sentence: 0, offset: 0, startMs: 0 },
      { sentence: 2, offset: 0, startMs: 600 },
    ]);
    expect(dots?.words).toEqual([]);
    expect(dots?.samples.every((sample) => sample === 0)).toBe(true);
  });
});
