import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { lineOf, wordsOf, inARow } from '../../src/language/words.ts';

describe('words', () => {
  it.each([
    ['Het is  spannend, ja!', ['Het', 'is', 'spannend,', 'ja!']],
    ['你好，世界。', ['你好，', '世界。']],
    ['สวัสดีชาวโลก', ['สวัสดี', 'ชาว', 'โลก']],
    ['bel “你好” nu', ['bel', '“你好”', 'nu']],
  ])('of %s', (text, words) => {
    const found = wordsOf(text);
    expect(found.map((word) => word.text)).toEqual(words);
    for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
    expect(lineOf(found).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

describe('any other language', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ur', 'rtl'],
    ['tr', 'ltr'],
    ['zh-Hant', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(languageOf(tag).direction).toBe(direction);
  });

  it('has sentences, breaks at its punctuation, and percentages', () => {
    const turkish = languageOf('tr');
    expect(
      turkish.sentencesOf('Yalnız değilsin. 74 kişi aradı. Evet!').map(({ text }) => text),
    ).toEqual(['Yalnız değilsin.', '74 kişi aradı.', 'Evet!']);
    expect(turkish.breaksOf('Evet, ara bizi')).toEqual(['clause', 'plain']);
    expect(languageOf('ar').breaksOf('نعم، اتصل بنا')).toEqual(['clause', 'plain']);
    expect(turkish.readNumber('%74')).toMatchObject({ least: 0.74, most: 0.74 });
    expect(turkish.readNumber('74 %')).toMatchObject({ least: 0.74, most: 0.74 });
    expect(turkish.readNumber('dört kişi')).toEqual({ problem: 'none' });
  });

  it('says no emoji and no markup', () => {
    expect(
      languageOf('fr')
        .readingsIn('<b>Oui</b> 😀')
        .map(({ say }) => say.trim()),
    ).toEqual(['', '', '', '', '']);
  });
});

it.each([
  [['You', 'are', 'not', 'alone.'], 'You are not alone.'],
  [['一人', 'では', 'ありません。'], '一人ではありません。'],
  [['Wi-Fi', 'を', '使う'], 'Wi-Fi を使う'],
  [['คุณ', 'ไม่', 'ได้'], 'คุณไม่ได้'],
  [[], ''],
])('%j in a row', (words, expected) => {
  expect(inARow(words)).toBe(expected);
});
