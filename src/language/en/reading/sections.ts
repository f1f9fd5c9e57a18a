import type { ReadingRule } from '../../reading/reading.ts';
import { romanValue } from '../../reading/roman.ts';
import { goesOnBeforeNumber, leadingAbbreviations } from '../abbreviations.ts';
import { cardinal, digitByDigit } from './numbers.ts';

const space = String.raw`[\s\u00A0]`;

/** What is numbered, shortened: only before a number. In lower case. */
const numbered: Readonly<Record<string, string>> = {
  no: 'number',
  nr: 'number',
  nos: 'numbers',
  s: 'section',
  sec: 'section',
  ss: 'sections',
  secs: 'sections',
  art: 'article',
  arts: 'articles',
  para: 'paragraph',
  paras: 'paragraphs',
  p: 'page',
  pp: 'pages',
  ch: 'chapter',
  vol: 'volume',
  fig: 'figure',
  figs: 'figures',
  pt: 'part',
  reg: 'regulation',
  sch: 'schedule',
  apt: 'apartment',
  ext: 'extension',
};

/** After what a law is divided into, also one of several: *sections 33(1) and 34(2)*. */
const after = (divisions: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[^\p{L}\p{N}])(?:${divisions})\.?${space}?(?:\d+[A-Za-z]{0,2}(?:\([\da-z]+\))*(?:,?${space}(?:and|or|to)${space}|,${space}))*$`,
    'iu',
  );
const sectionNames = 'ss?|secs?|sections?|§§?';
const isOfSections = after(sectionNames);
const afterDivision = after(
  `${sectionNames}|arts?|articles?|regs?|regulations?|rules?|clauses?|paras?|paragraphs?|sch|schedules?`,
);

/** In brackets: *(1)* and *(iv)* are numbers, and *(a)* is a letter. */
const inBrackets = (written: string): string[] =>
  Array.from(written.matchAll(/\((\w+)\)/gu), ([, piece = '']) => {
    const value = romanValue(piece.toUpperCase());
    if (/^\d/u.test(piece)) return cardinal(piece)[0];
    return value === null ? piece.toUpperCase() : cardinal(String(value))[0];
  });

/** *No.1*, *s. 66B*. */
const beforeNumber = new RegExp(
  String.raw`(?<!\p{L}\.)(${Object.keys(numbered).join('|')})\.${space}?(?=\d)`,
  'iuy',
);

/** Sections of a law, pages, and whatever else is numbered. */
export const sections: readonly ReadingRule[] = [
  {
    pattern: beforeNumber,
    say: ([written, name = ''], { before }) => {
      const shortened = `${name.toLowerCase()}.`;
      const isNumbered =
        leadingAbbreviations.has(shortened) || goesOnBeforeNumber.test(before + written.trimEnd());
      return isNumbered ? `${numbered[name.toLowerCase()]} ` : null;
    },
  },
  {
    // As the house of a prime minister: *No 10 said nothing*; but *no 10 people*.
    pattern:
      /No (?=\d{1,3}(?:\s*$|[,;:.!?)](?!\d)|\s(?:said|says|is|was|has|had|will|would|in|on|of|and|or|to|for)(?!\p{L})))/uy,
    say: () => 'number ',
  },
  { pattern: new RegExp(`№${space}?`, 'uy'), say: () => 'number ' },
  { pattern: /§§\s?/uy, say: () => 'sections ' },
  {
    // Without its full stop: *under s 66B*.
    pattern: /(ss?) (?=\d+[A-Z(])/uy,
    say: ([, name = '']) => `${numbered[name]} `,
  },
  {
    // *66B*, *127(1)*, *2252A(a)(2)*.
    pattern: new RegExp(
      String.raw`(\d{1,5})([A-Z]{0,2}|[a-z])((?:\([\da-z]{1,4}\))*)(?![\p{L}\p{N}\p{M}])`,
      'uy',
    ),
    say: ([, digits = '', letters = '', brackets = ''], { before }) => {
      if (letters + brackets === '' || !afterDivision.test(before)) return null;
      const ways = [cardinal(digits)[0], digitByDigit(digits)].map((said) =>
        [said, ...letters.toUpperCase()].join(' '),
      );
      const within = inBrackets(brackets).join(' ');
      if (within === '') return ways;
      const part = isOfSections.test(before) ? 'subsection' : 'paragraph';
      return [...ways.map((said) => `${said}, ${part} ${within}`), `${ways[0]}, ${within}`];
    },
  },
];
