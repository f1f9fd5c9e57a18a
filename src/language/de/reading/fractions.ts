import { whole, type ReadingRule } from '../../reading/reading.ts';
import { genderOf } from '../nouns.ts';
import { cardinal, compounded, space } from './numbers.ts';
import { unitPattern, units } from './units.ts';

const fractionSigns: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};
const signs = Object.keys(fractionSigns).join('');

const own: Readonly<Record<string, string>> = { 3: 'Drittel', 7: 'Siebtel', 8: 'Achtel' };

/** *Drittel*, *Zwanzigstel*: the name of one of so many parts. */
const part = (parts: string): string => {
  if (own[parts] !== undefined) return own[parts];
  const rest = Number(parts) % 100;
  const name = `${compounded(parts)}${rest === 0 || rest > 19 ? 's' : ''}tel`;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

const said = (of: string, parts: string): string =>
  of === '1' ? `ein ${part(parts)}` : `${cardinal(of)} ${part(parts)}`;

const mostParts = 1000;
const isFraction = (of: string, parts: string): boolean =>
  Number(of) > 0 && Number(of) < Number(parts) && Number(parts) <= mostParts;

/** Before a place in a row, or a day and its month: *Klasse 1/2*, *am 3/4*. */
const inRow =
  /(?:Klassen?|Gruppen?|Stufen?|Jahrgangsstufen?|Räume?|Kapitel|Wochen?|Seiten?|Schuljahr|Jahr|Saison|am)\s$/iu;
/** Some of it: *1/2 der Kinder*. */
const ofIt = /^[\s\u00A0](?:der|des|aller|von|vom|davon|meiner|unserer|ihrer)(?!\p{L})/u;

/** *ein halbes Jahr*, *eine halbe Stunde*. */
const halfOf = (noun: string, name: string): string[] | null => {
  const gender = genderOf(noun);
  if (gender === null) return null;
  return {
    m: [`ein halber ${name}`, `einen halben ${name}`, `einem halben ${name}`],
    f: [`eine halbe ${name}`, `einer halben ${name}`],
    n: [`ein halbes ${name}`, `einem halben ${name}`],
  }[gender];
};

/** *eineinhalb*, *zweidreiviertel*: a whole number and a part. */
const mixed = (whole_: string, fraction: string): string[] => {
  const first = compounded(whole_);
  const [of = '', parts = ''] = fraction.split('/');
  if (fraction === '1/2')
    return whole_ === '1' ? ['eineinhalb', 'anderthalb'] : [`${first}einhalb`];
  return parts === '4'
    ? [`${first}${of === '1' ? 'ein' : 'drei'}viertel`]
    : [`${cardinal(whole_)} ${said(of, parts)}`];
};

/** Parts of a whole, in signs and with a slash. */
export const fractions: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\d+)(?:[\s\u00A0](\d/[2-9])|[\s\u00A0]?([${signs}]))(?![/.,]?\d)`),
    say: ([, digits = '', slash, sign = '']) => {
      const fraction = slash ?? fractionSigns[sign] ?? '1/2';
      const [of = '', parts = ''] = fraction.split('/');
      return isFraction(of, parts) ? mixed(digits, fraction) : null;
    },
  },
  {
    // *½ l*, *1/2 Tablette*.
    pattern: whole(
      String.raw`(?:½|1/2)(?:${space}(${unitPattern})(?![\p{L}\p{N}²³])|[\s\u00A0](\p{Lu}\p{L}+))`,
    ),
    say: ([, symbol, noun]) => {
      const name = symbol === undefined ? noun : units.get(symbol)?.one;
      return name === undefined ? null : halfOf(name.replace(/\s.*$/u, ''), name);
    },
  },
  {
    // *3/4 Stunde*: in one word.
    pattern: whole(String.raw`(¼|1/4|¾|3/4)[\s\u00A0](Stunde|Jahr)`),
    say: ([, written = '', noun = '']) => {
      const quarters = /^(?:¼|1)/u.test(written) ? 'Viertel' : 'Dreiviertel';
      return `${noun === 'Jahr' ? 'ein' : 'eine'} ${quarters}${noun.toLowerCase()}`;
    },
  },
  {
    // *¼ l*: *ein Viertel Liter*.
    pattern: whole(String.raw`([${signs}]|[1-9]/[1-9])${space}(${unitPattern})(?![²³/])`),
    say: ([, written = '', symbol = '']) => {
      const [of = '', parts = ''] = (fractionSigns[written] ?? written).split('/');
      if (!isFraction(of, parts)) return null;
      return `${said(of, parts)} ${units.get(symbol)?.one ?? symbol}`;
    },
  },
  {
    pattern: new RegExp(`[${signs}]`, 'uy'),
    say: ([sign], { after }) => {
      const fraction = fractionSigns[sign] ?? '';
      const [of = '', parts = ''] = fraction.split('/');
      if (fraction !== '1/2') return said(of, parts);
      return ofIt.test(after) ? ['die Hälfte', 'ein halb'] : ['ein halb', 'die Hälfte'];
    },
    isAnywhere: true,
  },
  {
    // *2/3-Mehrheit*.
    pattern: /(\d)\/(\d{1,2})-(?=\p{Lu})/uy,
    say: ([, of = '', parts = '']) => {
      if (!isFraction(of, parts) || parts === '2') return null;
      const word = compounded(of) + part(parts).toLowerCase();
      return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}-`;
    },
  },
  {
    // *Klasse 7/8*, *Saison 2023/24*.
    pattern: whole(String.raw`(\d{1,2})/(\d{1,2})(?!/)`),
    say: ([, first = '', second = ''], { before }) => {
      if (!inRow.test(before)) return null;
      const [one, other] = [cardinal(first), cardinal(second)];
      return [`${one} ${other}`, `${one} und ${other}`, `${one} oder ${other}`];
    },
  },
  {
    pattern: whole(String.raw`([1-9]\d?)/([1-9]\d{0,3})(?!/|[.,]\d)`),
    say: ([written, of = '', parts = ''], { after }) => {
      if (!isFraction(of, parts) || /^(?:24\/7|9\/11)$/u.test(written)) return null;
      if (parts !== '2') return said(of, parts);
      return ofIt.test(after) ? ['die Hälfte', 'ein halb'] : ['ein halb', 'die Hälfte'];
    },
  },
];
