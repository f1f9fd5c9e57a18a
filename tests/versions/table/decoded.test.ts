import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/versions/table/decoded.ts';

const text = 'id;school\r\nx;Café ’t Anker – 50 €\r\n';

describe('decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\u{FEFF}${text}`)],
    ['UTF-16 with its mark', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16, the other way round', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['UTF-16 without its mark', iconv.encode(text, 'utf16le')],
    ['Windows-1252', iconv.encode(text, 'win1252')],
  ])('reads %s', (_, bytes) => {
    expect(decoded(bytes)).toBe(text);
  });

  it('reads Latin-1', () => {
    expect(decoded(Buffer.from('id\nCaf\u{E9}\n', 'latin1'))).toBe('id\nCafé\n');
  });

  it('says of what is no text that it is none', () => {
    expect(decoded(Buffer.from([1, 0, 0, 0, 255, 0, 0, 0, 0, 0, 7]))).toBeNull();
  });
});
