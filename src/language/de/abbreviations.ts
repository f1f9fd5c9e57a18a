/** Abbreviations that something always follows, so that no sentence ends at their full stop. In lower case. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `abb. abs. art. bspw. bzgl. bzw. ca. d.h. dr. evtl. fr. gem. ggf. hr. inkl. insb. max. mind. nr. o.ä. prof. s. sog. st.
  str. z. tel. u.a. v.a. vgl. z.b. zzgl.`.split(/\s+/u),
);

/** Abbreviations after which a sentence may go on with a name, and end as well. */
export const unitAbbreviations: ReadonlySet<string> = new Set(['mio.', 'mrd.', 'usw.', 'jr.']);

/** What German abbreviations stand for; the first is what voices say. In lower case, as they are written. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  'abb.': ['Abbildung'],
  'abs.': ['Absatz'],
  'art.': ['Artikel'],
  'bspw.': ['beispielsweise'],
  'bzgl.': ['bezüglich'],
  'bzw.': ['beziehungsweise'],
  'ca.': ['circa'],
  'd.h.': ['das heißt'],
  'dr.': ['Doktor'],
  'etc.': ['et cetera'],
  'evtl.': ['eventuell'],
  'fr.': ['Frau'],
  'gem.': ['gemäß'],
  'ggf.': ['gegebenenfalls'],
  'hr.': ['Herr'],
  'inkl.': ['inklusive'],
  'insb.': ['insbesondere'],
  'max.': ['maximal'],
  'mind.': ['mindestens'],
  'mio.': ['Millionen'],
  'mrd.': ['Milliarden'],
  'nr.': ['Nummer'],
  'o.ä.': ['oder Ähnliches'],
  'prof.': ['Professor'],
  'sog.': ['sogenannt', 'sogenannte'],
  'str.': ['Straße'],
  'tel.': ['Telefon'],
  'u.a.': ['unter anderem', 'und andere'],
  'usw.': ['und so weiter'],
  'v.a.': ['vor allem'],
  'vgl.': ['vergleiche'],
  'z.b.': ['zum Beispiel'],
  'z. b.': ['zum Beispiel'],
  'zzgl.': ['zuzüglich'],
  'und/oder': ['und oder'],
};
