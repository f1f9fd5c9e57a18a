import { whole, type ReadingRule } from '../../reading/reading.ts';
import { isAdjective } from './adjectives.ts';
import { cardinal, number, numberPattern } from './numbers.ts';
import { symbolsOf } from './units.ts';

type Currency = { one: string; many: string; small?: readonly [string, string] };

const cents = ['cent', 'cents'] as const;
const dollar = (of = ''): Currency => ({ one: `${of}dollar`, many: `${of}dollars`, small: cents });
const euro: Currency = { one: 'euro', many: 'euros', small: cents };
const pound: Currency = { one: 'pound', many: 'pounds', small: ['penny', 'pence'] };
/** One and more are the same word, and there is nothing smaller that is said. */
const alike = (name: string): Currency => ({ one: name, many: name });
const plain = (name: string): Currency => ({ one: name, many: `${name}s` });

const currencies: Readonly<Record<string, Currency>> = {
  '€': euro,
  EUR: euro,
  $: dollar(),
  US$: dollar('US '),
  USD: dollar('US '),
  CA$: dollar('Canadian '),
  C$: dollar('Canadian '),
  CAD: dollar('Canadian '),
  A$: dollar('Australian '),
  AU$: dollar('Australian '),
  AUD: dollar('Australian '),
  NZ$: dollar('New Zealand '),
  NZD: dollar('New Zealand '),
  HK$: dollar('Hong Kong '),
  HKD: dollar('Hong Kong '),
  S$: dollar('Singapore '),
  SGD: dollar('Singapore '),
  NT$: dollar('Taiwan '),
  '£': pound,
  GBP: pound,
  '¥': alike('yen'),
  JPY: alike('yen'),
  CNY: alike('yuan'),
  RMB: alike('yuan'),
  '₹': plain('rupee'),
  INR: plain('rupee'),
  CHF: plain('Swiss franc'),
  SEK: { one: 'Swedish krona', many: 'Swedish kronor' },
  NOK: { one: 'Norwegian krone', many: 'Norwegian kroner' },
  DKK: { one: 'Danish krone', many: 'Danish kroner' },
  PLN: plain('zloty'),
  zł: plain('zloty'),
  R$: { one: 'real', many: 'reais' },
  ZAR: alike('rand'),
  '₩': alike('won'),
  '₺': alike('lira'),
  '₽': plain('rouble'),
  '₪': plain('shekel'),
  '₴': plain('hryvnia'),
  '₦': alike('naira'),
  '₱': plain('peso'),
};
const named: Readonly<Record<string, string>> = { euro: '€', dollar: '$', pound: '£' };
const currency = `(${symbolsOf(currencies)})`;

const space = String.raw`[\s\u00A0\u202F]?`;
const scales: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
  k: 'thousand',
};
const scale = String.raw`(?:${space}(million|billion|trillion|thousand|bn|mn|mln|tn|[mMkKBT])\b)?`;
const scaledName = (scaled: string): string => scales[scaled.toLowerCase()] ?? scaled;

/** Whole coins and small ones: *two pounds fifty*, *fifty pence*. */
const money = (
  coin: string,
  written: string,
  scaled: string | undefined,
  isKind: boolean,
): string[] | null => {
  const names = currencies[coin];
  if (!names) return null;
  const many = isKind ? names.one : names.many;
  if (scaled !== undefined)
    return number(written).map((said) => `${said} ${scaledName(scaled)} ${many}`);
  const [integer = '', decimals] = written.split('.');
  const digits = integer.replaceAll(/\D/gu, '').padStart(1, '0');
  const name = digits === '1' ? names.one : many;
  if (decimals === undefined || decimals === '00')
    return cardinal(digits).map((said) => `${said} ${name}`);
  if (decimals.length !== 2 || !names.small)
    return number(written).map((said) => `${said} ${many}`);
  const [rest] = cardinal(String(Number(decimals)));
  const small = names.small[decimals === '01' ? 0 : 1];
  if (digits === '0') return [`${rest} ${small}`];
  return cardinal(digits).flatMap((said) => [
    `${said} ${name} ${rest}`,
    `${said} ${name} and ${rest} ${small}`,
  ]);
};

/** Behind an amount of money, how often it is paid: *£50pw*. */
const terms: Readonly<Record<string, string>> = {
  ph: 'hour',
  pd: 'day',
  pw: 'week',
  pm: 'month',
  pcm: 'calendar month',
  pa: 'year',
  pp: 'person',
};

/** Money, and ranges of it. */
export const moneys: readonly ReadingRule[] = [
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern})${scale}${space}[–-]${space}(?:${currency}${space})?(${numberPattern})${scale}`,
    ),
    say: ([, coin = '', from = '', fromScaled, , until = '', scaled], around) => {
      // The same carries both on: *one to two million*.
      const isOwn = fromScaled !== undefined && scaledName(fromScaled) !== scaledName(scaled ?? '');
      const own = isOwn ? ` ${scaledName(fromScaled)}` : '';
      return (money(coin, until, scaled, isAdjective(around)) ?? []).flatMap((said) =>
        // *£2.50–£4*: with its own coins.
        (from.includes('.') && fromScaled === undefined && scaled === undefined
          ? (money(coin, from, undefined, false) ?? [])
          : number(from)
        ).map((first) => `${first}${own} to ${said}`),
      );
    },
  },
  {
    pattern: whole(
      String.raw`${currency}${space}(${numberPattern})${scale}(?:${space}(${symbolsOf(terms)}))?`,
    ),
    say: ([, coin = '', written = '', scaled, term = ''], around) => {
      const said = money(coin, written, scaled, isAdjective(around));
      return terms[term] === undefined
        ? said
        : (said?.map((a) => `${a} per ${terms[term]}`) ?? null);
    },
  },
  {
    pattern: whole(String.raw`(${numberPattern})${space}(euro|dollar|pound)s?`),
    say: ([, written = '', coin = ''], around) =>
      /\.\d\d$/u.test(written)
        ? money(named[coin] ?? '€', written, undefined, isAdjective(around))
        : null,
  },
  {
    pattern: whole(String.raw`(${numberPattern})${scale}${space}${currency}`),
    say: ([, written = '', scaled, coin = ''], around) =>
      money(coin, written, scaled, isAdjective(around)),
  },
];
