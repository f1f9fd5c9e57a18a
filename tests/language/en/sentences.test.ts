import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';

const english = languageOf('en-GB');

describe('sentences of English', () => {
  it.each<string[]>([
    ['Call Mr. Jones, e.g. Today.', '74 per cent did.'],
    ['At 5 p.m. Mary came.', 'It is 9 a.m.', 'The end.'],
    ['At 5 p.m. Mr. Smith came.', 'Good.'],
    ['Meet at 5 p.m.', 'Mr. Smith will be there.'],
    ['We met at 9pm.', 'They left.'],
    ['In the U.S.', 'It is illegal.'],
    ['In the U.S. Senate it is.', 'J.P. Jones says so.'],
    ['Under s. 66B it is a crime.', 'See ss. 33 and 34.'],
    ['Art. 17 and para. 12 of ch. 3 say so.', 'See Sec. 5.'],
    ['It took 5 sec.', '10 people saw it.'],
    ['We like street art.', '17 people came.'],
    ['On Jan. 31 and Sept. 4.', '5 people came on Mon. 5 May.'],
    ['They sat in the sun.', '5 people left.'],
    ['No. 10 said nothing.', 'See item no. 5.'],
    ['Is it so?', 'No.', 'Never.'],
    ['I said no.', '5 people left.'],
    ['Ask Rep. Smith, Det. Insp. Jane and Sgt. Brown.', 'Now.'],
    ['Climb Mt. Everest with Cllr. Jones.', 'Now.'],
    ['John, a.k.a. "Ghost", left.', 'Roe v. Wade fell.'],
    ['Apples, pears, etc.', 'Then more.'],
    ['John Jones Jr.', 'Then he left.'],
  ])('split %s %s', (...sentences) => {
    const found = english.sentencesOf(sentences.join(' '));
    expect(found.map(({ text }) => text)).toEqual(sentences);
  });
});
