import { monthPattern, shortMonths } from './calendar.ts';
import { ordinalNouns } from './nouns.ts';

/** Abbreviations that something always follows, so that no sentence ends at their full stop. In lower case. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `abb. abs. abschn. abt. allg. anm. az. bd. bspw. betr. bzgl. bzw. ca. d.h. d.i. dipl. dr. dt. ehem. einschl. engl. ev.
  evtl. exkl. fam. fr. frz. geb. gegr. gem. ggf. ggfs. ggü. hr. hrn. hrsg. i.d. i.h.v. i.s.d. i.s.v. i.v.m. ing. inkl. insb.
  insbes. kap. kath. lfd. m.a.w. m.e. med. mind. nr. nrn. o.g. österr. phil. pkt. prof. rer. jur. nat. s. schweiz.
  sog. st. stellv. str. tel. u.a. u.u. v.a. vgl. vs. z. z.b. z.hd. z.zt. zzgl.`.split(/\s+/u),
);

/**
 * Abbreviations after which a sentence may go on with a name, and end as well. Those that close a list (`usw.`, `etc.`,
 * `u.v.m.`) are left out on purpose: a capital after them mostly begins a sentence.
 */
export const unitAbbreviations: ReadonlySet<string> = new Set([
  ...`mio. mrd. mia. tsd. jr. jun. sen. std. min. sek. mon. jh. jhd. chr. ff. f. tägl. tgl. mtl. z.t. i.d.r. proz. stk.`.split(
    ' ',
  ),
  // Words as well: *dieser Art. Das*, *eine WG. Sie*.
  ...'art. bes. fa. lt. max. rd. tab. wg.'.split(' '),
  ...Object.keys(shortMonths).map((name) => `${name.toLowerCase()}.`),
]);

/** Words that begin a sentence, and are none that an ordinal counts: *bis zum 31. Dann*. */
const openers =
  `Der Die Das Dem Den Ein Eine Einer Einige Er Sie Es Ich Du Wir Ihr Ihre Man Mein Meine Dein Deine Sein Seine
  Kein Keine Jede Jeder Jedes Dies Diese Dieser Dieses Alle Viele Manche Mehr Dann Danach Davor Davon Da Dabei Damit Dazu Dafür
  Doch Aber Und Oder Denn Seit Seitdem Nach Nachdem Vor Vorher In Im Am Auf Mit Bei Zu Zum Zur Wer Wie Wieder Was Wo Wenn Weil
  Als Auch Nur So Jetzt Heute Hier Dort Nicht Nichts Bis Ab Von Vom Für Ohne Trotz Trotzdem Deshalb Deswegen Daher Außerdem
  Später Erst Schon Noch`.split(/\s+/u);
const opener = String.raw`(?:${openers.join('|')})(?!\p{L})`;

/** Before an ordinal. */
const article = String.raw`(?:[Aa]m|[Vv]om|[Zz]u[mr]|[Ii](?:n|m|ns)|[Bb]eim|[Dd](?:er|ie|as|en|em|es)|[Jj]ede[rsmn]?|[Dd]iese[rsmn]?|[DdMmSsKk]?[Ee]ine?[rsmn]?|[Ii]hre?[rsmn]?|[Uu]nsere?[rsmn]?)`;

/**
 * What a sentence goes on after at a full stop, with the word behind it: an ordinal (*am 3. Dezember*, *3. und 4. Juni*,
 * *jedes 3. Kind*), a date (*am 3. 7. 2024*), a king (*Ludwigs II. Schlösser*), a street (*Hauptstr. 5*), and the letters of
 * an abbreviation (*i. d. R.*).
 */
export const goesOnAfter = new RegExp(
  [
    String.raw`(?:^|[\s(„"])${article}\s\d{1,3}\.\s(?!${opener})\p{Lu}\S*`,
    String.raw`(?:^|[\s(„"/–-])\d{1,3}\.\s(?:${[...ordinalNouns, monthPattern].join('|')})(?:e?s)?(?!\p{L})\S*`,
    String.raw`\d{1,3}\.,?\s(?:und|oder|bis|sowie)\s(?:zum\s|zur\s)?\d{1,3}\.\s(?!${opener})\p{Lu}\S*`,
    String.raw`(?:^|\s)(?:[Aa]m|[Vv]om|[Zz]um|[Dd]e[rnm]|[Bb]is|[Ss]eit|[Aa]b)\s\d{1,2}\.\s\d{1,2}\.\S*`,
    String.raw`\d{1,2}\.\s?\d{1,2}\.\s(?:19|20)\d\d\S*`,
    String.raw`(?:^|[\s(])(?:Mo|Di|Mi|Do|Fr|Sa|So)\.\s\d{1,2}\.\S*`,
    String.raw`\p{Lu}\p{Ll}+s\s[IVX]{1,5}\.\s(?!${opener})\p{Lu}\S*`,
    String.raw`\p{L}str\.\s\d\S*`,
    String.raw`(?:^|[\s(„"])\p{L}\.\s?\p{L}\.(?<=(?:[zZ]\.\s?[BT]|[dD]\.\s?h|[uUvV]\.\s?a|[oO]\.\s?g)\.)\s\S+`,
    String.raw`(?:^|[\s(„"]|\p{Ll}\.\s?)[a-zäöü]\.\s(?:\p{L}\p{Ll}{0,2}\.)\S*`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/su, '(?:$1)$'),
  'u',
);
