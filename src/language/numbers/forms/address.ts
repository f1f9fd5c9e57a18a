import { type Reader, unclear } from './core.ts';
import { isSpacedWord, type Token } from '../tokens.ts';

/** As many words as a street has behind its number: *12 Old Church Road*. */
const mostWordsOfStreet = 3;

/** The number of a house or a box, or a post code, counts nothing: *Dorpsstraat 12-14*, *1234 AB*, *12a Church Road*. */
export const addressAt: Reader = (tokens, at, { addresses }) => {
  const number = tokens[at];
  if (!addresses || number?.kind !== 'numeral' || !/^\d{1,5}$/u.test(number.key)) return null;
  const letters = tokens[at + 1];
  if (/^\d{4}$/u.test(number.key) && letters && addresses.postcode?.test(letters.text))
    return unclear(at + 2);
  const end = endOfHouse(tokens, at);
  const street = textBefore(tokens, at);
  const isZip = /^\d{5}$/u.test(number.key) && addresses.state?.test(tokens[at - 1]?.text ?? '');
  if (isZip || addresses.before?.test(street)) return unclear(end);
  for (let index = end; index < end + mostWordsOfStreet; index++) {
    const { text = '', kind } = tokens[index] ?? {};
    // Each of its words has a capital: *12 people on the street*.
    if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return null;
    if (index > end && addresses.after?.test(text)) return unclear(end);
  }
  return null;
};

/** The word before, or two that are one name: *PO Box*. */
const textBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ text }) => text)
    .join(' ');

/** Behind `12`, `12a` and `12-14`. */
const endOfHouse = (tokens: readonly Token[], at: number): number => {
  let end = at + 1;
  for (;;) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    if (token?.isJoined && isSpacedWord(token) && token.text.length === 1) end++;
    else if (/^[-–/]$/u.test(token?.key ?? '') && token?.isJoined && next?.isJoined) end += 2;
    else return end;
  }
};
