import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { canonicalJson, sha256 } from '../narration/cache.ts';

/** The SHA-256, in hexadecimal, of a value as JSON; the order of its keys does not matter. */
export const sha256OfValue = (value: unknown): string => sha256(canonicalJson(value));

/**
 * The SHA-256 of a file, in hexadecimal, read in parts.
 * @throws when the file cannot be read
 */
export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};
