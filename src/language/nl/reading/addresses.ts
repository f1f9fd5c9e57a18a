import { addressRules } from '../../reading/addresses.ts';
import { cardinal, digitByDigit } from './numbers.ts';

/** Addresses of mail and on the web, and tags. */
export const addresses = addressRules({
  signs: {
    '@': 'apenstaartje',
    '.': 'punt',
    '-': 'streepje',
    _: 'laag streepje',
    '/': 'slash',
    '+': 'plus',
    '&': 'en',
    '=': 'is',
    '?': 'vraagteken',
    '#': 'hekje',
    '%': 'procent',
    ':': 'dubbele punt',
    '~': 'tilde',
  },
  otherSigns: { '@': 'at', '-': 'min', '/': 'schuine streep' },
  www: 'wee wee wee',
  hashtag: ['hekje ', 'hashtag '],
  handle: ['apenstaartje ', 'at '],
  // *113.nl*: as it is called.
  cardinal: (digits) => (/^11[23]$/u.test(digits) ? digitByDigit(digits) : cardinal(digits)[0]),
  digitByDigit,
});
