import { describe, expect, it } from 'vitest';
import { type Likeness, placesOf } from '../../src/language/alike.ts';

const found = (text: string, words: string, likeness: Likeness) =>
  placesOf(text, words, likeness).map(({ start, end }) => text.slice(start, end));

describe('look-alikes', () => {
  it.each<[string, string, Likeness, string[]]>([
    ['de foto’s van', "foto's", 'spoken', ['foto’s']],
    ["de foto's van", 'foto’s', 'written', ["foto's"]],
    ['zei ‘ja’ en “nee”', `'ja' en "nee"`, 'written', ['‘ja’ en “nee”']],
    ['Eén op de acht', 'eén OP', 'spoken', ['Eén op']],
    ['Eén op de acht', 'een op', 'spoken', []],
    ['Eén op de acht', 'een op', 'bare', ['Eén op']],
    ['e\u{301}e\u{301}n op', 'één', 'written', ['e\u{301}e\u{301}n']],
    ['€\u{A0}4.800\u{202F}euro', '€ 4.800 euro', 'written', ['€\u{A0}4.800\u{202F}euro']],
    ['co\u{AD}operatie', 'cooperatie', 'written', ['co\u{AD}operatie']],
    ['slachtoffer‑hulp', 'slachtoffer-hulp', 'written', ['slachtoffer‑hulp']],
    ['van 12–16 jaar', '12-16 jaar', 'written', ['12–16 jaar']],
    ['Jan  en\u{A0} Piet', 'Jan en Piet', 'written', ['Jan  en\u{A0} Piet']],
    ['Daarna nog een na de eerste', 'na', 'spoken', ['na']],
    ['İstanbul ligt daar', 'ligt', 'spoken', ['ligt']],
    ['我要去北京。', '北京', 'spoken', ['北京']],
    ['Per ongeluk', 'per ongeluk', 'written', []],
  ])('in “%s”: “%s” (%s)', (text, words, likeness, expected) =>
    expect(found(text, words, likeness)).toEqual(expected),
  );
});
