import { whole, type ReadingRule } from '../../reading/reading.ts';
import { cardinal, number, numberPattern, space, valueOf, ways } from './numbers.ts';
import { everyOne, isDative, oneOf } from './ones.ts';
import { pers, unitPattern, units } from './units.ts';

const currencies: Readonly<Record<string, string>> = {
  '€': 'Euro',
  EUR: 'Euro',
  Euro: 'Euro',
  $: 'Dollar',
  USD: 'Dollar',
  'US-$': 'US-Dollar',
  US$: 'US-Dollar',
  Dollar: 'Dollar',
  'US-Dollar': 'US-Dollar',
  '£': 'Pfund',
  GBP: 'Pfund',
  Pfund: 'Pfund',
  CHF: 'Franken',
  sFr: 'Franken',
  Franken: 'Franken',
  '¥': 'Yen',
};
const small: Readonly<Record<string, string>> = { Pfund: 'Pence', Franken: 'Rappen' };
const currency = `(${Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll('$', '\\$'))
  .join('|')})`;

const scales: Readonly<Record<string, readonly [string, string]>> = {
  'Mio.': ['eine Million', 'Millionen'],
  Mio: ['eine Million', 'Millionen'],
  Million: ['eine Million', 'Millionen'],
  Millionen: ['eine Million', 'Millionen'],
  'Mrd.': ['eine Milliarde', 'Milliarden'],
  Mrd: ['eine Milliarde', 'Milliarden'],
  'Mia.': ['eine Milliarde', 'Milliarden'],
  Milliarde: ['eine Milliarde', 'Milliarden'],
  Milliarden: ['eine Milliarde', 'Milliarden'],
  'Tsd.': ['eintausend', 'tausend'],
  Tsd: ['eintausend', 'tausend'],
  tausend: ['eintausend', 'tausend'],
  k: ['eintausend', 'tausend'],
};
const scale = `(?:${space}(${Object.keys(scales)
  .map((sign) => sign.replace('.', '\\.'))
  .join('|')})(?!\\p{L}))`;

/** *2,5 Millionen*; and *fünftausend* in one word. */
const carriedOn = (written: string, scaled: string): string => {
  const [one, many] = scales[scaled] ?? [scaled, scaled];
  if (written === '1') return one;
  return many === 'tausend' && /^\d{1,3}$/u.test(written)
    ? cardinal(`${written}000`)
    : `${number(written)} ${many}`;
};

/** An amount with cents, also behind another language's point; `,-` are none. */
const priceOf = String.raw`(${numberPattern.replace('(?:,\\d+)?', '(?:,(?:\\d+|--|[-–—]))?')}|\d+\.\d\d(?![.,]?\d))`;

/** Euros and cents: *zwei Euro fünfzig*, *fünfzig Cent*. */
const money = (coin: string, written: string, scaled?: string): string[] => {
  const name = currencies[coin] ?? coin;
  if (scaled !== undefined) return [`${carriedOn(written, scaled)} ${name}`];
  const own = written.replace(/\.(?=\d\d$)/u, ',');
  const [integer = '', cents = ''] = own.split(',');
  const euros = integer.replaceAll(/\D/gu, '');
  const first = euros === '1' ? 'ein' : cardinal(euros);
  if (/^(?:[-–—]+|00|)$/u.test(cents)) return ways(first).map((said) => `${said} ${name}`);
  if (cents.length !== 2) return [`${number(own)} ${name}`];
  const rest = cardinal(String(Number(cents)));
  const coins = `${rest === 'eins' ? 'ein' : rest} ${small[name] ?? 'Cent'}`;
  if (BigInt(euros) === 0n) return [coins];
  return ways(first).flatMap((said) => [
    `${said} ${name} ${rest}`,
    `${said} ${name} und ${coins}`,
    `${said} ${name} ${coins}`,
  ]);
};

/** The full stop that a shortened unit shares with its sentence. */
const stop = (symbol: string, after: string): string =>
  symbol.endsWith('.') && /^["”“’»)\]]*\s*$/u.test(after) ? '.' : '';

const measured = (written: string, symbol: string, before: string): string[] => {
  const unit = units.get(symbol);
  if (!unit) return [];
  if (unit.many === 'tausend') return [carriedOn(written, 'Tsd.')];
  if (unit.many === 'mal') return [`${written === '1' ? 'ein' : number(written)}mal`];
  if (written !== '1') {
    // *Ab 18 J.*: *Jahren*.
    const isBent = /^(?:Jahre|Monate)$/u.test(unit.many) && isDative(before);
    return ways(number(written)).map((said) => `${said} ${unit.many}${isBent ? 'n' : ''}`);
  }
  // *Mit 1 %*: signs stay as they are.
  const forms = /^(?:Prozent|Promille|Euro|Grad)/u.test(unit.one)
    ? ['ein']
    : everyOne(unit.gender, before);
  return forms.map((form) => `${form} ${unit.one}`);
};

const joined = String.raw`(?:${space}[–-]${space}|[\s\u00A0]bis[\s\u00A0](zu[\s\u00A0])?)`;
const per = Object.keys(pers)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll('.', '\\.'))
  .join('|');

/** What something may be so much of, each. */
const isAmount = new RegExp(
  String.raw`(?:\d|[€$£%]|\d,[-–—]|(?:\d|Mio\.|Mrd\.|[\s\u00A0])[\s\u00A0]?(?:${unitPattern}|Cent|Euro|Dollar|Franken|mal|Mal|Prozent|Liter|Kilo))$`,
  'u',
);

/** Money, percentages, units and ranges. */
export const amounts: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern})${joined}(?:${currency}${space})?(${numberPattern})${scale}?`,
    ),
    say: ([, coin = '', from = '', , , until = '', scaled]) =>
      money(coin, until, scaled).map((said) => `${number(from)} bis ${said}`),
  },
  {
    pattern: new RegExp(String.raw`${currency}${space}${priceOf}(?![\p{L}\p{N}])${scale}?`, 'uy'),
    say: ([, coin = '', written = '', scaled]) => money(coin, written, scaled),
  },
  {
    pattern: new RegExp(
      String.raw`${priceOf}${scale}?${space}(?:${currency})(?![\p{L}\p{N}])`,
      'uy',
    ),
    say: ([, written = '', scaled, coin = '']) => money(coin, written, scaled),
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}T(?:€|EUR)`),
    say: ([, written = '']) => `${carriedOn(written, 'Tsd.')} Euro`,
  },
  {
    // Without the sign of its coin, which people say all the same.
    pattern: /(\d{1,3}(?:\.\d{3})+|\d+),(?:--|[-–—])(?!\d)/uy,
    say: ([, written = '']) => money('€', written),
  },
  {
    pattern: whole(
      String.raw`(${numberPattern})(${space}%)?${joined}(${numberPattern})(?:${space}(${unitPattern})(?![\p{L}\p{N}²³]))?(?![.,/-]?\d)`,
    ),
    say: ([written, from = '', percent, to = '', until = '', symbol], { before, after }) => {
      if (percent !== undefined && symbol !== '%') return null;
      const isWord = /bis/u.test(written);
      // A score, a number of a room: only what rises is a range.
      if (!isWord && (valueOf(until) <= valueOf(from) || /^0\d/u.test(from))) return null;
      const unit = symbol === undefined ? undefined : units.get(symbol);
      if (isWord && unit === undefined) return null;
      const first = from === '1' && unit ? oneOf(unit.gender, before) : number(from);
      const lasts = symbol === undefined ? [number(until)] : measured(until, symbol, '');
      return lasts.map((last) => `${first} bis ${to}${last}${stop(symbol ?? '', after)}`);
    },
  },
  {
    // How large: *10 x 15 cm*.
    pattern: whole(
      String.raw`(\d+(?:,\d+)?)${space}[x×]${space}(\d+(?:,\d+)?)(?:${space}[x×]${space}(\d+(?:,\d+)?))?(?:${space}([ckm]?m))?`,
    ),
    say: ([, ...found]) => {
      const symbol = found.pop();
      const sides = found.flatMap((side) => (side === undefined ? [] : [number(side)]));
      return `${sides.join(' mal ')}${symbol === undefined ? '' : ` ${units.get(symbol)?.many ?? symbol}`}`;
    },
  },
  {
    // Another language's decimals: *1.5%*.
    pattern: whole(String.raw`(\d+)\.(\d{1,2})(?=${space}(?:%|Prozent))`),
    say: ([, integer = '', decimals = '']) => number(`${integer},${decimals}`),
  },
  {
    pattern: new RegExp(
      String.raw`(${numberPattern})${space}(${unitPattern})(?![\p{L}\p{N}\p{M}²³]|%)`,
      'uy',
    ),
    say: ([, written = '', symbol = ''], { before, after }) =>
      measured(written, symbol, before).map((said) => said + stop(symbol, after)),
  },
  {
    // *100-m-Lauf*, *5-€-Schein*.
    pattern: new RegExp(String.raw`(?<=\d)-(${unitPattern})-(?=\p{L})`, 'uy'),
    say: ([, symbol = '']) => `-${units.get(symbol)?.one ?? symbol}-`,
    isAnywhere: true,
  },
  {
    // *1,2 Millionen kWh*, *zwei m²*, and speeds alone.
    pattern: new RegExp(String.raw`(${unitPattern})(?![\p{L}\p{N}\p{M}²³])`, 'uy'),
    say: ([, symbol = ''], { before }) => {
      const isCarried = /(?:hundert|tausend|Million(?:en)?|Milliarden?|M(?:io|rd)\.?)\s$/u;
      const isClear = /[²³/]|Wh$|^°|^[kMG](?:B|bit)/u.test(symbol);
      return isClear || (symbol.length > 1 && isCarried.test(before))
        ? (units.get(symbol)?.many ?? null)
        : null;
    },
  },
  {
    // Per so much: *5 €/Monat*, *3 mg/kg*.
    pattern: new RegExp(String.raw`${space}/${space}(${per})(?![\p{L}\p{N}\p{M}²³])`, 'uy'),
    say: ([, symbol = ''], { before }) =>
      isAmount.test(before) ? ` pro ${pers[symbol] ?? symbol}` : null,
    isAnywhere: true,
  },
];
