import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { readAloud } from '../../../src/narration/speech/respell.ts';

const english = languageOf('en-GB');
const said = (text: string): string =>
  readAloud(text, { language: english, lexicon: {} }).text.replaceAll(/\s+/gu, ' ').trim();

describe('what is said in English', () => {
  it.each<[written: string, said: string]>([
    ['51,000 reports, 38,000 before', 'fifty-one thousand reports, thirty-eight thousand before'],
    ['2,500 of 10,000', 'two thousand five hundred of ten thousand'],
    ['1 in 8', 'one in eight'],
    ['10 000 people', 'ten thousand people'],
    ['5m people', 'five million people'],
    ['£5-£10', 'five to ten pounds'],
    ['£5/month', 'five pounds a month'],
    ['12.50 pounds', 'twelve pounds fifty'],
    ['15,5%', 'fifteen point five per cent'],
    ['2 1/2 hours', 'two and a half hours'],
    ['Year 7/8', 'Year seven eight'],
    ['1990-95', 'nineteen ninety to ninety-five'],
    ['9am-5pm', 'nine a m to five p m'],
    ['Mon–Fri 9am', 'Monday to Friday nine a m'],
    ['Tue 3 Dec', 'Tuesday the third of December'],
    ['The sun set at 9am', 'The sun set at nine a m'],
    ['under-18s', 'under-eighteens'],
    ['the 1990s', 'the nineteen nineties'],
    ['12/3/24', 'twelve three twenty-four'],
    ['Henry VIII', 'Henry the eighth'],
    ['Chapter IV', 'Chapter four'],
    ['Malcolm X and I', 'Malcolm X and I'],
    ['1 : 5', 'one to five'],
    [
      '+44 (0)20 7946 0958',
      'plus four four, zero, two zero, seven nine four six, zero nine five eight',
    ],
    ['1,250', 'one thousand two hundred and fifty'],
    ['0.5', 'zero point five'],
    ['2.5', 'two point five'],
    ['3.14', 'three point one four'],
    ['007', 'zero zero seven'],
    ['74%', 'seventy-four per cent'],
    ['2.5 %', 'two point five per cent'],
    ['12–17 years', 'twelve to seventeen years'],
    ['10%–15%', 'ten to fifteen per cent'],
    ['10-15%', 'ten to fifteen per cent'],
    ['3/4', 'three quarters'],
    ['1/3', 'a third'],
    ['½', 'a half'],
    ['2½ hours', 'two and a half hours'],
    ['£5', 'five pounds'],
    ['£1', 'one pound'],
    ['£1,250', 'one thousand two hundred and fifty pounds'],
    ['£2.50', 'two pounds fifty'],
    ['£0.50', 'fifty pence'],
    ['€5m', 'five million euros'],
    ['$10bn', 'ten billion dollars'],
    ['5 euros', 'five euros'],
    ['9.30am', 'nine thirty a m'],
    ['9:30 pm', 'nine thirty p m'],
    ['14:05', 'fourteen oh five'],
    ['7pm', 'seven p m'],
    ['3 December 2024', 'the third of December, twenty twenty-four'],
    ['December 3rd, 1998', 'December the third, nineteen ninety-eight'],
    ['2024-12-03', 'the third of December, twenty twenty-four'],
    ['21st century', 'twenty-first century'],
    ['1st', 'first'],
    ['the 1990s', 'the nineteen nineties'],
    ['80s', 'eighties'],
    ['1998', 'nineteen ninety-eight'],
    ['2005', 'two thousand and five'],
    ['2024', 'twenty twenty-four'],
    ['24/7', 'twenty-four seven'],
    ['999', 'nine nine nine'],
    ['Call 112.', 'Call one one two.'],
    ['112 pupils', 'one hundred and twelve pupils'],
    ['116 006', 'one one six, zero zero six'],
    ['0800 1111', 'zero eight zero zero, one one one one'],
    ['+44 20 7946 0958', 'plus four four, two zero, seven nine four six, zero nine five eight'],
    ['help@child-line.org.uk', 'help at child dash line dot org dot uk'],
    ['https://www.x.org/help', 'w w w dot x dot org slash help'],
    ['www.x.org', 'w w w dot x dot org'],
    ['#safe', 'hashtag safe'],
    ['@help', 'at help'],
    ['e.g. this', 'for example this'],
    ['i.e. this', 'that is this'],
    ['etc.', 'et cetera'],
    ['Mr Jones', 'mister Jones'],
    ['Mrs. Jones', 'missis Jones'],
    ['Dr Smith', 'doctor Smith'],
    ['no. 5', 'number five'],
    ['No. Never', 'No. Never'],
    ['vs. them', 'versus them'],
    ['p. 12', 'page twelve'],
    ['and/or', 'and or'],
    ['he/she', 'he or she'],
    ['R&D', 'R and D'],
    ['5 km', 'five kilometres'],
    ['1 min', 'one minute'],
    ['20 °C', 'twenty degrees Celsius'],
    ['3x', 'three times'],
    ['10k', 'ten thousand'],
    ['16+', 'sixteen plus'],
    ['A4', 'A four'],
    ['<b>bold</b>', 'b bold b'],
    ['[[yes]]', 'yes'],
    ['{name}', 'name'],
    ['well 😀 done', 'well done'],
    ['-5 degrees', 'minus five degrees'],
    ['> 10', 'more than ten'],
  ])('%s', (written, expected) => {
    expect(said(written)).toBe(expected);
  });
});

describe('sentences of English', () => {
  it('go on after an abbreviation, and begin with a numeral', () => {
    const texts = english
      .sentencesOf(
        'Call Mr. Jones, e.g. Today. 74 per cent did. At 5 p.m. Mary came. It is 9 a.m. The end.',
      )
      .map(({ text }) => text);
    expect(texts).toEqual([
      'Call Mr. Jones, e.g. Today.',
      '74 per cent did.',
      'At 5 p.m. Mary came.',
      'It is 9 a.m.',
      'The end.',
    ]);
  });
});
