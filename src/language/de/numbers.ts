import { commonCurrencies, list, qualifiers, type NumberRules } from '../numbers/rules.ts';
import { cardinal, denominator } from './cardinals.ts';

/** How German says numbers. Words are without umlauts. */
export const numbers: NumberRules = {
  separators: { group: '.', decimal: ',' },
  abbreviations: list(
    'ca|mio|mrd|max|min|mind|nr|nrn|art|abs|s|kap|tel|abb|tab|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
  ),
  cardinal,
  magnitudes: {
    hundert: 100,
    tausend: 1000,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  moneyMagnitudes: {},
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
  },
  allAndNone: { niemand: 'none' },
  afterFraction: [],
  notAfterFraction: list(
    'jahrhundert|stunde|stunden|liter|kilo|meter|kilometer|jahr|pfund|finale|vor|nach|uber|million|millionen|milliarde|tausend|hundert|prozent|%|mal',
  ),
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
    'prozentpunkt|prozentpunkte|prozentpunkten|prozent punkte|% punkte|% - punkte|prozentig',
  ),
  joiners: list('von|von den|von je|von jeweils|aus'),
  partitives: list('von|von den|von je|von jeweils|aus'),
  compounds: ['meter', 'm'],
  listJoiners: ['und', 'oder', ',', 'und die', 'oder die'],
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
      'etwa|rund|circa|ca|zirka|ungefahr|um die|in etwa|schatzungsweise|geschatzt|an die|so um die|gegen|~|≈|±|plus minus',
    'at-least': 'mindestens|mind.|wenigstens|zumindest|nicht weniger als|ab|≥',
    'at-most': 'hochstens|maximal|max|bis zu|bis|nicht mehr als|≤',
  }),
  leastOfMoney: [],
  qualifiersAfter: qualifiers({
    'at-least': 'oder mehr|und mehr|oder daruber|und daruber|oder langer|und alter|oder alter|+',
    'at-most': 'oder weniger|und weniger|oder darunter|und darunter|oder junger|und junger',
  }),
  currencies: {
    ...commonCurrencies,
    pfund: 'GBP',
  },
  timeUnits: {
    sekunde: 'second',
    sekunden: 'second',
    minute: 'minute',
    minuten: 'minute',
    min: 'minute',
    stunde: 'hour',
    stunden: 'hour',
    tag: 'day',
    tage: 'day',
    tagen: 'day',
    woche: 'week',
    wochen: 'week',
    monat: 'month',
    monate: 'month',
    monaten: 'month',
    jahr: 'year',
    jahre: 'year',
    jahren: 'year',
  },
  beforeYear: list('in|im jahr|im jahre|seit|anno|jahr|ab|vor|nach|ende|anfang|mitte|aus|von|am'),
  inYear: list('im jahr|im jahre|seit|anno|jahr'),
  aboutYear: ['um', 'um das jahr'],
  ages: ['alter von'],
  decades: ['anfang', 'mitte', 'ende'],
  beforeClock: list('um|ab|bis|nach|vor|gegen|seit|zwischen'),
  labels: list(
    'klasse|klassen|artikel|s|seiten|fragen|aufgabe|aufgaben|abbildung|abb|tabelle|tab|woche|folge|staffel|lektion|modul|art|absatz|abs|paragraf|paragraph|§|kapitel|seite|nummer|nr|schritt|punkt|teil|frage|anhang|version|stufe|phase|ebene|zimmer|raum|telefon|tel|bus|linie|code|postleitzahl|covid|web|top|gruppe|kanal',
  ),
  labelEnding: /(?:nummern?|nr\.?|code)$/u,
  rates: ['pro'],
  percentages: ['prozentsatz'],
  calls: list('rufe|ruf|anruf|telefon|tel'),
  addresses: {
    before:
      /(?:^|\s)\p{Lu}[\p{L}-]*(?:straße|strasse|str|gasse|allee|platz|weg|ufer|damm)$|(?:^|\s)Postfach$/u,
    after: null,
    postcode: null,
  },
  opening: list(
    'offen|geoffnet|taglich|werktags|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|freitags',
  ),
  denials: list(
    'paar|einige|mehrere|+|halb|viertel vor|viertel nach|nicht|kein|keine|nie|noch keine|-|−|minus|weder',
  ),
  notAfter: /er als$/u,
  changeBefore: list(
    'um|anstieg von|ruckgang von|zunahme von|abnahme von|wachstum von|rabatt von|plus von|minus von|verlust von|gewinn von|unterschied von',
  ),
  changeAfter: list(
    'uhr|mehr|weniger|hoher|niedriger|großer|kleiner|ofter|haufiger|schneller|teurer|billiger|anstieg|ruckgang|zunahme|abnahme|wachstum|rabatt|gestiegen|gesunken|mal|fach|x|×|cent|ct|°|langer|kurzer|alter|junger|. jahrhundert|. klasse|. geburtstag|. mal|. platz|. januar|. februar|. marz|. april|. mai|. juni|. juli|. august|. september|. oktober|. november|. dezember|. jan|. feb|. apr|. aug|. sept|. okt|. nov|. dez',
  ),
  changes: list(
    'stieg|steigt|steigen|stiegen|gestiegen|anstieg|wuchs|gewachsen|sank|sinkt|gesunken|fiel|fiel|gefallen|ging|geht|kletterte|zunahme|abnahme',
  ),
  clockJoiners: ['vor', 'nach'],
  clockRange: { before: [], joiners: [] },
  helplines: ['110', '112', '115'],
  counted: /^\p{L}+(?:en|er|e)$/u,
  weekdays: list(
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so',
  ),
  months: list(
    'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez',
  ),
};
