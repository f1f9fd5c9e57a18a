import type { ReadingRule } from '../../reading/reading.ts';

/**
 * What German abbreviations stand for; the first is what voices say. Without spaces and in lower case; within them there may
 * be spaces: *z. B.*
 */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  'a.a.o.': ['am angegebenen Ort'],
  'abb.': ['Abbildung'],
  'abk.': ['Abkürzung'],
  'abs.': ['Absatz'],
  'abschn.': ['Abschnitt'],
  'abt.': ['Abteilung'],
  'allg.': ['allgemein', 'allgemeine'],
  'anm.': ['Anmerkung'],
  'art.': ['Artikel'],
  'aufl.': ['Auflage'],
  'az.': ['Aktenzeichen'],
  'bd.': ['Band'],
  'best.-nr.': ['Bestellnummer'],
  'betr.': ['Betreff'],
  'bes.': ['besonders'],
  'bspw.': ['beispielsweise'],
  'bzgl.': ['bezüglich'],
  'bzw.': ['beziehungsweise'],
  'ca.': ['circa'],
  'd.h.': ['das heißt'],
  'd.i.': ['das ist'],
  'dgl.': ['dergleichen'],
  'dipl.-ing.': ['Diplomingenieur'],
  'dr.': ['Doktor'],
  'dt.': ['deutsch', 'deutsche', 'deutscher', 'deutsches', 'deutschen'],
  'e.v.': ['e Vau', 'eingetragener Verein'],
  'ebd.': ['ebenda'],
  'ehem.': ['ehemals', 'ehemalige', 'ehemaliger'],
  'einschl.': ['einschließlich'],
  'engl.': ['englisch'],
  'etc.': ['et cetera'],
  'ev.': ['evangelisch', 'evangelische'],
  'evtl.': ['eventuell'],
  'exkl.': ['exklusive'],
  'fa.': ['Firma'],
  'fam.': ['Familie'],
  'fr.': ['Frau'],
  'frz.': ['französisch'],
  'geb.': ['geboren', 'geborene'],
  'gegr.': ['gegründet'],
  'gem.': ['gemäß'],
  'gest.': ['gestorben'],
  'ggf.': ['gegebenenfalls'],
  'ggfs.': ['gegebenenfalls'],
  'ggü.': ['gegenüber'],
  'hbf.': ['Hauptbahnhof'],
  hbf: ['Hauptbahnhof'],
  'hr.': ['Herr'],
  'hrn.': ['Herrn'],
  'hrsg.': ['Herausgeber', 'herausgegeben'],
  'i.a.': ['im Auftrag', 'im Allgemeinen'],
  'i.allg.': ['im Allgemeinen'],
  'i.d.f.': ['in der Fassung'],
  'i.d.r.': ['in der Regel'],
  'i.e.s.': ['im engeren Sinne'],
  'i.h.v.': ['in Höhe von'],
  'i.s.d.': ['im Sinne des', 'im Sinne der'],
  'i.s.v.': ['im Sinne von'],
  'i.v.': ['in Vertretung'],
  'i.v.m.': ['in Verbindung mit'],
  'i.w.s.': ['im weiteren Sinne'],
  'inkl.': ['inklusive'],
  'insb.': ['insbesondere'],
  'insbes.': ['insbesondere'],
  'jh.': ['Jahrhundert'],
  'jhd.': ['Jahrhundert'],
  'jr.': ['junior'],
  'jun.': ['junior'],
  'kap.': ['Kapitel'],
  'kath.': ['katholisch', 'katholische'],
  'lfd.': ['laufend', 'laufende'],
  'lt.': ['laut'],
  'm.a.w.': ['mit anderen Worten'],
  'm.e.': ['meines Erachtens'],
  'max.': ['maximal'],
  'med.': ['med', 'medicinae'],
  'mind.': ['mindestens'],
  'mio.': ['Millionen'],
  'mrd.': ['Milliarden'],
  'mtl.': ['monatlich'],
  'mwst.': ['Mehrwertsteuer'],
  'n.chr.': ['nach Christus'],
  'nr.': ['Nummer'],
  'nrn.': ['Nummern'],
  'o.ä.': ['oder Ähnliches', 'oder Ähnlichem'],
  'o.g.': ['oben genannt', 'oben genannte', 'oben genannten'],
  'o.k.': ['okay'],
  'österr.': ['österreichisch', 'österreichische'],
  'pkt.': ['Punkt'],
  'prof.': ['Professor'],
  'rd.': ['rund'],
  's.o.': ['siehe oben'],
  's.u.': ['siehe unten'],
  'schweiz.': ['schweizerisch', 'schweizerische'],
  'sen.': ['senior'],
  'sog.': ['sogenannt', 'sogenannte', 'sogenannten'],
  'st.': ['Sankt'],
  'std.': ['Stunden', 'Stunde'],
  'stellv.': ['stellvertretend', 'stellvertretende'],
  'str.': ['Straße'],
  'tab.': ['Tabelle'],
  'tägl.': ['täglich'],
  'tgl.': ['täglich'],
  'tel.': ['Telefon'],
  'tsd.': ['tausend'],
  'u.a.': ['unter anderem', 'und andere'],
  'u.ä.': ['und Ähnliches'],
  'u.a.m.': ['und andere mehr'],
  'u.dgl.': ['und dergleichen'],
  'u.u.': ['unter Umständen'],
  'u.v.a.': ['und viele andere'],
  'u.v.a.m.': ['und viele andere mehr'],
  'u.v.m.': ['und vieles mehr'],
  'urspr.': ['ursprünglich'],
  'usf.': ['und so fort'],
  'usw.': ['und so weiter'],
  'v.a.': ['vor allem'],
  'v.chr.': ['vor Christus'],
  'v.l.n.r.': ['von links nach rechts'],
  'verh.': ['verheiratet'],
  'vgl.': ['vergleiche'],
  'vll.': ['vielleicht'],
  'vs.': ['versus'],
  'wg.': ['wegen'],
  'z.b.': ['zum Beispiel'],
  'z.hd.': ['zu Händen'],
  'z.t.': ['zum Teil'],
  'z.zt.': ['zurzeit'],
  'zt.': ['zum Teil'],
  'zus.': ['zusammen'],
  'zzgl.': ['zuzüglich'],
  'zzt.': ['zurzeit'],
  'und/oder': ['und oder'],
};

/** With a full stop at the very end, these are words: *nach deutscher Art.* */
const words = /^(?:art|bes|fa|fr|gem|lt|max|med|rd|schweiz|st|tab|wg|zus)\.$/u;

/** Before anything but a number, or a name, these are words. */
const beforeNumber = /^(?:art|bd|tab|rd)\.$/u;

const pattern = new RegExp(
  `(?:${Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .map((key) =>
      key.replaceAll('.', '\\.').replaceAll(/\\\.(?=\p{L})/gu, String.raw`\.[\s\u00A0\u202F]?`),
    )
    .join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
  'uyi',
);

/** A street: *Hauptstr. 5*. */
const street: ReadingRule = {
  pattern: /(\p{Lu}[\p{L}-]*)(s)tr\.(?!\p{L})/uy,
  say: ([, name = '', first = ''], { after }) =>
    `${name}${first}traße${/^[)"“”»]*\s*$/u.test(after) ? '.' : ''}`,
};

/** Abbreviations in full; the full stop of a sentence that ends there stays. */
export const shortened: readonly ReadingRule[] = [
  street,
  {
    pattern:
      /s\.(?=\s(?:S\.|Abb\.|Abs\.|Abschnitt|Anhang|Kap\.|Kapitel|Tab\.|Tabelle|Art\.|Seite|Nr\.|§|oben|unten|auch))/uy,
    say: () => 'siehe',
  },
  {
    pattern,
    say: ([written], { after }) => {
      const key = written.toLowerCase().replaceAll(/[\s\u00A0\u202F]/gu, '');
      // Initials of somebody: *U. A. Müller*.
      const isName = /^(?:\p{Lu}\.\s?){2,}$/u.test(written) && /^\s\p{Lu}/u.test(after);
      const isEnd = /^["”“’»)\]]*\s*$/u.test(after);
      const lacks = beforeNumber.test(key) && !/^[\s\u00A0]*(?:\d|[IVX]+(?!\p{L}))/u.test(after);
      if (isName || lacks || (isEnd && words.test(key))) return null;
      const stop = isEnd && key.endsWith('.') ? '.' : '';
      return abbreviations[key]?.map((said) => said + stop) ?? null;
    },
  },
];
