import leven from 'leven';

/** `There is no slide "x". Did you mean "y"? Known: …`, on one line. */
export const unknown = (what: string, found: string, known: readonly string[]): string =>
  `There is no ${what} "${oneLine(found)}".${didYouMean(found, known)} Known: ${known.join(', ') || 'none'}.`;

/**
 * The known name that is few typing mistakes away; else the only one that what was found is a part of, or that is a
 * part of it. Capitals, accents and spaces do not count.
 */
export const closest = (found: string, known: readonly string[]): string | undefined => {
  const wanted = plain(found);
  const [nearest] = known
    .map((name) => ({ name, mistakes: leven(wanted, plain(name)) }))
    .sort((a, b) => a.mistakes - b.mistakes);
  // Two mistakes make any other name of a word of four letters or fewer.
  const isNear = (name: string) => Math.min(Math.max(2, name.length * 0.4), name.length - 2);
  if (nearest && nearest.mistakes <= isNear(nearest.name)) return nearest.name;
  const [part, ...others] = known.filter((name) => isPart(wanted, plain(name)));
  return others.length === 0 ? part : undefined;
};

/** ` Did you mean "y"?`, with the space before it; empty when nothing known is near. */
export const didYouMean = (found: string, known: readonly string[]): string => {
  const near = closest(found, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
};

/** Fewer letters are a part of too much. */
const fewestLetters = 3;

const isPart = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= fewestLetters && long.includes(short);
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '-');

/** A text without line breaks or other control characters. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
