/**
 * Abbreviations that something always follows, so that no sentence ends at their full stop. Those that close a list or
 * an address (`etc.`, `Ave.`, `p.m.`) are left out on purpose: a capital after them may begin a sentence.
 */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `a.k.a. adm. al. approx. brig. c. ca. capt. cdr. cf. cllr. cmdr. col. cpl. dept. det. dr. e.g. excl. fig. figs. gen. gov.
  hon. i.e. incl. insp. lt. maj. max. messrs. min. mr. mrs. ms. mt. mx. nos. p. para. paras. pp. pres. prof. rep. rev.
  sen. sgt. ss. st. supt. tel. v. viz. vol. vs.`.split(/\s+/u),
);

/** Abbreviations after which a sentence may go on with a name, and end as well. */
export const unitAbbreviations: ReadonlySet<string> = new Set([
  'a.m.',
  'p.m.',
  'jr.',
  'sr.',
  'inc.',
  'ltd.',
  'co.',
  'corp.',
  'u.s.',
  'u.k.',
  'u.n.',
  'e.u.',
  'd.c.',
]);

/** Where *no.* before a number is no answer, as it is in *I said no. 5 people left*: to stand before it in a pattern. */
const isNoAnswer = String.raw`(?<!\b(?:say|says|said|saying|answer|answers|answered|answer is|answer was|reply|replied|mean|means|meant|told (?:him|her|them|me|us))[,:]?[\s\u00A0]+["“‘']?)`;

/**
 * Abbreviations that are words or ends elsewhere, but go on before a number: of what is numbered, of months and of days.
 * *Street art. 17 people*: with a small letter, *art.* is one of a law where that is said.
 */
export const goesOnBeforeNumber = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}]|\p{L}\.)(?:`,
    String.raw`${isNoAnswer}(?:[Nn]o|NO)|(?<!\d[\s\u00A0]?)[Ss](?:ecs?)?|Arts?|(?<=\b(?:under|see|of|by|in|per|and|to)[\s\u00A0])arts?|`,
    String.raw`[Cc]h|[Pp]t|[Rr]eg|[Ss]ch|[Aa]pt|[Ee]xt|[Vv]er|[Nn]r|`,
    String.raw`Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|`,
    String.raw`Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|(?<!\bthe[\s\u00A0])Sun`,
    String.raw`)\.$`,
  ].join(''),
  'u',
);
