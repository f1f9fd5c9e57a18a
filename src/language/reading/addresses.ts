import { accountPattern, mailPattern, webPattern } from '../links.ts';
import type { ReadingRule } from './reading.ts';

/** What a language says of addresses. */
export type AddressWords = {
  /** The names of signs. */
  signs: Readonly<Record<string, string>>;
  /** Names that others give them. */
  otherSigns: Readonly<Record<string, string>>;
  /** How `www` is said. */
  www: string;
  /** Before a tag, and before a name with `@`. */
  hashtag: readonly string[];
  handle: readonly string[];
  cardinal: (digits: string) => string;
  digitByDigit: (digits: string) => string;
};

/** Addresses of mail and on the web, and tags. The protocol is not said. */
export const addressRules = (words: AddressWords): readonly ReadingRule[] => {
  const spoken = (address: string, signs: AddressWords['signs']): string =>
    (address.match(/\d+|\p{L}+|[^\p{L}\d]/gu) ?? [])
      .map((piece) => {
        if (/^\d/u.test(piece))
          return piece.length > 4 || /^0\d/u.test(piece)
            ? words.digitByDigit(piece)
            : words.cardinal(piece);
        return /^www$/iu.test(piece) ? words.www : (signs[piece] ?? piece);
      })
      .join(' ');
  const ways = (address: string): string[] => [
    spoken(address, words.signs),
    ...Object.entries(words.otherSigns).map(([sign, name]) =>
      spoken(address, { ...words.signs, [sign]: name }),
    ),
  ];
  return [
    {
      pattern: new RegExp(mailPattern, 'uy'),
      say: ([written]) => ways(written.replace('mailto:', '')),
      isPlain: true,
    },
    {
      pattern: new RegExp(webPattern, 'uy'),
      say: ([written]) => {
        const address = written.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
        return [...ways(address), ...ways(address.replace(/^www\./iu, ''))];
      },
      isPlain: true,
    },
    { pattern: /#(?=\d*\p{L})/uy, say: () => words.hashtag },
    {
      pattern: new RegExp(accountPattern, 'uy'),
      say: ([written]) =>
        words.handle.map((handle) => handle + spoken(written.slice(1), words.signs)),
      isPlain: true,
    },
  ];
};
