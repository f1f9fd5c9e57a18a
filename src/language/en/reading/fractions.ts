import { whole, type ReadingRule } from '../../reading/reading.ts';
import { cardinal, ordinal } from './numbers.ts';

const space = String.raw`[\s\u00A0\u202F]?`;
const denominators: Readonly<Record<string, string>> = { '2': 'half', '4': 'quarter' };
/** Parts of these are said as fractions; of more, so many are counted: *nine out of ten*. */
const mostParts = 8;

/** *3/4 women*, but *3/4 cups*. */
const counted =
  /^[\s\u00A0](?:people|children|women|men|(?!(?:is|was|has|says|inches|hours|minutes|days|weeks|months|years|miles|yards|litres|pints|cups|teaspoons|tablespoons|pounds|ounces|grams|kilos)\b)\p{Ll}{3,}s)(?!\p{L})/u;

const inWords = (of: string, all: string): string[] => {
  const name = denominators[all] ?? ordinal(all).replace(/^one /u, '');
  const plural = name === 'half' ? 'halves' : `${name}s`;
  const many = `${cardinal(of)[0]} ${of === '1' ? name : plural}`;
  return of === '1' ? [`a ${name}`, many] : [many];
};

const fraction = (of: string, all: string, after: string): string[] | null => {
  const [part, parts] = [Number(of), Number(all)];
  if (part > parts || parts < 2 || parts > 1000 || (part === parts && parts < 5)) return null;
  const [one, other] = [cardinal(of)[0], cardinal(all)[0]];
  const outOf = [`${one} out of ${other}`, `${one} in ${other}`];
  if (part === 0 || part === parts) return outOf;
  const isCounted = counted.test(after) || (part > 1 && parts > mostParts);
  return isCounted ? [...outOf, ...inWords(of, all)] : [...inWords(of, all), ...outOf];
};

const signs: Readonly<Record<string, readonly [string, string]>> = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '⅕': ['1', '5'],
  '⅖': ['2', '5'],
  '⅗': ['3', '5'],
  '⅘': ['4', '5'],
  '⅙': ['1', '6'],
  '⅚': ['5', '6'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
  '⅒': ['1', '10'],
};

/** Fractions, marks out of so many, and what is measured as one number over another. */
export const fractions: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\d{1,3})[\s\u00A0]([1-7])/([2348])(?!/)`),
    say: ([, digits = '', of = '', all = '']) =>
      Number(of) < Number(all)
        ? inWords(of, all).map((said) => `${cardinal(digits)[0]} and ${said}`)
        : null,
  },
  {
    pattern: whole(
      String.raw`(?:(\d+)[\s\u00A0\u202F]?)?([${Object.keys(signs).join('')}])(?:${space}(%))?`,
    ),
    say: ([, digits, sign = '', percent], { before: ahead }) => {
      const ways = inWords(...(signs[sign] ?? ['1', '2']));
      const hasArticle = digits === undefined && /\ba[\s\u00A0]$/iu.test(ahead);
      const said = hasArticle ? ways.map((way) => way.replace(/^a /u, '')) : ways;
      const before = digits === undefined ? '' : `${cardinal(digits)[0]} and `;
      return said.map((part) => `${before}${part}${percent === undefined ? '' : ' per cent'}`);
    },
  },
  { pattern: whole('50/50'), say: () => 'fifty fifty' },
  {
    // The pressure of blood.
    pattern: whole(String.raw`(\d{2,3})/(\d{2,3})(?!/)`),
    say: ([, above = '', below = '']) => {
      const [most, least] = [Number(above), Number(below)];
      if (most <= least || most < 80 || most > 250 || least < 40 || least > 150) return null;
      return cardinal(above).map((said) => `${said} over ${cardinal(below)[0]}`);
    },
  },
  {
    pattern: whole(String.raw`(\d{1,3})/(\d{1,4})(?!/)`),
    say: ([, of = '', all = ''], { after }) => fraction(of, all, after),
  },
];
