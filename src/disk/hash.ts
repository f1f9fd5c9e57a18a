import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** The SHA-256 of data, in hexadecimal. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** The same JSON for the same value, whatever the order of its keys. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The SHA-256, in hexadecimal, of a value as JSON; the order of its keys does not matter. */
export const sha256OfValue = (value: unknown): string => sha256(canonicalJson(value));

/**
 * The SHA-256 of a file, in hexadecimal, read in parts.
 * @throws when the file cannot be read
 */
export const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    // One buffer for all of it: a new one for every part is soon collecting garbage for a fifth of a run.
    const part = Buffer.allocUnsafe(Math.min(partBytes, size + 1));
    for (;;) {
      const { bytesRead } = await handle.read(part, 0, part.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(part.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
};

const partBytes = 1 << 20;
