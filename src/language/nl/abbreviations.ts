/**
 * Abbreviations that something always follows, so that no sentence ends at their full stop. Those that close a list
 * (`etc.`, `enz.`, `e.d.`) are left out on purpose: a capital after them does begin a sentence.
 */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `a.h.v. a.d.h.v. afb. afd. art. b.v. betr. bijv. blz. bv. ca. cf. d.d. d.m.v. d.w.z. dhr. dr. drs. evt. fam. fig. gem. hfst.
  i.c.m. i.h.b. i.p.v. i.s.m. i.t.t. i.v.m. incl. excl. ing. ir. lic. m.a.w. m.b.t. m.b.v. m.i. m.i.v. m.n. m.u.v. 
  mevr. mr. mw. n.a.v. nl. nr. nrs. o.a. o.b.v. o.l.v. p. par. pag. plm. prof. resp. st. t.a.v. t.b.v.
  t.g.v. t.n.v. t.o.v. t.w. tel. v.a. vgl. vlg. vnl. voorz. z.g. zgn. artt. hfdst. kamerst. lj. mej. pp. r.o. rb. stb. a.g.v. cat. d.i. gebr. i.c. i.e. i.g.v. i.r.t. n.b. o.g.v. ong. p.a. v.d. v.h. v.w.b. wnd. di. wo. vr. za. ds. stg.`.split(
    /\s+/u,
  ),
);

/** Abbreviations after which a sentence may go on with a name, and end as well. */
export const unitAbbreviations: ReadonlySet<string> = new Set([
  'mln.',
  'pct.',
  'proc.',
  'mld.',
  'mrd.',
  'jr.',
]);

/** After the end of a sentence: *'s Nachts*, *'t Is*. */
export const smallStarts = /(?<=[.!?]["”’)]*)\s+(?=["“(]*['’‘][stnkm]\s+\p{Lu})/gu;

/** Before a number no sentence ends at these: *1 jan. 2024*, *do. 14-11*, *meldingsnr. 123*. */
export const goesOnBeforeNumber =
  /(?:^|[\s(])(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|ma|di|wo|do|vr|za|zo|wk|gr|kl|min|max|opg|bijl|jo|temp|\p{L}+nr|\p{L}{3,}str)\.$/iu;
