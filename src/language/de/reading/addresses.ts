import { addressRules } from '../../reading/addresses.ts';
import { cardinal, digitByDigit } from './numbers.ts';

/** Addresses of mail and on the web, and tags. */
export const addresses = addressRules({
  signs: {
    '@': 'ät',
    '.': 'Punkt',
    '-': 'Bindestrich',
    _: 'Unterstrich',
    '/': 'Schrägstrich',
    '+': 'plus',
    '&': 'und',
    '=': 'gleich',
    '?': 'Fragezeichen',
    '#': 'Raute',
    '%': 'Prozent',
    ':': 'Doppelpunkt',
    '~': 'Tilde',
  },
  otherSigns: { '-': 'minus', '/': 'Slash' },
  www: 'weh weh weh',
  hashtag: ['Hashtag ', 'Raute '],
  handle: ['ät '],
  cardinal,
  digitByDigit,
});
