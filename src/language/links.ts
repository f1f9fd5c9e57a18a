import type { Span } from './reading/reading.ts';

const host = String.raw`[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?)*\.[a-z]{2,}(?![\p{L}\d-])`;
/** A path ends before the punctuation of its sentence. */
const path = String.raw`(?::\d+)?(?:[/?#](?:[\p{L}\d/?#&=%_~+@:.-]*[\p{L}\d/=_-])?)?`;

/** An address of mail, and one on the web, as they stand in a text. */
export const mailPattern = String.raw`(?:mailto:)?[\p{L}\d](?:[\p{L}\d._%+-]*[\p{L}\d])?@${host}`;
export const webPattern = String.raw`(?:https?://)?${host}${path}`;
const tagPattern = String.raw`#\d*\p{L}[\p{L}\d_]*`;
/** The name of an account: *@juf.anna.91*. */
export const accountPattern = String.raw`@\p{L}[\p{L}\d_]*(?:\.[\p{L}\d_]+)*`;

const links = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[mailPattern, webPattern, tagPattern, accountPattern].join('|')})`,
  'gu',
);

/** Where addresses, tags and names of accounts stand in a text: what is in them counts nothing and is said as it is. */
export const linksIn = (text: string): Span[] =>
  [...text.matchAll(links)].map(({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
  }));
