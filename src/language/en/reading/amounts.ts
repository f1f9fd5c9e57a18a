import { whole, type ReadingRule } from '../../reading/reading.ts';
import { isAdjective } from './adjectives.ts';
import { cardinal, digitByDigit, number, numberPattern } from './numbers.ts';
import { pers, persOfScience, symbolsOf, tightUnits, units } from './units.ts';

const space = String.raw`[\s\u00A0\u202F]?`;
const article = (word: string): string => (/^hour/u.test(word) ? 'an' : 'a');
const unit = symbolsOf(units);
const tight = symbolsOf(tightUnits);
const per = symbolsOf({ ...pers, ...persOfScience });

const named = (written: string, symbol: string, isKind = false): string[] => {
  const [one, many] = units[symbol] ?? tightUnits[symbol] ?? [symbol, symbol];
  return number(written).map((said) => `${said} ${isKind || written === '1' ? one : many}`);
};

/** How sharp a picture is, and no price: *720p* is *seven twenty p*. */
const resolution = /^(240|360|480|720|1080|1440|2160)$/u;
const inPairs = (digits: string): string =>
  [digits.slice(0, -2), digits.slice(-2)].map((pair) => cardinal(pair)[0]).join(' ');

/** How far one side won; a range would rise. */
const scored =
  /\b(?:scores?|scored|won|wins?|win|lost|loses?|beat|beaten|draw|drew|lead|leads|led|victory|defeat|final)\b[^.!?\d]{0,30}$/iu;
/** *Won 1–3 at home*, but *lost 2–4 kilos*. */
const noCount =
  /^(?:\s*$|[.,;:!?)]|[\s\u00A0](?:to|against|at|in|on|after|over|and|but|away|win|victory|defeat|loss|draw|home)(?!\p{L}))/u;
const goals = (digits: string): string => (digits === '0' ? 'nil' : cardinal(digits)[0]);

const valueOf = (written: string): number => Number(written.replaceAll(/[,\s]/gu, ''));

/** What is counted in great numbers. */
const many = String.raw`[\s\u00A0](?:people|children|women|men|\p{L}{3,}s\b)`;

/** Percentages, units, scores and ranges. */
export const amounts: readonly ReadingRule[] = [
  {
    // Millions, where what is counted follows; else metres.
    pattern: whole(String.raw`(${numberPattern})m(?=${many})`),
    say: ([, written = '']) => number(written).map((said) => `${said} million`),
  },
  {
    pattern: whole(String.raw`(${numberPattern})M`),
    say: ([, written = '']) => number(written).map((said) => `${said} million`),
  },
  {
    // Else a room, or an article of a law: *5B*.
    pattern: whole(String.raw`(\d+\.\d+)B|(\d+)B(?=${many})`),
    say: ([, decimals, written = '']) =>
      number(decimals ?? written).map((said) => `${said} billion`),
  },
  {
    // Per so much: *£5/month*, *10p/min*, *3x/week*, *5 mg/kg*.
    pattern: whole(String.raw`/(${per})`),
    say: ([, symbol = ''], { before }) => {
      const isOfUnit = new RegExp(String.raw`\d${space}(?:${unit})$`, 'u').test(before);
      const isMeasured =
        isOfUnit ||
        /(?:\dp?|%|\b(?:million|billion|thousand|cents?|pence|pounds?|euros?|dollars?|times|grams?|hours?))[\s\u00A0]*$/iu.test(
          before,
        );
      if (!isMeasured) return null;
      const name = pers[symbol] ?? persOfScience[symbol] ?? symbol;
      const ways = [` ${article(name)} ${name}`, ` per ${name}`];
      return isOfUnit && symbol in persOfScience ? ways.reverse() : ways;
    },
    isAnywhere: true,
  },
  {
    // *The price per kg*.
    pattern: whole(String.raw`per[\s\u00A0](${per})`),
    say: ([, symbol = '']) => `per ${pers[symbol] ?? persOfScience[symbol]}`,
  },
  {
    // *1.2 million kWh*.
    pattern: whole(`(${unit})`),
    say: ([, symbol = ''], { before }) =>
      symbol.length > 1 && /(?:hundred|thousand|[mb]illion|bn)[\s\u00A0]$/u.test(before)
        ? (units[symbol]?.[1] ?? null)
        : null,
  },
  {
    // Another language's decimals: *15,5%*.
    pattern: whole(String.raw`(\d+),(\d{1,2})(?=${space}(?:%|per ?cent|‰))`),
    say: ([, integer = '', decimals = '']) => number(`${integer}.${decimals}`),
  },
  {
    pattern: whole(String.raw`(\d{1,2})[–-](\d{1,2})(?![.,/-]?\d)`),
    say: ([, own = '', other = ''], { before, after }) => {
      const isScore = other === '0' || (scored.test(before) && noCount.test(after));
      if (!isScore || /^0\d/u.test(own) || /^0\d/u.test(other)) return null;
      const said = [goals(own), goals(other)];
      return [said.join(' '), said.join(' to '), `${cardinal(own)[0]} ${cardinal(other)[0]}`];
    },
  },
  {
    pattern: whole(
      String.raw`(${numberPattern})(${space}%)?${space}[–-]${space}(${numberPattern})(?:(?:${space}|-)(${unit})|(${tight}))?(?![.,/-]?\d)`,
    ),
    say: ([written, from = '', percent, until = '', apart, against], around) => {
      const symbol = apart ?? against;
      if (percent !== undefined && symbol !== '%') return null;
      // A room number: only what rises is a range.
      if (valueOf(until) <= valueOf(from) || /^0\d/u.test(from)) return null;
      const isKind = /-\p{L}+$/u.test(written) || isAdjective(around);
      const untils = symbol === undefined ? number(until) : named(until, symbol, isKind);
      return number(from).flatMap((first) => untils.map((last) => `${first} to ${last}`));
    },
  },
  {
    // A full stop within the sentence belongs to the unit: *5 min. walk*.
    pattern: whole(String.raw`(${numberPattern})(${space}|-)(${unit})(?:\.(?=[\s\u00A0]\p{Ll}))?`),
    say: ([, written = '', between = '', symbol = ''], around) =>
      named(written, symbol, between === '-' || isAdjective(around)),
  },
  {
    pattern: whole(String.raw`(${numberPattern})(${tight})`),
    say: ([, written = '', symbol = ''], around) => {
      // *21st* is no weight.
      if (symbol === 'st' && /(?<!1)1$/u.test(written)) return null;
      if (symbol !== 'p') return named(written, symbol, isAdjective(around));
      if (resolution.test(written)) return `${inPairs(written)} p`;
      const letters = number(written).map((said) => `${said} p`);
      return [...named(written, symbol, isAdjective(around) && written === '1'), ...letters];
    },
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
