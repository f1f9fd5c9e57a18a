import { whole, type ReadingRule } from '../../reading/reading.ts';
import { romanValue } from '../../reading/roman.ts';
import { street } from '../streets.ts';
import { letterNames } from './abbreviations.ts';
import { cardinal, digitByDigit, ordinal, twoByTwo } from './numbers.ts';

/** After an article of a law, also one of several: *art. 248a en*. */
const afterArticle =
  /\b(?:art\.?|artt\.?|artikel|artikelen)[\s\u00A0]+(?:[\d:.]+[a-z]{0,2}(?:,?[\s\u00A0]?(?:en|of|t\/m|tot|jo\.|[–-])[\s\u00A0]?|,[\s\u00A0]))*$/iu;
const laws: Readonly<Record<string, readonly string[]>> = {
  Sr: ['Strafrecht', 'Wetboek van Strafrecht', 'es er'],
  Sv: ['Strafvordering', 'Wetboek van Strafvordering', 'es vee'],
  BW: ['bee-wee', 'Burgerlijk Wetboek'],
  Gw: ['Grondwet'],
  Awb: ['aa-wee-bee', 'Algemene wet bestuursrecht'],
};

/** Words that a number in a row follows, or two of them: *groep 7/8*. */
const inRow =
  /\b(?:groep|groepen|klas|klassen|leerjaar|leerjaren|kamer|lokaal|lijn|bus|havo|vwo|vmbo|vmbo-\p{L}{1,2}|mavo|mbo|bovenbouw|onderbouw|bouw|week|weken|punt|stap|vraag|vragen|les|lessen)[\s\u00A0]$/iu;

/** What has a number that is said figure by figure: *KvK 12345678*. */
const registered =
  /(?:\b(?:kvk|iban|bsn|btw|postbus|rekening|code|pin)|isbn|nummer|nr\.?)(?:-?nummer|nr\.?)?(?::|[\s\u00A0](?:is|luidt):?)?[\s\u00A0]$/iu;
/** Of these also short numbers. */
const coded = /(?:code|pin)(?::|[\s\u00A0](?:is|luidt):?)?[\s\u00A0]$/iu;

const numbered =
  /\b(?:hoofdstuk|deel|bijlage|boek|klasse|type|fase|titel|afdeling|paragraaf|artikel|categorie|groep|wo|wereldoorlog|niveau|les)[\s\u00A0]$/iu;
const rulers =
  /\b(?:Willem|Karel|Lodewijk|Filips|Hendrik|Elizabeth|Elisabeth|Johannes|Paulus|Pius|Benedictus|Leo|Frans|Peter|Napoleon|Richard|George|Edward|Jacobus|Catharina|Christina|Maria|Otto|Frederik|Leopold|Albert|Boudewijn|Ramses|Alexander|Nicolaas|Ivan|Margaretha|Charles|Philips|Paul)[\s\u00A0]$/u;
const afterName = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}'’-]+[\s\u00A0]$/u;

const roman = (letters: string, before: string): string | null => {
  const value = romanValue(letters);
  if (value === null) return null;
  if (numbered.test(before)) return cardinal(String(value))[0];
  if (rulers.test(before)) return `de ${ordinal(String(value))}`;
  return letters.length > 1 && afterName.test(before) ? cardinal(String(value))[0] : null;
};

const beforeScale = /\b(?:schaal|verhouding(?: van)?)[\s\u00A0]$/iu;

/** What only names: articles of law, groups at school, registers, and numbers in Roman letters. */
export const references: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\d{1,4})(?:([:.])(\d{1,4}))?([a-z]{1,2})?`),
    say: ([, first = '', sign, second, letters], { before }) => {
      if (!afterArticle.test(before)) return null;
      const [said] = cardinal(first);
      const names = Array.from(letters ?? '', (letter) => ` ${letterNames[letter] ?? letter}`);
      if (second === undefined) return letters === undefined ? null : said + names.join('');
      const rest = cardinal(second)[0] + names.join('');
      const name = sign === ':' ? 'dubbele punt' : 'punt';
      return sign === ':'
        ? [`${said} ${rest}`, `${said} ${name} ${rest}`]
        : [`${said} ${name} ${rest}`, `${said} ${rest}`];
    },
  },
  {
    pattern: /[–-](?=\d)/uy,
    say: (_match, { before }) =>
      /\b(?:art\.?|artt\.?|artikel|artikelen)[\s\u00A0]+\d[\d:.]*[a-z]{0,2}$/iu.test(before)
        ? ' tot en met '
        : null,
    isAnywhere: true,
  },
  {
    pattern: whole(Object.keys(laws).join('|')),
    say: ([law], { before }) =>
      /\b(?:art\.?|artt\.?|artikel|artikelen|lid)[\s\u00A0](?:jo\.|[^.!?]){1,24}[\s\u00A0]$/iu.test(
        before,
      )
        ? (laws[law] ?? null)
        : null,
  },
  {
    pattern: whole(String.raw`(\d{1,2})/(\d{1,2})`),
    say: ([, first = '', second = ''], { before }) => {
      if (!inRow.test(before)) return null;
      const [one, other] = [cardinal(first)[0], cardinal(second)[0]];
      return [`${one} ${other}`, `${one} en ${other}`, `${one} of ${other}`];
    },
  },
  {
    pattern: whole(String.raw`(\d{1,5})[–-](\d{1,5})`),
    say: ([, first = '', second = ''], { before }) => {
      if (!street.test(before.trimEnd())) return null;
      const [one, other] = [cardinal(first)[0], cardinal(second)[0]];
      return [`${one} ${other}`, `${one} tot ${other}`, `${one} tot en met ${other}`];
    },
  },
  {
    pattern: whole(String.raw`\d{4,12}`),
    say: ([written], { before }) =>
      coded.test(before) || (written.length > 4 && registered.test(before))
        ? [digitByDigit(written), twoByTwo(written)]
        : null,
  },
  {
    // *1:1000* and *1 : 5*; with two figures behind the colon a time, but for a scale.
    pattern: whole(
      String.raw`(\d{1,4})(?:[\s\u00A0]:[\s\u00A0]|:)(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![.,]\d)`,
    ),
    say: ([written, first = '', second = ''], { before }) => {
      // *In 35:20*: minutes and seconds.
      if (/^(?:2[5-9]|[3-9]\d):[0-5]\d$/u.test(written) && !beforeScale.test(before))
        return `${cardinal(first)[0]} minuten ${cardinal(String(Number(second)))[0]}`;
      const isTime = /^(?:[01]?\d|2[0-4]):[0-5]\d$/u.test(written);
      if (isTime && !beforeScale.test(before)) return null;
      const [one, other] = [cardinal(first)[0], cardinal(second.replaceAll('.', ''))[0]];
      return [`${one} staat tot ${other}`, `${one} op ${other}`, `${one} ${other}`];
    },
  },
  {
    // A room: *B1.12*.
    pattern: whole(String.raw`([A-Z])(\d{1,2})\.(\d{1,3})`),
    say: ([, letter = '', floor = '', room = '']) => {
      const number = room.startsWith('0') ? digitByDigit(room) : cardinal(room)[0];
      return `${letterNames[letter.toLowerCase()] ?? letter} ${cardinal(floor)[0]} punt ${number}`;
    },
  },
  {
    // *Zaaknr. 24-0098*.
    pattern: whole(String.raw`\d+(?:-\d+)+`),
    say: ([written], { before }) => (registered.test(before) ? digitByDigit(written) : null),
  },
  {
    // *In de 90+3e minuut*.
    pattern: whole(String.raw`(\d{1,3})\+(\d{1,2})e`),
    say: ([, first = '', more = '']) => `${cardinal(first)[0]} plus ${cardinal(more)[0]}`,
  },
  {
    // *Onder 1°*.
    pattern: whole(String.raw`(\d{1,2})°`),
    say: ([, digits = ''], { before }) =>
      /\b(?:onder|sub|lid)[\s\u00A0]$/iu.test(before) ? cardinal(digits)[0] : null,
  },
  {
    // *Meldingsnr. 123*.
    pattern: /(?<=\p{L}{3,})nr\.?(?=[:\s\u00A0]*\d)/uy,
    say: () => 'nummer',
    isAnywhere: true,
  },
  {
    // *De XXe eeuw*.
    pattern: whole('([IVX]{1,7})e'),
    say: ([, letters = '']) => {
      const value = romanValue(letters);
      return value === null ? null : ordinal(String(value));
    },
  },
  {
    pattern: whole('WO[-\\s]?(I{1,2})'),
    say: ([, letters = '']) => [
      `Wereldoorlog ${cardinal(String(letters.length))[0]}`,
      `${letters.length === 1 ? 'eerste' : 'tweede'} Wereldoorlog`,
    ],
  },
  {
    pattern: whole(String.raw`[IVX]{1,7}`),
    say: ([letters], { before }) => roman(letters, before),
  },
];
