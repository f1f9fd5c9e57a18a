import { commonCurrencies, list, qualifiers, type NumberRules } from '../numbers/rules.ts';
import { cardinal, denominator } from './cardinals.ts';
import {
  cases,
  eachOf,
  isNoCount,
  tellsOf,
  moreBehind,
  notHalf,
  ordinalsBehind,
  ratiosBehind,
} from './number-words.ts';
import { street, towns } from './places.ts';

/** How German says numbers. Words are without umlauts. */
export const numbers: NumberRules = {
  separators: { group: '.', decimal: ',' },
  abbreviations: list(
    'ca|rd|tsd|mio|mrd|mia|max|min|mind|nr|nrn|art|abs|s|kap|tel|abb|tab|std|sek|j|mon|wo|tg|jan|feb|febr|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
  ),
  cardinal,
  magnitudes: {
    hundert: 100,
    tausend: 1000,
    tsd: 1000,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    mia: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  moneyMagnitudes: { k: 1000 },
  decimalWords: ['komma'],
  articleOne: list('ein|eine|einer|einem|einen|eines'),
  articles: list('der|die|das|den|dem|ein|eine|einer|einem|einen'),
  denominator,
  // German ordinals end otherwise: *das dritte*, *ein Drittel*.
  isPlainPart: () => true,
  isNoPlural: () => true,
  namedShares: {
    'die halfte': { of: 1, in: 2 },
    'der halfte': { of: 1, in: 2 },
    'eine halfte': { of: 1, in: 2 },
    dreiviertel: { of: 3, in: 4 },
    ...eachOf,
  },
  allAndNone: { niemand: 'none' },
  afterFraction: [],
  notAfterFraction: notHalf,
  withHalf: Object.fromEntries(
    ['anderthalb', 'eineinhalb', 'zweieinhalb', 'dreieinhalb', 'viereinhalb', 'funfeinhalb'].map(
      (word, index) => [word, index === 0 ? 1.5 : index + 0.5] as const,
    ),
  ),
  andHalf: ['und ein halbes', 'und eine halbe', 'und einen halben'],
  half: list('ein halbes|eine halbe|ein halber|einen halben|einer halben|einem halben'),
  percent: ['%', 'prozent', 'pct', '％', '٪'],
  perMille: ['‰', 'promille'],
  notPercent: list(
    `prozentpunkt|prozentpunkte|prozentpunkten|prozent punkte|% punkte|% - punkte|${cases('prozentig')}|${cases('% ig')}|${cases('% - ig')}|
    pfund|pfunden`,
  ),
  ordinalStop: true,
  noRatios: [],
  joinersBehind: [],
  joiners: list('von|von den|von je|von jeweils|aus|der'),
  partitives: list('von|von den|von je|von jeweils|aus|der'),
  // *Von 30 auf 40 Prozent*, *mehr als 40, aber weniger als 50 Prozent*.
  listJoiners: list(
    'und|oder|,|und die|oder die|auf|auf die|aber|, aber|jedoch|, jedoch|doch|, doch|bzw .|beziehungsweise|sowie',
  ),
  compounds: ['meter', 'm'],
  rangeJoiners: list('bis|bis zu|-|–|—|oder|bis fast|bis knapp|/'),
  between: {
    before: ['zwischen', 'zwischen den', 'von'],
    joiner: ['und', 'bis', 'bis zu'],
  },
  qualifiersBefore: qualifiers({
    over: 'mehr als|uber|etwas mehr als|gut|weit mehr als|weit uber|deutlich mehr als|knapp uber|hoher als|großer als|langer als|>|mehr wie|alter als|spater als|schneller als',
    under:
      'weniger als|unter|fast|beinahe|nahezu|knapp|etwas weniger als|deutlich weniger als|knapp unter|annahernd|kaum|niedriger als|kurzer als|<|nicht ganz|junger als|nicht einmal',
    about:
      'etwa|rund|rd|circa|ca|zirka|ungefahr|um die|in etwa|schatzungsweise|geschatzt|an die|so um die|~|≈|±|plus minus',
    'at-least': 'mindestens|mind.|min.|wenigstens|zumindest|nicht weniger als|ab|≥',
    'at-most': 'hochstens|maximal|max|bis zu|bis|nicht mehr als|≤',
  }),
  topic: { before: tellsOf, qualifier: 'uber' },
  qualifiersOf: {},
  qualifiersAfter: qualifiers({
    'at-least': 'oder mehr|und mehr|oder daruber|und daruber|oder langer|und alter|oder alter|+',
    'at-most': 'oder weniger|und weniger|oder darunter|und darunter|oder junger|und junger',
  }),
  currencies: {
    ...commonCurrencies,
    'us - dollar': 'USD',
    us$: 'USD',
    'us $': 'USD',
    'us - $': 'USD',
  },
  timeUnits: {
    sekunde: 'second',
    sekunden: 'second',
    'sek.': 'second',
    sek: 'second',
    minute: 'minute',
    minuten: 'minute',
    min: 'minute',
    stunde: 'hour',
    stunden: 'hour',
    std: 'hour',
    tag: 'day',
    tage: 'day',
    tagen: 'day',
    'tg.': 'day',
    woche: 'week',
    wochen: 'week',
    'wo.': 'week',
    monat: 'month',
    monate: 'month',
    monaten: 'month',
    'mon.': 'month',
    jahr: 'year',
    jahre: 'year',
    jahren: 'year',
    'j.': 'year',
  },
  beforeYear: list('in|im jahr|im jahre|seit|anno|jahr|ab|vor|nach|ende|anfang|mitte|aus|von|am'),
  inYear: list('im jahr|im jahre|seit|anno|jahr'),
  aboutYear: ['um', 'um das jahr'],
  ages: ['alter von'],
  decades: ['anfang', 'mitte', 'ende'],
  beforeClock: list('um|ab|bis|nach|vor|gegen|seit|zwischen'),
  // *Unter 500 Befragten* is among them: with a noun it is not known to be less.
  labels: list(
    `klasse|klassen|jahrgangsstufe|artikel|s|seiten|fragen|aufgabe|aufgaben|abbildung|abb|tabelle|tab|woche|folge|staffel|lektion|modul|
    art|absatz|abs|satz|paragraf|paragraph|§|§ §|kapitel|kap|seite|nummer|nr|schritt|punkt|teil|frage|anhang|version|stufe|phase|ebene|
    zimmer|raum|telefon|tel|bus|linie|code|postleitzahl|plz|covid|web|top|gruppe|kanal|unter|note|notendurchschnitt|fsk|usk|platz|rang|
    haus|gleis|tor|block|etage|runde|runden|liga|bundesliga|apollo|autobahn|a|b|e|u|re|rb|ice|ic|windows|ios|android|iso|
    iso / iec|din|en|din en|agenda|artikels|pflegegrad|pflegestufe|stufen|saison|band|heft|akte|az|aktenzeichen|fall|variante|option|tipp|punkte|ziffer|
    nummern|station|halle|reihe|sitz|wagen|flug|studio|hartz|formel|radio|pro|sat|super|iphone|galaxy|ps|typ|serie|level`,
  ),
  calls: list(
    `rufe|ruf|anruf|telefon|tel|rufnummer|telefonnummer|notrufnummer|notruf|hotline|hilfetelefon|wahle|wahlen|wahle die|wahlen sie|
    wahlen sie die|wahlst du die|rufe die|ruf die|rufen sie die|ruft die|rufen die|unter der|die nummer|der nummer|kurzwahl`,
  ),
  noLabels: list(
    'letzte woche|diese woche|jede woche|pro woche|die woche|der woche|letzten woche|dieser woche',
  ),
  labelEnding: /(?:nummern?|nr\.?|code|pin)$/u,
  rates: ['pro'],
  percentages: ['prozentsatz'],
  addresses: {
    before: street,
    after: null,
    // As post codes are in Austria and in Switzerland.
    postcode: new RegExp(`^(?:${towns.join('|')})$`, 'u'),
    state: null,
  },
  opening: list(
    'offen|geoffnet|taglich|werktags|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|freitags',
  ),
  denials: list(
    `paar|einige|mehrere|+|halb|viertel vor|viertel nach|nicht|kein|keine|nie|noch keine|−|minus|weder|gegen|jede|jeder|jedes|jedem|
    jeden|im|am|zum|beim|vom`,
  ),
  noDenials: [],
  partDenials: [],
  negation: /^(?:nicht|nie|niemals|kein\p{L}*)$/u,
  notAfter: isNoCount,
  changeBefore: list(
    'um|plus|ein plus von|anstieg von|zuwachs von|einbruch von|aufschlag von|nachlass von|steigerung von|senkung von|erhohung von|ruckgang von|zunahme von|abnahme von|wachstum von|rabatt von|plus von|minus von|verlust von|gewinn von|unterschied von',
  ),
  changeAfter: [
    ...list(
      `uhr|mehr|weniger|hoher|niedriger|großer|kleiner|ofter|haufiger|schneller|teurer|billiger|anstieg|ruckgang|zunahme|abnahme|
      wachstum|zuwachs|steigerung|erhohung|senkung|verlust|gewinn|einbruch|aufschlag|nachlass|rabatt|gestiegen|gesunken|
      mal|fach|x|×|cent|ct|°|langer|kurzer|alter|junger|hinweg|verteilt|h|teur|t €|dutzend|kanadische dollar|australische dollar|
      gegenuber dem|gegenuber der|gegenuber vorjahr|im vergleich zu|im vergleich zum|im vergleich zur|verglichen mit|zum vorjahr|
      hinauf|hinunter|nach oben|nach unten|aufwarts|abwarts|mehrheit|anstiege|plus|zugelegt|gewachsen|gefallen|geklettert|
      erhoht|gesenkt|, -|, –|, —`,
    ),
    ...ordinalsBehind,
    ...ratiosBehind,
    ...moreBehind,
    ...towns.map((town) => town.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')),
  ],
  times: ['mal'],
  ofChange: ['um'],
  noChange: [],
  changes: list(
    'stieg|steigt|steigen|stiegen|gestiegen|anstieg|wuchs|wachst|gewachsen|sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fallt|gefallen|ging|gingen|geht|kletterte|klettert|sprang|schrumpfte|erhohte|erhoht|verringerte|reduzierte|zunahme|abnahme',
  ),
  clockJoiners: ['vor', 'nach'],
  clockRange: { before: [], joiners: [] },
  helplines: [
    '110',
    '112',
    '115',
    '116117',
    '116116',
    '116111',
    '116006',
    '116016',
    '116123',
    '22833',
  ],
  textTo: {
    words: ['sende', 'senden', 'sms', 'schicke', 'schick', 'schreibe', 'schreib'],
    joiners: ['an'],
  },
  clockUnits: [],
  counted: /^(?!oder$|aber$|hier$|wieder$|immer$)\p{L}+(?:en|er|e)$/u,
  weekdays: list(
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so',
  ),
  months: list(
    'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
  ),
};
