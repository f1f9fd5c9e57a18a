import iconv from 'iconv-lite';

/**
 * A file of text as spreadsheets and editors write it: UTF-8 and UTF-16, with their mark at the beginning or without it;
 * else Windows-1252, of which Latin-1 is a part.
 * @returns null where it is no text
 */
export const decoded = (bytes: Buffer): string | null => {
  const text = iconv.decode(bytes, encodingOf(bytes)); // takes the mark off
  return text.includes('\0') ? null : text;
};

const encodingOf = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  // In a table nearly every letter, and every separator, has a zero for one of its two bytes.
  const head = bytes.subarray(0, 400);
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) > head.length / 4) return 'utf16le';
  if (zeros(0) > head.length / 4) return 'utf16be';
  return isUtf8(bytes) ? 'utf8' : 'win1252';
};

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
