import { addressRules } from '../../reading/addresses.ts';
import { cardinal, digitByDigit } from './numbers.ts';

/** Addresses of mail and on the web, and tags. */
export const addresses = addressRules({
  signs: {
    '@': 'at',
    '.': 'dot',
    '-': 'dash',
    _: 'underscore',
    '/': 'slash',
    '+': 'plus',
    '&': 'and',
    '=': 'equals',
    '?': 'question mark',
    '#': 'hash',
    '%': 'per cent',
    ':': 'colon',
    '~': 'tilde',
  },
  otherSigns: { '-': 'hyphen', '/': 'forward slash' },
  www: 'w w w',
  hashtag: ['hashtag ', 'hash '],
  handle: ['at '],
  cardinal: (digits) => cardinal(digits)[0],
  digitByDigit,
});
