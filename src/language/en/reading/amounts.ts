import { whole, type ReadingRule } from '../../reading/reading.ts';
import { cardinal, digitByDigit, number, numberPattern, ordinal } from './numbers.ts';

const space = String.raw`[\s\u00A0\u202F]?`;
const currencies: Readonly<Record<string, readonly [string, string, string]>> = {
  '€': ['euro', 'euros', 'cents'],
  EUR: ['euro', 'euros', 'cents'],
  $: ['dollar', 'dollars', 'cents'],
  USD: ['dollar', 'dollars', 'cents'],
  '£': ['pound', 'pounds', 'pence'],
  GBP: ['pound', 'pounds', 'pence'],
};
const coinsByName: Readonly<Record<string, string>> = { euro: '€', dollar: '$', pound: '£' };
const pers: Readonly<Record<string, string>> = {
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  minute: 'minute',
  min: 'minute',
  day: 'day',
  week: 'week',
  wk: 'week',
  month: 'month',
  mo: 'month',
  year: 'year',
  yr: 'year',
  person: 'person',
  pupil: 'pupil',
  night: 'night',
  km: 'kilometre',
  kg: 'kilogram',
  kWh: 'kilowatt-hour',
};
const article = (word: string): string => (/^hour/u.test(word) ? 'an' : 'a');
const currency = String.raw`(€|EUR|\$|USD|£|GBP)`;
const scales: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
  k: 'thousand',
};
const scale = String.raw`(?:${space}(million|billion|trillion|thousand|bn|mn|tn|[mMkK])\b)?`;

const money = (coin: string, written: string, scaled: string | undefined): string[] | null => {
  const names = currencies[coin.toUpperCase()];
  if (!names) return null;
  const [one, many, small] = names;
  if (scaled !== undefined)
    return number(written).map(
      (said) => `${said} ${scales[scaled.toLowerCase()] ?? scaled} ${many}`,
    );
  const [integer = '', cents] = written.split('.');
  const digits = integer.replaceAll(/\D/gu, '');
  const name = digits === '1' ? one : many;
  if (cents === undefined || cents === '00')
    return cardinal(digits).map((said) => `${said} ${name}`);
  if (cents.length !== 2) return number(written).map((said) => `${said} ${many}`);
  const [rest] = cardinal(String(Number(cents)));
  if (digits === '0') return [`${rest} ${small}`];
  return cardinal(digits).flatMap((said) => [
    `${said} ${name} ${rest}`,
    `${said} ${name} and ${rest} ${small}`,
  ]);
};

const units: Readonly<Record<string, readonly [string, string]>> = {
  km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  µg: ['microgram', 'micrograms'],
  μg: ['microgram', 'micrograms'],
  ft: ['foot', 'feet'],
  lb: ['pound', 'pounds'],
  kWh: ['kilowatt-hour', 'kilowatt-hours'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  dB: ['decibel', 'decibels'],
  l: ['litre', 'litres'],
  ml: ['millilitre', 'millilitres'],
  'm²': ['square metre', 'square metres'],
  'km/h': ['kilometre per hour', 'kilometres per hour'],
  mph: ['mile per hour', 'miles per hour'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  hrs: ['hour', 'hours'],
  hr: ['hour', 'hours'],
  sec: ['second', 'seconds'],
  yrs: ['year', 'years'],
  yr: ['year', 'years'],
  x: ['times', 'times'],
  '×': ['times', 'times'],
  '%': ['per cent', 'per cent'],
  bn: ['billion', 'billion'],
};
const unit = Object.keys(units)
  .sort((a, b) => b.length - a.length)
  .join('|');

const named = (written: string, symbol: string): string[] =>
  number(written).map((said) => `${said} ${units[symbol]?.[written === '1' ? 0 : 1] ?? symbol}`);

const denominators: Readonly<Record<string, string>> = { '2': 'half', '4': 'quarter' };
const fraction = (of: string, all: string): string[] | null => {
  if (Number(of) >= Number(all) || Number(all) < 2 || Number(all) > 1000) return null;
  const name = denominators[all] ?? ordinal(all);
  const plural = name === 'half' ? 'halves' : `${name}s`;
  const many = [
    `${cardinal(of)[0]} ${of === '1' ? name : plural}`,
    `${cardinal(of)[0]} in ${cardinal(all)[0]}`,
  ];
  return of === '1' ? [`a ${name}`, ...many] : many;
};

const fractionSigns: Readonly<Record<string, readonly [string, string]>> = {
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
const signsOfFractions = Object.keys(fractionSigns).join('');

const valueOf = (written: string): number => Number(written.replaceAll(/[,\s]/gu, ''));

/** Money, percentages, units, ranges and fractions. */
export const amounts: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern})${space}[–-]${space}(?:${currency}${space})?(${numberPattern})${scale}`,
    ),
    say: ([, coin = '', from = '', , until = '', scaled]) =>
      (money(coin, until, scaled) ?? []).flatMap((said) =>
        number(from).map((first) => `${first} to ${said}`),
      ),
  },
  {
    pattern: whole(String.raw`${currency}${space}(${numberPattern})${scale}`),
    say: ([, coin = '', written = '', scaled]) => money(coin, written, scaled),
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(euro|dollar|pound)s?`),
    say: ([, written = '', coin = '']) =>
      /\.\d\d$/u.test(written) ? money(coinsByName[coin] ?? '€', written, undefined) : null,
  },
  {
    // Millions, where what is counted follows; else metres.
    pattern: whole(
      String.raw`(${numberPattern})m(?=[\s\u00A0](?:people|children|women|men|\p{L}{3,}s\b))`,
    ),
    say: ([, written = '']) => number(written).map((said) => `${said} million`),
  },
  {
    // Per so much: *£5/month*, *10p/min*, *3x/week*.
    pattern: whole(String.raw`/(${Object.keys(pers).join('|')})`),
    say: ([, symbol = ''], { before }) =>
      /(?:\dp?|%|\b(?:cents?|pence|p|times|x|kg|km|g|grams?|hours?|hrs?|mins?))[\s\u00A0]*$/iu.test(
        before,
      )
        ? [` ${article(pers[symbol] ?? '')} ${pers[symbol]}`, ` per ${pers[symbol]}`]
        : null,
    isAnywhere: true,
  },
  {
    // Another language's decimals: *15,5%*.
    pattern: whole(String.raw`(\d+),(\d{1,2})(?=${space}(?:%|per ?cent|‰))`),
    say: ([, integer = '', decimals = '']) => number(`${integer}.${decimals}`),
  },
  {
    pattern: whole(String.raw`(\d+) 1/2`),
    say: ([, digits = '']) => `${cardinal(digits)[0]} and a half`,
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}${currency}`),
    say: ([, written = '', coin = '']) => money(coin, written, undefined),
  },
  {
    pattern: whole(
      String.raw`(${numberPattern})(${space}%)?${space}[–-]${space}(${numberPattern})(?:${space}(${unit}))?(?![.,/-]?\d)`,
    ),
    say: ([, from = '', percent, until = '', symbol]) => {
      if (percent !== undefined && symbol !== '%') return null;
      // A score, a room number: only what rises is a range.
      if (valueOf(until) <= valueOf(from) || /^0\d/u.test(from)) return null;
      const untils = symbol === undefined ? number(until) : named(until, symbol);
      return number(from).flatMap((first) => untils.map((last) => `${first} to ${last}`));
    },
  },
  {
    pattern: whole(String.raw`(\d*)([${signsOfFractions}])(?:${space}(%))?`),
    say: ([, digits = '', sign = '', percent]) => {
      const said = fraction(...(fractionSigns[sign] ?? ['1', '2'])) ?? [];
      const before = digits === '' ? '' : `${cardinal(digits)[0]} and `;
      return said.map((part) => `${before}${part}${percent === undefined ? '' : ' per cent'}`);
    },
  },
  {
    pattern: whole(String.raw`(\d{1,3})/(\d{1,4})(?!/)`),
    say: ([, of = '', all = '']) => fraction(of, all),
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(${unit})`),
    say: ([, written = '', symbol = '']) => named(written, symbol),
  },
  {
    pattern: whole(String.raw`\d+(?:\.\d+){2,}`),
    say: ([written]) =>
      written
        .split('.')
        .map((digits) => (/^0\d/u.test(digits) ? digitByDigit(digits) : cardinal(digits)[0]))
        .join(' point '),
  },
];
