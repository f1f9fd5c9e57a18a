import { commonCurrencies, list, qualifiers, type NumberRules } from '../numbers/rules.ts';
import { cardinal, denominator } from './cardinals.ts';

/** How English says numbers. */
export const numbers: NumberRules = {
  separators: { group: ',', decimal: '.' },
  abbreviations: list(
    'ca|c|approx|bn|m|max|min|mins|hrs|no|nos|p|pp|art|ch|fig|sec|s|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  ),
  cardinal: (words) => {
    const [first = '', second = ''] = words;
    const isArticle = first === 'a' || first === 'an';
    if (!isArticle) return cardinal(words);
    // *A hundred and twenty* is one hundred and twenty; *a* alone is an article.
    const isOne = second === 'hundred' || second === 'thousand';
    return isOne ? cardinal(['one', ...words.slice(1)]) : { value: 1, count: 1 };
  },
  magnitudes: {
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    mln: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  },
  moneyMagnitudes: { m: 1e6, mn: 1e6, tn: 1e12, k: 1000 },
  decimalWords: ['point'],
  articleOne: ['a', 'an'],
  articles: ['a', 'an', 'the'],
  denominator,
  isPlainPart: (word) => /^quarters?$/u.test(word),
  // *Two thirds* and *two fifths* are plural themselves: no ordinal is.
  isNoPlural: () => false,
  namedShares: {
    half: { of: 1, in: 2 },
    'one half': { of: 1, in: 2 },
    'a half': { of: 1, in: 2 },
  },
  allAndNone: { nobody: 'none', 'no one': 'none', everybody: 'all', everyone: 'all' },
  afterFraction: list(
    'of|agree|agrees|use|uses|own|owns|drink|drinks|live|lives|want|wants|need|needs|suffer|suffers|experience|experiences|experienced|have|has|had|is|are|was|were|say|says|said|feel|feels|felt|do|does|did|can|could|would|will|think|thinks|thought|know|knows|knew|share|shares|shared|send|sends|sent|tell|tells|told|get|gets|got|and|or|but|never|also|even',
  ),
  notAfterFraction: list(
    'century|centuries|litre|liter|teaspoon|tablespoon|cup|tablet|tablets|kilo|inch|a pound|a pint|a mile|a dozen|a cup|a day|a year|a litre|a liter|a kilo|a century|time|party|parties|person|people|floor|grade|place|finals|final|past|to|hour|mile|pint|pound|million|billion|thousand|hundred|an hour|of an hour|of a century|a million|an inch|day|year|dozen|term|way|half|percent|%|per cent',
  ),
  withHalf: { 'one and a half': 1.5 },
  andHalf: ['and a half'],
  half: ['half a', 'half an', 'a half'],
  percent: ['%', 'percent', 'per cent', 'pct', '％', '٪'],
  perMille: ['‰', 'per mille', 'per mill'],
  notPercent: list(
    'percentage point|percentage points|percent point|percent points|per cent points|% point|% points|% - point|% - points|percentage',
  ),
  ordinalStop: false,
  noRatios: [],
  joinersBehind: ['in', 'in every', 'out of', 'out of every'],
  joiners: list('in|in every|out of|out of every|of the|of|of every|out of the|in each'),
  partitives: list('out of|out of every|of the|of|of every|out of the'),
  compounds: ['foot', 'feet', 'ft', 'metre', 'm'],
  listJoiners: ['and', 'or', ',', 'and the', 'or the'],
  rangeJoiners: list('to|up to|-|–|—|or|to nearly|to almost|through|/'),
  between: {
    before: ['between', 'between the ages of', 'from', 'between the'],
    joiner: ['and', 'to', 'up to', 'and the', 'through'],
  },
  qualifiersBefore: qualifiers({
    over: 'more than|over|over the age of|above the age of|just over|just above|above|well over|upward of|north of|slightly more than|slightly over|a little more than|a little over|greater than|higher than|upwards of|in excess of|far more than|much more than|just more than|>|longer than|older than|later than|heavier than|faster than|further than',
    under:
      'almost|nearly|nearing|just shy of|shy of|not far off|short of|close to|just under|just below|below|under|under the age of|below the age of|fewer than|less than|slightly less than|slightly under|a little less than|a little under|lower than|not quite|approaching|virtually|practically|barely|hardly|scarcely|<|shorter than|younger than|earlier than|lighter than|cheaper than|not even',
    about:
      'about|around|in the order of|approximately|approx|roughly|some|circa|ca|c.|more or less|in the region of|an estimated|estimated|somewhere around|~|≈|±|+ / -|give or take',
    'at-least':
      'at least|at the very least|min.|as young as|as few as|no fewer than|no less than|not less than|a minimum of|minimum|from|from the age of|≥',
    'at-most': 'at most|max|up to|no more than|not more than|a maximum of|maximum|≤',
  }),
  topic: null,
  qualifiersOf: { from: ['money'] },
  qualifiersAfter: qualifiers({
    'at-least': 'or more|or over|or above|and over|and above|or older|and older|or higher|plus|+',
    'at-most': 'or less|or fewer|or under|or below|and under|or younger|and younger|or lower',
    about: 'or so',
  }),
  currencies: {
    ...commonCurrencies,
    euros: 'EUR',
    dollars: 'USD',
    pounds: 'GBP',
  },
  timeUnits: {
    second: 'second',
    seconds: 'second',
    sec: 'second',
    secs: 'second',
    min: 'minute',
    mins: 'minute',
    hr: 'hour',
    hrs: 'hour',
    minute: 'minute',
    minutes: 'minute',
    hour: 'hour',
    hours: 'hour',
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  beforeYear: list('in|since|year|the year|from|before|after|by|until|late|early|mid|of|on'),
  inYear: ['in', 'since', 'year', 'the year'],
  aboutYear: ['around', 'about', 'circa', 'c.'],
  ages: ['aged', 'the age of', 'an age of', 'between the ages of'],
  decades: list('in her|in his|in their|in my|in our|in your'),
  beforeClock: list('at|from|until|till|after|before|by|around'),
  labels: list(
    `grade|grades|class|classes|article|articles|art|section|sections|sec|s|§|chapter|chapters|ch|page|pages|p|pp|number|
    numbers|no|nos|step|steps|point|part|parts|question|questions|annex|version|phase|level|room|bus|line|route|code|covid|
    web|top|channel|radio|figure|fig|table|note|episode|season|round|lesson|module|block|unit|type|rule|windows|wifi|slide|
    age|ages|year|week|year group|schedule|clause|para|tier|gate|boeing|airbus|bbc|iphone|xbox|factor of|title|hb|#|years|key stage|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec`,
  ),
  noLabels: list(
    'last week|this week|next week|each week|every week|past week|per week|one week|a week|the week|that week|last year|every year|each year|this year|next year|past year|one year|a year|per year|the year|that year',
  ),
  labelEnding: /(?:^no\.?|number|code|^pin)$/u,
  rates: ['per'],
  percentages: ['percentage', 'percentages'],
  calls: list(
    'call|phone|ring|dial|text|via|texts to|text to|message to|help to|stop to|forward to|forward the text to',
  ),
  addresses: {
    before: /\b(?:PO|P\.?O\.?) Box$/u,
    after:
      /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Close|Way|Court|Place|Terrace|Crescent|Gardens|Row|Hill|Park|Boulevard|Mews)$/u,
    postcode: null,
    state: /^(?!UK$|US$|EU$|UN$)[A-Z]{2}$/u,
  },
  opening: list(
    'open|daily|weekdays|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  ),
  denials: [
    'weigh',
    'weighs',
    'weighed',
    'quarter past',
    'quarter to',
    'half past',
    'topped',
    'exceeded',
    'exceeds',
    'passed',
    'exceeding',
    'few',
    'several',
    'many',
    'couple of',
    '+',
    'not',
    'no',
    'never',
    'nor',
    '−',
    'minus',
  ],
  noDenials: [],
  partDenials: list(
    'hour and|hours and|day and|year and|mile and|first|second|last|latter|other|better',
  ),
  negation: /^(?:not|never|cannot)$|n't$/u,
  notAfter: /(?: than|\ban? \p{L}+ or)$/u,
  changeBefore: list(
    'fell|soared|surged|increased|decreased|doubled|tripled|halved|plunged|slumped|falls|rose|rises|grew|grows|dropped|drops|climbed|jumped|will rise|will fall|by|rise of|fall of|increase of|decrease of|drop of|growth of|decline of|discount of|up|down|gain of|loss of|difference of',
  ),
  changeAfter: list(
    "dozen|pence|as many|as much|as likely|as often|again|odd|in weight|of weight|lighter|heavier|more|less|fewer|higher|lower|greater|smaller|faster|cheaper|increase|decrease|rise|fall|drop|growth|decline|off|discount|times as|times more|times higher|times lower|times larger|times greater|times less|times likelier|times faster|times bigger|times the|fold|halves|cents|x|×|up|down|longer|shorter|older|younger|extra|st|nd|rd|th|am|pm|a . m|p . m|p. m|p m|u . s c|u . s . c|cfr|noon|o'clock",
  ),
  times: ['times'],
  ofChange: ['by'],
  noChange: list('make up|makes up|made up|making up|made by|backed by'),
  changes: list(
    'soared|surged|doubled|tripled|halved|plunged|slumped|rose|rise|rises|risen|rising|grew|grow|grows|grown|growth|fell|fall|falls|fallen|falling|went|go|goes|gone|increase|increased|increases|decrease|decreased|drop|dropped|jump|jumped|climbed|up|down|moved|cut|raised',
  ),
  clockJoiners: ['past'],
  clockRange: {
    before: ['at', 'it is', "it's", 'it was', 'by', 'about', 'until'],
    joiners: ['to'],
  },
  helplines: ['999', '911', '112', '111', '101', '105', '211', '988'],
  textTo: {
    words: ['text', 'texting', 'send', 'forward', 'reply', 'report', 'message'],
    joiners: ['to'],
  },
  clockUnits: [],
  counted:
    /^(?:(?!is$|was$|has$|does$|calls$)\p{Ll}{3,}s|people|children|men|women|per|km|kg|g|m|mph|mm|cm)$/u,
  weekdays: list(
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun',
  ),
  months: list(
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  ),
};
