/** A sentence of a text, with its place in it. */
export type Sentence = { text: string; start: number; end: number };

/**
 * Abbreviations that something always follows, so that no sentence ends at their full stop. Those that close a list
 * (`etc.`, `enz.`, `e.d.`) are left out on purpose: a capital after them does begin a sentence.
 */
const leadingAbbreviations = new Set(
  `a.h.v. a.d.h.v. afb. art. b.v. betr. bijv. blz. bv. ca. cf. d.d. d.m.v. d.w.z. dhr. dr. drs. evt. fam. fig. hfst.
  i.c.m. i.h.b. i.p.v. i.s.m. i.t.t. i.v.m. incl. excl. ing. ir. lic. m.a.w. m.b.t. m.b.v. m.i. m.i.v. m.n. m.u.v.
  mevr. mr. mw. n.a.v. nl. nr. nrs. o.a. o.b.v. o.l.v. p. par. pag. plm. prof. resp. st. t.a.v. t.b.v.
  t.g.v. t.n.v. t.o.v. t.w. tel. v.a. vgl. vlg. vnl. voorz. z.g. zgn.`.split(/\s+/u),
);

const opening = String.raw`[\p{Ps}\p{Pi}"'‘“]*`;
const beginsSmall = new RegExp(`^${opening}\\p{Ll}`, 'u');
const lastWord = new RegExp(`${opening}(\\S+)\\s*$`, 'u');
const initials = /^(?:\p{Lu}\.)+$/u;
const listNumber = /^\s*\d+[.)]\s*$/u;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * The sentences of a Dutch text, without the white space between them. Joins what `Intl.Segmenter` takes apart at
 * abbreviations, initials and list numbers.
 */
export const sentencesOf = (text: string): Sentence[] => {
  const joined: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const previous = joined.at(-1);
    if (previous && goesOn(previous.text, segment)) previous.text += segment;
    else joined.push({ text: segment, start: index });
  }
  return joined.flatMap((sentence) => {
    const trimmed = sentence.text.trim();
    const start = sentence.start + sentence.text.length - sentence.text.trimStart().length;
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
};

/** Whether a piece belongs to the sentence before it. */
const goesOn = (before: string, piece: string): boolean => {
  if (!/[\p{L}\p{N}]/u.test(piece) || beginsSmall.test(piece) || listNumber.test(before))
    return true;
  const word = lastWord.exec(before)?.[1] ?? '';
  return initials.test(word) || leadingAbbreviations.has(word.toLocaleLowerCase('nl'));
};
