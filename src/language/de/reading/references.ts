import { whole, type ReadingRule } from '../../reading/reading.ts';
import { romanValue } from '../../reading/roman.ts';
import { genderOf } from '../nouns.ts';
import { endingOf } from './endings.ts';
import { cardinal, digitByDigit, ordinal } from './numbers.ts';

const numbered =
  /(?:^|[^\p{L}])(?:Kapitel|Teil|Anhang|Buch|Band|Klasse|Typ|Phase|Titel|Abschnitt|Abteilung|Kategorie|Gruppe|Weltkrieg|Stufe|Akt|Artikel|Art\.|Absatz|Abs\.|Pflegegrad|Grad|Bundesliga|Liga|Sekundarstufe|Sek|SGB|Nr\.|Nummer)[\s\u00A0]$/iu;
/** An article of law: its paragraph is in Roman letters, *§ 238 I*. */
const afterLaw =
  /(?:§§?|Art\.|Artikel|Paragraf|Paragraph)[\s\u00A0]?\d+[a-z]?(?:[\s\u00A0](?:Abs\.|Absatz))?[\s\u00A0]$/u;
const kings =
  'Karl|Ludwig|Friedrich|Wilhelm|Friedrich Wilhelm|Heinrich|Otto|Franz|Josef|Joseph|Franz Joseph|Leopold|Maximilian|Philipp|Philip|Georg|George|Charles|Eduard|Edward|Jakob|Richard|Johannes|Johannes Paul|Paul|Pius|Benedikt|Leo|Gregor|Innozenz|Clemens|Urban|Napoleon|Nikolaus|Alexander|Peter|Iwan|Albert|Gustav|Christian|Harald|Ramses|August|Rudolf|Ferdinand|Konrad|Harald|William|Louis|Henri|Felipe|Juan Carlos|Carl Gustaf';
const queens =
  'Elisabeth|Elizabeth|Katharina|Maria|Margarethe|Margrethe|Christina|Viktoria|Anna|Isabella|Beatrix';
const ruler = new RegExp(String.raw`(?:^|[^\p{L}])(?:(${kings})|(${queens}))(s?)[\s\u00A0]$`, 'u');
const afterName = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}'’-]+[\s\u00A0]$/u;
const obliqueBefore =
  /(?:^|[^\p{L}])(?:[Vv]on|[Mm]it|[Bb]ei|[Uu]nter|[Zz]u|[Nn]ach|[Ss]eit|[Aa]us|an|gegenüber|dem|[Vv]om|[Zz]um|[Bb]eim)\s(?:\p{Lu}\p{L}+\s)*$/u;

/** *der Vierte*, *die Zweite*, and in their cases: *unter Karl dem Vierten*. */
const ruled = (value: number, before: string, found: RegExpExecArray): string => {
  const isKing = found[1] !== undefined;
  const name = ordinal(String(value));
  const number = name.slice(0, 1).toUpperCase() + name.slice(1);
  if (found[3] === 's') return `${isKing ? 'des' : 'der'} ${number}n`;
  if (obliqueBefore.test(before.slice(0, found.index + 1)))
    return `${isKing ? 'dem' : 'der'} ${number}n`;
  return `${isKing ? 'der' : 'die'} ${number}`;
};

/** What only names: articles of law, versions, ratios, and numbers in Roman letters. */
export const references: readonly ReadingRule[] = [
  {
    pattern: /(§§|§)\s?(?=(\d+[a-z]?(?:\s?(?:ff?\.|[–-]|bis|und|,)))?)/uy,
    say: ([, sign, several]) =>
      sign === '§§' || (several !== undefined && /ff|[–-]/u.test(several) && sign !== '§')
        ? 'Paragrafen '
        : 'Paragraf ',
    isAnywhere: true,
  },
  {
    // *S. 12*, and within an article of law its sentence.
    pattern: whole(String.raw`S\.(?=[\s\u00A0]?\d)`),
    say: (_match, { before }) =>
      /(?:Abs\.|Absatz|§|Art\.|Artikel)[\s\u00A0]?\d+[a-z]?[\s\u00A0]$/u.test(before)
        ? 'Satz'
        : 'Seite',
  },
  {
    pattern: /(?<=\d[a-z]?[\s\u00A0]?)(ff?)\.(?!\p{L})/uy,
    say: ([, sign], { after }) =>
      (sign === 'f' ? 'folgende' : 'fortfolgende') + (/^[)\]"“”»]*\s*$/u.test(after) ? '.' : ''),
    isAnywhere: true,
  },
  {
    // *iOS 17.4*, *Kapitel 3.2.1*; thousands have three figures.
    pattern: /(\d{1,2}(?:\.\d{1,2}){1,3})(?![\p{L}\p{N}]|[.,:]\d|[\s\u00A0]?[%€$£])/uy,
    say: ([, written = '']) =>
      written
        .split('.')
        .map((digits) => (/^0\d/u.test(digits) ? digitByDigit(digits) : cardinal(digits)))
        .join(' Punkt '),
  },
  {
    // *3:1*, *1 : 5*; with two figures behind the colon a time, but for a scale.
    pattern: whole(
      String.raw`(\d{1,4})(?:[\s\u00A0]:[\s\u00A0]|:)(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![.,:]\d)`,
    ),
    say: ([written, first = '', second = ''], { before }) => {
      const isTime = /^(?:[01]?\d|2[0-4]):[0-5]\d$/u.test(written);
      if (
        isTime &&
        !/(?:Maßstab|Verhältnis|stand|steht es|Endstand)(?:[\s\u00A0]von)?[\s\u00A0]$/iu.test(
          before,
        )
      )
        return null;
      return `${cardinal(first)} zu ${cardinal(second.replaceAll('.', ''))}`;
    },
  },
  {
    pattern: /([IVX]{1,7})(\.?)(?![\p{L}\p{N}\p{M}])/uy,
    say: ([, letters = '', dot = ''], { before, after }) => {
      const value = romanValue(letters);
      if (value === null) return null;
      const said = cardinal(String(value));
      // *I. Weltkrieg*.
      const noun = dot === '' ? undefined : /^\s(\p{Lu}\p{L}+)/u.exec(after)?.[1];
      const gender = noun === undefined ? null : genderOf(noun);
      if (gender !== null && !ruler.test(before))
        return ordinal(String(value)) + (endingOf(before, gender) ?? '');
      const end = dot === '' || !/^[)"“”»]*\s*$/u.test(after) ? '' : '.';
      if (numbered.test(before) || afterLaw.test(before)) return said + dot;
      const found = ruler.exec(before);
      if (found) return ruled(value, before, found) + end;
      return letters.length > 1 && afterName.test(before) ? said + dot : null;
    },
  },
];
