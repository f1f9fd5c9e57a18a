import { commonCurrencies, list, qualifiers, type NumberRules } from '../numbers/rules.ts';
import { cardinal, denominator } from './cardinals.ts';
import { street } from './streets.ts';

/** How Dutch says numbers. */
export const numbers: NumberRules = {
  separators: { group: '.', decimal: ',' },
  abbreviations: list(
    'ca|plm|mio|mln|mld|mrd|mia|max|min|pct|proc|nr|nrs|art|artt|blz|pag|p|hfst|par|afb|fig|tab|tel|sec|jr|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec',
  ),
  cardinal,
  magnitudes: {
    mio: 1e6,
    honderd: 100,
    duizend: 1000,
    miljoen: 1e6,
    miljoenen: 1e6,
    mln: 1e6,
    miljard: 1e9,
    mld: 1e9,
    mrd: 1e9,
    mia: 1e9,
    biljoen: 1e12,
  },
  moneyMagnitudes: { k: 1000 },
  decimalWords: ['komma'],
  articleOne: ['een', "'n"],
  articles: ['de', 'het', 'een'],
  denominator,
  isPlainPart: (word) => word.startsWith('kwart'),
  // Dutch verbs of one person end in -t or are short; a noun of more than one ends in -en, -s or -'s.
  isNoPlural: (word) => /[^e]t$/u.test(word) || /(?:ee|oo|aa|ij)t$/u.test(word),
  namedShares: {
    'de helft': { of: 1, in: 2 },
    'een helft': { of: 1, in: 2 },
    driekwart: { of: 3, in: 4 },
  },
  allAndNone: { niemand: 'none', iedereen: 'all' },
  afterFraction: list(
    `van|deel|deels|gedeelte|ervan|daarvan|hiervan|en|of|maar|heeft|had|hebben|hadden|is|was|zijn|waren|wordt|werd|
    worden|werden|gaat|ging|gaan|gingen|kan|kon|kunnen|konden|wil|wilde|willen|wilden|mag|mocht|mogen|moet|moest|
    moeten|moesten|zal|zou|zullen|zouden|weet|wist|weten|wisten|doet|deed|doen|deden|krijgt|kreeg|krijgen|kregen|
    gelden|geldt|thuis|zegt|zei|zeggen|zeiden|vindt|vond|vinden|vonden|denkt|dacht|denken|dachten|maakt|maakte|maken|maakten|komt|kwam|
    komen|kwamen|blijft|bleef|blijven|bleven|ziet|zag|zien|zagen|geeft|gaf|geven|gaven|stuurt|stuurde|sturen|
    stuurden|vertelt|vertelde|vertellen|meldt|meldde|melden|voelt|voelde|voelen|schaamt|twijfelt|deelt|slaapt|
    praat|zoekt|zocht|vraagt|vroeg|niet|nooit|ook|zelfs|al|daar|er|hen|hun|ons|zich`,
  ),
  notAfterFraction: list(
    'eeuw|eeuwen|liter|tablet|tabletten|pil|glas|kopje|theelepel|eetlepel|kilo|kilometer|meter|uur|jaar|dag|seconde|minuut|finale|miljoen|miljard|duizend|honderd|voor|over|klas|partij|keer|maal|persoon|kind|plaats|prijs|versie|wereld|leg|been|wiel|macht|graad|van de wedstrijd|van de eeuw|procent|%|pond|lid',
  ),
  withHalf: Object.fromEntries([
    ...['anderhalf', 'anderhalve'].map((word) => [word, 1.5] as const),
    ...['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'].flatMap((word, index) =>
      ['enhalf', 'enhalve', 'eneenhalf', 'eneenhalve'].map(
        (ending) => [word + ending, index + 2.5] as const,
      ),
    ),
  ]),
  andHalf: ['en een half', 'en een halve'],
  half: ['een half', 'een halve', 'half', 'halve'],
  percent: ['%', 'procent', 'percent', 'pct', 'proc', '％', '٪'],
  perMille: ['‰', 'promille'],
  notPercent: list(
    'pond|procentpunt|procentpunten|procent punt|procent punten|% punt|% - punt|procentueel|procents',
  ),
  ordinalStop: false,
  noRatios: ['rijdt', 'verbruik', 'verbruikt'],
  joinersBehind: ['op de', 'op elke', 'op iedere', 'van de'],
  joiners: list(
    'v . d .|vd|op de|op elke|op iedere|op alle|op|van de|van elke|van iedere|van alle|van|uit de|uit|op ieder|op elk|van onze|van hun',
  ),
  partitives: list('van de|van elke|van iedere|van alle|van|uit de|uit|van onze|van hun'),
  compounds: ['meter', 'm'],
  listJoiners: ['en', 'of', ',', 'en de', 'of de', 'naar'],
  rangeJoiners: list(
    'tot|tot en met|t / m|a|-|–|—|tot wel|tot de|tot aan|tot maximaal|of|tot bijna|tot ruim|/',
  ),
  between: {
    before: ['de leeftijd van', 'tussen de', 'tussen', 'van', 'van de', 'tussen het'],
    joiner: ['en', 'en de', 'tot', 'tot en met', 'tot de', 't / m', 'en het'],
  },
  qualifiersBefore: qualifiers({
    over: `ruim|goed|de ruime|een ruime|ruimschoots|meer dan|iets meer dan|net meer dan|nog meer dan|veel meer dan|ver meer dan|net iets meer dan|boven de|boven de leeftijd van|net boven de|iets boven de|over de|dik|een dikke|een goede|een royale|royaal|hoger dan|groter dan|langer dan|vaker dan|>|beduidend meer dan|fors meer dan|ruim meer dan|al meer dan|een kleine meer dan|duidelijk meer dan|ouder dan|later dan|zwaarder dan|duurder dan|sneller dan|verder dan`,
    under: `bijna|bijna precies|haast|vrijwel|zowat|zo goed als|nagenoeg|schier|krap|een krappe|een kleine|minder dan|iets minder dan|net minder dan|nog minder dan|veel minder dan|net iets minder dan|net geen|nog geen|nog net geen|onder de|onder de leeftijd van|net onder de|iets onder de|tegen de|richting de|lager dan|kleiner dan|korter dan|<|beduidend minder dan|fors minder dan|duidelijk minder dan|amper|nauwelijks|nog niet|net niet|nog niet eens|niet eens|jonger dan|eerder dan|lichter dan|goedkoper dan`,
    about: `ongeveer|circa|ca|c . a .|c . a|plm|om en nabij de|om en nabij|omstreeks|omstreeks de|zo'n|een stuk of|pakweg|rond de|rond|rondom de|plusminus|plus minus|± |±|~|≈|+ / -|grofweg|globaal|naar schatting|naar schatting zo'n|in de buurt van de|in de buurt van|ergens rond de|min of meer|geschat|geschat op|gemiddeld zo'n|ongeveer de|circa de`,
    'at-least': `minstens|niet jonger dan|ten minste|tenminste|op zijn minst|op z'n minst|minimaal|min.|zeker|vanaf|vanaf de leeftijd van|niet minder dan|≥|minstens de`,
    'at-most': `hoogstens|t / m|tot en met|niet ouder dan|niet langer dan|niet later dan|hooguit|ten hoogste|op zijn hoogst|op z'n hoogst|maximaal|max|niet meer dan|niet hoger dan|tot|tot wel|tot maximaal|≤|tot de|tot aan`,
  }),
  topic: null,
  qualifiersOf: { 'onder de': ['share', 'money', 'time'] },
  qualifiersAfter: qualifiers({
    'at-least': 'of meer|of hoger|of vaker|of langer|en meer|en hoger|en ouder|of ouder|+',
    'at-most': 'of minder|of lager|of korter|of jonger|en jonger|en minder',
    about: 'ongeveer|of zo',
  }),
  currencies: {
    ...commonCurrencies,
    "euro's": 'EUR',
  },
  timeUnits: {
    seconde: 'second',
    seconden: 'second',
    sec: 'second',
    minuut: 'minute',
    minuten: 'minute',
    min: 'minute',
    uur: 'hour',
    uren: 'hour',
    dag: 'day',
    dagen: 'day',
    week: 'week',
    weken: 'week',
    mnd: 'month',
    maand: 'month',
    maanden: 'month',
    jaar: 'year',
    jaren: 'year',
    jr: 'year',
  },
  beforeYear: list('in|sinds|anno|jaar|het jaar|vanaf|voor|na|eind|begin|medio|uit|op|d . d .'),
  inYear: ['in', 'sinds', 'sedert', 'anno', 'jaar', 'het jaar'],
  aboutYear: ['rond', 'omstreeks', 'rond het jaar', 'circa', 'ca', 'ca.'],
  ages: ['de leeftijd van'],
  decades: list(
    'voor in de|achter in de|midden in de|half in de|diep in de|ver in de|begin|eind|halverwege de|richting de',
  ),
  beforeClock: list('om|vanaf|tot|na|voor|tegen|rond|sinds|circa om|tussen'),
  labels: list(
    `groep|groepen|klas|klassen|artikel|artikelen|art|artt|lid|leden|hoofdstuk|hoofdstukken|hfst|paragraaf|par|§|pagina|pagina's|pag|
    p|blz|bladzijde|bladzijden|nummer|nummers|nr|nrs|stap|stappen|punt|deel|vraag|vragen|opdracht|opdrachten|opgave|bijlage|
    versie|leerjaar|leerjaren|vmbo|havo|vwo|fase|niveau|kamer|lokaal|huisnummer|bus|lijn|route|code|postcode|postbus|kvk|
    giro|gironummer|pincode|sms naar|bericht naar|tekst naar|app naar|toets|iban|covid|web|g|top|mp|pg|kanaal|radio|npo|wifi|windows|jaren|figuur|fig|tabel|tab|afbeelding|afb|noot|regel|rij|
    afl|draadje|foto|tip|poging|quizvraag|kaart|vmbo - t|vmbo - tl|vmbo - b|vmbo - k|tl|mbo|mavo|hbo|bouw|bovenbouw|onderbouw|iphone|xbox|fifa|android|ios|studio|boeing|airbus|rtl|tram|pegi|boek|
    pp|kerndoel|wk|ek|hfdst|hs|galaxy|playstation|formule|zaak|dossier|bsn|isbn|kamerstuk|kamerstukken|#|aflevering|seizoen|week|ronde|les|module|blok|periode|type|graad|plaats|categorie|schaal|werkblad|dia|slide`,
  ),
  noLabels: list(
    'vorige week|deze week|elke week|iedere week|per week|afgelopen week|die week|de week|een week',
  ),
  labelEnding: /(?:nummers?|nr\.?|code)$/u,
  rates: ['per'],
  percentages: ['percentage', 'percentages'],
  calls: list('bel|belt|bellen|via|telefoon|telefoonnummer|tel|app|sms'),
  addresses: {
    before: street,
    after: null,
    postcode: /^[A-Z]{2}$/u,
    state: null,
  },
  opening: list(
    "open|' s ochtends|' s morgens|' s middags|' s avonds|kantooruren|kantooruren :|spreekuur|spreekuur :|inloop|telefonisch|geopend|bereikbaar|dagelijks|werkdagen|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  ),
  denials: [
    'meer of',
    'plus',
    'half',
    'kwart voor',
    'kwart over',
    'boven',
    'onder',
    'niet',
    'geen',
    'noch',
    'nooit',
    'een paar',
    'paar',
    'enkele',
    'vele',
    'tientallen',
    'meerdere',
    'verschillende',
    '+',
    '−',
    'min',
  ],
  noDenials: list(
    'onderzoek onder|enquete onder|peiling onder|vragenlijst onder|steekproef onder|meting onder',
  ),
  partDenials: [],
  negation: /^(?:niet|nooit|geen)$/u,
  notAfter: /(?:er dan|\b(?:een|'n) \p{L}+ of)$/u,
  changeBefore: list(
    'daalde|daalt|steeg|stijgt|groeide|groeit|kromp|krimpt|zakte|met|stijging van|daling van|toename van|afname van|groei van|korting van|krimp van|plus van|min van|verlies van|winst van|met ruim|met bijna|verschil van',
  ),
  changeAfter: list(
    "' s middags|' s ochtends|' s morgens|' s avonds|' s nachts|dozijn|ton|mille|kwartier|graad|graden|in de min|in de plus|havo|vwo|vmbo|mavo|achterstand|voorsprong|overwinning|nederlaag|zege|v . chr|n . chr|voor christus|na christus|omlaag|omhoog|meer|minder|hoger|lager|groter|kleiner|vaker|sneller|duurder|goedkoper|stijging|daling|toename|afname|groei|korting|gestegen|gedaald|toegenomen|afgenomen|keer zo|keer zoveel|keer meer|keer minder|keer vaker|keer hoger|keer lager|keer groter|keer kleiner|keer sneller|keer duurder|keer langer|keer eerder|keer de|keer het|maal zo|maal zoveel|maal meer|maal de|x|×|cent|ct|°|korting|langer|korter|ouder|jonger|extra",
  ),
  times: ['keer', 'maal'],
  ofChange: ['met', 'met ruim', 'met bijna'],
  noChange: [],
  changes: list(
    'tel|tellen|telt|veroordeelde|veroordeeld|veroordelen|veroordeelt|verdubbeld|verdubbelde|verdubbelt|verdrievoudigd|verdrievoudigde|vertienvoudigd|gehalveerd|halveerde|uitgebreid|ingekort|teruggebracht|verlengd|opgehoogd|gereduceerd|verminderd|opgeschroefd|opliep|oploopt|uitgegroeid|steeg|stijgt|stijgen|stegen|gestegen|stijging|groeide|groeit|groeien|gegroeid|groei|daalde|daalt|dalen|daalden|gedaald|daling|ging|gaat|gaan|gegaan|liep|loopt|opgelopen|zakte|zakt|toename|afname|verhoogd|verhoging|verlaagd|verlaging|kromp|sprong',
  ),
  clockJoiners: ['voor', 'over'],
  clockRange: { before: [], joiners: [] },
  helplines: ['112', '113', '144'],
  textTo: { words: ['sms', 'app', 'stuur', 'stuurt', 'bericht', 'tekst'], joiners: ['naar'] },
  clockUnits: ['uur'],
  counted:
    /^(?:(?!bellen|appen|chatten)\p{Ll}+(?:en|s)|k?m|cm|k?g|gram|liter|(?:kilo)?meter|kilo|keer)$/u,
  weekdays: list('maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo'),
  months: list(
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec',
  ),
};
