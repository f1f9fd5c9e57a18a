import { describe, expect, it } from 'vitest';
import { isOwnRequest } from '../../src/loopback/own-request.ts';

const host = 'localhost:3000';

describe('isOwnRequest', () => {
  it.each([
    ['a program on this machine', { host }],
    ['the address itself', { host: '127.0.0.1:3000' }],
    ['version 6 of it', { host: '[::1]:3000' }],
    ['our own page', { host, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    ['somebody who typed the address', { host, 'sec-fetch-site': 'none' }],
    [
      'somebody who followed a link',
      {
        host,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    ],
  ])('takes %s', (_, headers) => {
    expect(isOwnRequest(headers)).toBe(true);
  });

  it.each([
    ['another name for this machine', { host: 'evil.example:3000' }],
    ['a name that only begins like ours', { host: 'localhost.evil.example:3000' }],
    ['an address in the network', { host: '192.168.1.7:3000' }],
    ['no name at all', {}],
    ['a page elsewhere', { host, origin: 'https://evil.example' }],
    ['a page on another port here', { host, origin: 'http://localhost:8080' }],
    ['a file that was opened', { host, origin: 'null' }],
    ['the same name by another way', { host, origin: 'https://localhost:3000' }],
    [
      'a script that a page elsewhere includes',
      {
        host,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'no-cors',
        'sec-fetch-dest': 'script',
      },
    ],
    [
      'a frame in a page elsewhere',
      {
        host,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'iframe',
      },
    ],
  ])('refuses %s', (_, headers) => {
    expect(isOwnRequest(headers)).toBe(false);
  });
});
