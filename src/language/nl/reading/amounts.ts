import { whole, type ReadingRule } from '../../reading/reading.ts';
import {
  cardinal,
  digitByDigit,
  half,
  number,
  numberPattern,
  ordinal,
  type Said,
} from './numbers.ts';
import { pers, units } from './units.ts';

const space = String.raw`[\s\u00A0\u202F]?`;
const scales: Readonly<Record<string, string>> = {
  mln: 'miljoen',
  mld: 'miljard',
  mrd: 'miljard',
  mia: 'miljard',
  mio: 'miljoen',
  m: 'miljoen',
  miljoen: 'miljoen',
  miljard: 'miljard',
  biljoen: 'biljoen',
  duizend: 'duizend',
  k: 'duizend',
};
const scale = String.raw`(?:${space}(mln|mld|mrd|mia|mio|miljoen|miljard|biljoen|duizend|k|(?<=\d)m(?![²2³3/]))\b(?:(?<=ml[nd]|mrd|mi[ao])\.)?)?`;
const currencies: Readonly<Record<string, string>> = {
  '€': 'euro',
  EUR: 'euro',
  US$: 'Amerikaanse dollar',
  '¥': 'yen',
  $: 'dollar',
  USD: 'dollar',
  '£': 'pond',
  GBP: 'pond',
};
const currency = String.raw`(€|EUR|US\$|\$|USD|£|GBP|¥)`;

/** Euros and cents: *twee euro vijftig*, *vijftig cent*. */
const money = (coin: string, written: string, scaled: string | undefined): string[] | null => {
  const name = currencies[coin.toUpperCase()] ?? coin;
  if (scaled !== undefined)
    return carriedOn(written, scales[scaled.toLowerCase()] ?? scaled).map(
      (said) => `${said} ${name}`,
    );
  const [whole_ = '', cents] = written.split(',');
  const counts = cardinal(whole_.replaceAll(/\D/gu, ''));
  if (cents === undefined || /^[0=–-]+$/u.test(cents))
    return counts.map((said) => `${said} ${name}`);
  if (cents.length !== 2) return number(written).map((said) => `${said} ${name}`);
  const [small] = cardinal(String(Number(cents)));
  if (BigInt(whole_.replaceAll(/\D/gu, '')) === 0n) return [`${small} cent`];
  return counts.flatMap((said) => [`${said} ${name} ${small}`, `${said} ${name} en ${small} cent`]);
};

/** *2,5 miljoen*; and *vijfduizend* in one word. */
export const carriedOn = (written: string, scale_: string): readonly string[] =>
  scale_ === 'duizend' && /^\d+$/u.test(written)
    ? cardinal(`${written}000`)
    : number(written).map((said) => `${said} ${scale_}`);

const unit = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .map((key) => key.replaceAll('.', '\\.'))
  .join('|');

const named = (written: string, saying: Said, symbol: string): string[] => {
  const name = units[symbol] ?? symbol;
  return saying.map(
    (said) => `${said} ${typeof name === 'string' ? name : name[written === '1' ? 0 : 1]}`,
  );
};

const per = Object.keys(pers)
  .sort((a, b) => b.length - a.length)
  .join('|');

const joined = String.raw`${space}(–|-|t/m|à)${space}`;
const between = (sign: string): string =>
  sign === 't/m' ? 'tot en met' : sign === 'à' ? 'a' : 'tot';

const fractionSigns: Readonly<Record<string, readonly string[]>> = {
  '½': ['een half', 'de helft'],
  '¼': ['een kwart', 'één vierde'],
  '¾': ['driekwart', 'drie vierde'],
  '⅓': ['een derde', 'één derde'],
  '⅔': ['twee derde'],
  '⅕': ['een vijfde'],
  '⅖': ['twee vijfde'],
  '⅗': ['drie vijfde'],
  '⅘': ['vier vijfde'],
  '⅙': ['een zesde'],
  '⅚': ['vijf zesde'],
  '⅛': ['een achtste'],
  '⅜': ['drie achtste'],
  '⅝': ['vijf achtste'],
  '⅞': ['zeven achtste'],
  '⅒': ['een tiende'],
};
const signsOfFractions = Object.keys(fractionSigns).join('');

const fraction = (of: string, whole_: string): string[] | null => {
  if (Number(of) >= Number(whole_) || Number(whole_) < 2 || Number(whole_) > 1000) return null;
  const sign = Object.entries({ '1/2': '½', '1/4': '¼', '3/4': '¾' }).find(
    ([key]) => key === `${of}/${whole_}`,
  );
  const literal = `${cardinal(of)[0]} ${ordinal(whole_)}`;
  return [
    ...(sign ? (fractionSigns[sign[1]] ?? []) : []),
    literal,
    `${cardinal(of)[0]} op de ${cardinal(whole_)[0]}`,
  ];
};

/** Money, percentages, units, ranges and fractions. */
export const amounts: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern})${joined}(?:${currency}${space})?(${numberPattern})${scale}`,
      'i',
    ),
    say: ([, coin = '', from = '', sign = '', , until = '', scaled]) =>
      (money(coin, until, scaled) ?? []).flatMap((said) =>
        number(from).map((first) => `${first} ${between(sign)} ${said}`),
      ),
  },
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern.replace('(?:,\\d+)?', '(?:,(?:\\d+|--|-|–|=))?')})${scale}`,
      'i',
    ),
    say: ([, coin = '', written = '', scaled]) => money(coin, written, scaled),
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}${currency}(?![\p{L}])`, 'i'),
    say: ([, written = '', coin = '']) => money(coin, written, undefined),
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(euro|dollar|pond)`, 'i'),
    say: ([, written = '', coin = '']) =>
      /,\d\d$/u.test(written) ? money(coin.toLowerCase(), written, undefined) : null,
  },
  {
    // Without the sign of its coin, which people say all the same.
    pattern: whole(String.raw`(\d{1,3}(?:\.\d{3})+|\d+),(?:--|[-–=])(?:${space}(?:euro|€))?`),
    say: ([, written = '']) => {
      const counts = cardinal(written.replaceAll('.', ''));
      return [...counts.slice(0, 2).map((said) => `${said} euro`), ...counts];
    },
  },
  {
    pattern: whole(
      String.raw`(${numberPattern})(${space}%)?${joined}(${numberPattern})(?:${space}(${unit}))?(?![.,/-]?\d)`,
    ),
    say: ([, from = '', percent, sign = '', until = '', symbol]) => {
      if (percent !== undefined && symbol !== '%') return null;
      // A score, a room number: only what rises is a range.
      if (valueOf(until) <= valueOf(from) || /^0\d/u.test(from)) return null;
      const untils = symbol === undefined ? number(until) : named(until, number(until), symbol);
      return number(from).flatMap((first) =>
        untils.map((last) => `${first} ${between(sign)} ${last}`),
      );
    },
  },
  {
    // How tall: *1m65*, *1.80 m*.
    pattern: whole(String.raw`([12])(?:m|\.)(\d\d)(?:(?<=m\d\d)|${space}m(?:eter)?)`),
    say: ([, metres = '', rest = '']) =>
      `${cardinal(metres)[0]} meter ${cardinal(String(Number(rest)))[0]}`,
  },
  {
    // How large: *10 x 15 cm*.
    pattern: whole(
      String.raw`(\d+(?:,\d+)?)${space}[x×]${space}(\d+(?:,\d+)?)(?:${space}[x×]${space}(\d+(?:,\d+)?))?(?:${space}([ckm]?m))?`,
    ),
    say: ([, ...found]) => {
      const symbol = found.pop();
      if (symbol === undefined && found[2] === undefined) return null;
      const sides = found.flatMap((side) => (side === undefined ? [] : [number(side)[0]]));
      return `${sides.join(' bij ')}${symbol === undefined ? '' : ` ${String(units[symbol])}`}`;
    },
  },
  {
    // Less than nothing: *-€ 250*, *€ -12,50*, *-/- € 50*.
    pattern: /(?:-\/-|[-−–])[\s\u00A0]?(?=[€$£][\s\u00A0]?\d)/uy,
    say: (_match, { before }) => (/(?:^|[\s(])$/u.test(before) ? 'min ' : null),
  },
  {
    pattern: whole(String.raw`${currency}[\s\u00A0]?[-−](${numberPattern})`),
    say: ([, coin = '', written = '']) =>
      money(coin, written, undefined)?.map((said) => `min ${said}`) ?? null,
  },
  {
    // *App 4,5/5*.
    pattern: whole(String.raw`(\d,\d)/(5|10)`),
    say: ([, of = '', all = '']) => `${number(of)[0]} van de ${cardinal(all)[0]}`,
  },
  {
    pattern: whole(String.raw`(\d+)[\s\u00A0](1/2|1/4|3/4)`),
    say: ([, digits = '', part = ''], { after }) =>
      signed(digits, { '1/2': '½', '1/4': '¼', '3/4': '¾' }[part] ?? '½', after),
  },
  {
    pattern: whole(String.raw`(\d*)([${signsOfFractions}])(?:${space}(%))?`),
    say: ([, digits = '', sign = '', percent], { after }) =>
      signed(digits, sign, percent === undefined ? after : ' procent').map((said) =>
        percent === undefined ? said : `${said} procent`,
      ),
  },
  {
    pattern: whole(String.raw`(\d{1,3})/(\d{1,4})(?![/-])`),
    say: ([, of = '', all = '']) => fraction(of, all),
  },
  {
    // *2x25 min*.
    pattern: whole(String.raw`(\d+)[x×](${numberPattern})(?:${space}(${unit}))?`),
    say: ([, times = '', written = '', symbol]) => {
      const said = symbol === undefined ? number(written) : named(written, number(written), symbol);
      return said.map((each) => `${cardinal(times)[0]} keer ${each}`);
    },
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(${unit})(?!['’]s)`),
    say: ([, written = '', symbol = '']) => named(written, number(written), symbol),
  },
  {
    // *1,2 miljoen kWh*.
    pattern: whole(`(${unit})`),
    say: ([, symbol = ''], { before }) => {
      const name = units[symbol] ?? symbol;
      return /(?:honderd|duizend|miljoen|miljard|mln|mld|mrd)\.?[\s\u00A0]$/u.test(before) &&
        symbol.length > 1
        ? typeof name === 'string'
          ? name
          : name[1]
        : null;
    },
  },
  {
    // Per so much: *€ 5/maand*, *10 ct/min*, *3x/week*.
    pattern: whole(String.raw`/(${per})\.?`),
    say: ([, symbol = ''], { before }) =>
      /(?:\d|€|%|\b(?:ct|cent|euro|keer|x|kg|km|g|gram|mg|µg|ml|l|liter|kWh|uur|u|min|st)\.?)[\s\u00A0,=–-]*$/iu.test(
        before,
      )
        ? ` per ${pers[symbol]}`
        : null,
    isAnywhere: true,
  },
  { pattern: whole(String.raw`p/(${per})`), say: ([, symbol = '']) => `per ${pers[symbol]}` },
  {
    // *De prijs per kWh*.
    pattern: whole(String.raw`(per|elke)${space}(${per.replaceAll('.', '\\.')})`),
    say: ([, word = '', symbol = '']) => `${word} ${pers[symbol]}`,
  },
  {
    // Another language's decimals: *15.5%*.
    pattern: whole(
      String.raw`(\d+)\.(\d{1,2})(?=${space}(?:%|procent|promille|‰|miljoen|miljard|mln|mld))`,
    ),
    say: ([, integer = '', decimals = '']) => number(`${integer},${decimals}`),
  },
  {
    pattern: whole(String.raw`\d+(?:\.\d+)+`),
    say: ([written]) =>
      /^\d{1,3}(?:\.\d{3})+$/u.test(written)
        ? null
        : written
            .split('.')
            .map((digits) =>
              digits.startsWith('0') && digits.length > 1
                ? digitByDigit(digits)
                : cardinal(digits)[0],
            )
            .join(' punt '),
  },
];

const valueOf = (written: string): number =>
  Number(written.replaceAll(/[.\s]/gu, '').replace(',', '.'));

/** Nouns with *het*: *anderhalf uur*, but *anderhalve dag*. */
const withHet =
  /^[\s\u00A0](?:uur|jaar|miljoen|miljard|procent|pond|glas|kwartier|gram|ei|stuk|liedje)(?!\p{L})/u;

const signed = (digits: string, sign: string, after: string): readonly string[] => {
  const isInflected = /^[\s\u00A0]\p{Ll}/u.test(after) && !withHet.test(after);
  if (digits === '')
    return sign === '½' && isInflected ? ['een halve'] : (fractionSigns[sign] ?? []);
  const halves = half(digits) + (isInflected ? 'e' : '');
  if (sign === '½') return [halves.replace(/fe$/u, 've'), `${cardinal(digits)[0]} en een half`];
  return (fractionSigns[sign] ?? []).map(
    (said) => `${cardinal(digits)[0]} en ${said.replace(/^de /u, '')}`,
  );
};
