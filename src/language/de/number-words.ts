import { list } from '../numbers/rules.ts';
import { months, shortMonths } from './calendar.ts';
import { ordinalNouns } from './nouns.ts';

/** As the rules of numbers compare words: without capitals and umlauts. */
const bare = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A word with the endings of its cases, with `|` between. */
export const cases = (word: string): string =>
  ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => word + ending).join('|');

/** Words from one on. */
const ordinals: Readonly<Record<string, number>> = {
  zweit: 2,
  dritt: 3,
  viert: 4,
  funft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
  zwolft: 12,
  zwanzigst: 20,
  hundertst: 100,
};

const inCases = Object.entries(ordinals).flatMap(([stem, value]) =>
  ['e', 'en', 'er', 'es'].map((ending) => [stem + ending, value] as const),
);

/** *jede dritte*, *jeder Fünfte*: one of so many. */
export const eachOf: Readonly<Record<string, { of: number; in: number }>> = Object.fromEntries(
  ['jede', 'jeder', 'jedes', 'jedem', 'jeden'].flatMap((each) =>
    inCases.map(([word, value]) => [`${each} ${word}`, { of: 1, in: value }]),
  ),
);

/** What is measured or taken by parts: half of it is no share. And each second of some is how often. */
export const notHalf: readonly string[] = list(
  `jahrhundert|jahrzehnt|sekunde|sekunden|minute|minuten|stunde|stunden|std|std.|h|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|
  jahre|jahren|mal|nacht|abend|morgen|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|liter|l|ml|cl|dl|kilo|kilogramm|kg|
  gramm|g|mg|meter|m|kilometer|km|cm|quadratmeter|pfund|tonne|tonnen|zentner|tablette|tabletten|tabl|kapsel|tropfen|dosis|ampulle|
  packung|packchen|wurfel|tube|portion|teller|tasse|tassen|becher|flasche|flaschen|glas|glaser|dose|kanne|loffel|teeloffel|essloffel|
  tl|el|prise|bund|zwiebel|zitrone|apfel|gurke|brot|brotchen|scheibe|seite|seiten|zeile|stelle|stellen|platz|note|ton|takt|finale|
  vor|nach|uber|million|millionen|milliarde|milliarden|mio|mrd|tausend|hundert|prozent|%|euro|€|dollar|std pro|umdrehung|drehung`,
);

const mostOrdinal = 31;
const upTo = Array.from({ length: mostOrdinal }, (_, index) => index + 1);

/**
 * What makes an ordinal of a number with a full stop: the noun of a row (*3. Platz*), a month, and the next ordinal
 * (*1. bis 5.*). And *jeder zweite bis dritte* is more than one share.
 */
export const ordinalsBehind: readonly string[] = [
  ...[...ordinalNouns, ...months, ...Object.keys(shortMonths)].map((noun) => `. ${bare(noun)}`),
  ...list('. kindes|. platzes|. jahres|. monats|. tages|. ,|. /|. -|. –|. bis'),
  ...upTo.flatMap((day) => ['und', 'oder', 'sowie'].map((joiner) => `. ${joiner} ${day} .`)),
  ...upTo.map((month) => `. ${month} .`),
  ...inCases.flatMap(([word]) => ['bis', 'oder', 'und'].map((joiner) => `${joiner} ${word}`)),
];

const words = list('eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|null|hundert|tausend');

/** *1 zu 100*, *zwei zu eins*: a score, a chance or a scale. */
export const ratiosBehind: readonly string[] = [
  ...[0, ...upTo, 50, 100, 200, 500, 1000].map(String),
  ...list('1.000|10.000|100.000|1.000.000'),
  ...words,
].map((second) => `zu ${second}`);

/** Nouns that are counted so often that *mehr* or *weniger* behind them are told of: *300 Fälle mehr*. */
const counted = list(
  `falle|falls|fallen|menschen|personen|kinder|jugendliche|jugendlichen|schuler|schulerinnen|opfer|tater|verdachtige|tote|verletzte|
  anzeigen|straftaten|delikte|meldungen|anrufe|anfragen|beratungen|nutzer|mitglieder|stimmen|stellen|platze|betten|arbeitslose|
  beschaftigte|unfalle|angriffe|taten|frauen|manner|madchen|jungen|eltern|familien|schulen|gramm|kilo|kilogramm|kilometer|meter|
  liter|punkte|tonnen|wohnungen|besucher|gaste|einwohner|infektionen|studierende|teilnehmer|mitarbeiter|mal`,
);

/** *300 Fälle mehr als im Vorjahr*. */
export const moreBehind: readonly string[] = counted.flatMap((noun) =>
  ['mehr', 'weniger', 'zusatzlich'].map((how) => `${noun} ${how}`),
);

/**
 * The words before a number that make it none to be told: *größer als*; *ein, zwei Stunden* and *ein bis zwei*; and the
 * second of *1 zu 100*.
 */
export const isNoCount =
  /(?:er als|(?:^|\s)[Ee]ine?[nrms]?(?:,| oder| bis| und)?|(?:\d|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) zu)$/u;

/** What tells of something: *der Bericht über 40 Kinder* is about so many, and not over 40. */
export const tellsOf =
  /^(?:[Bb]ericht\p{L}*|[Ff]ilms?|[Bb]uch|[Dd]okumentation|[Ss]erie|[Aa]rtikel|[Bb]eitrag|[Ss]tudien?|[Dd]aten|[Ii]nformation(?:en)?|informier\p{L}*|spricht|sprechen|sprach|redet|reden|diskutier\p{L}*|erzähl\p{L}*|schreib\p{L}*|schrieb\p{L}*|entschied\p{L}*|entscheide\p{L}*|abgestimmt|Streit)$/u;
