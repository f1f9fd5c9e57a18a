/**
 * Abbreviations that something always follows, so that no sentence ends at their full stop. Those that close a list or
 * an address (`etc.`, `Ave.`, `p.m.`) are left out on purpose: a capital after them may begin a sentence.
 */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `approx. c. ca. capt. cf. col. dept. dr. e.g. excl. fig. figs. gen. gov. hon. i.e. incl. lt. maj. max. messrs. min. mr.
  mrs. ms. mx. nos. p. pp. prof. rev. sen. sgt. st. tel. viz. vol. vs.`.split(/\s+/u),
);

/** Abbreviations after which a sentence may go on with a name, and end as well. */
export const unitAbbreviations: ReadonlySet<string> = new Set([
  'a.m.',
  'p.m.',
  'jr.',
  'sr.',
  'inc.',
  'ltd.',
  'u.s.',
  'u.k.',
]);
