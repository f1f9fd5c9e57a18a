import { UsageError } from '../told/errors.ts';

/** Where a Redis is. */
export type RedisAddress = {
  host: string;
  port: number;
  username?: string;
  password?: string;
  database: number;
  isEncrypted: boolean;
  /** For messages: without user and password. */
  name: string;
};

const example = 'redis://127.0.0.1:6379';

/**
 * Reads the address of a queue: `redis://[user:password@]host[:port][/database]`, with `rediss:` where it is encrypted.
 * @throws {UsageError} that does not repeat the password
 */
export const redisAddress = (text: string): RedisAddress => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw new UsageError(`--queue is no address of a Redis${saidOf(url)}.`, {
      remedy: `Write one such as ${example}, or rediss://… where it is encrypted.`,
    });
  const database = url.pathname.replace(/^\/$/u, '');
  if (!/^(?:\/\d+)?$/u.test(database) || url.search !== '' || url.hash !== '')
    throw new UsageError(
      `--queue names more than a Redis: ${url.protocol}//${url.host}${url.pathname}`,
      { remedy: `Only the number of a database may follow, such as ${example}/2.` },
    );
  const port = url.port === '' ? 6379 : Number(url.port);
  // An IPv6 address stands in brackets in a URL, and nowhere else.
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  return {
    host,
    port,
    ...(url.username !== '' && { username: decoded(url.username) }),
    ...(url.password !== '' && { password: decoded(url.password) }),
    database: Number(database.slice(1)),
    isEncrypted: url.protocol === 'rediss:',
    name: `${url.protocol}//${url.hostname}:${port}${database}`,
  };
};

/** Of an address that is none, at most how it begins: a password may stand anywhere in it. */
const saidOf = (url: URL | null): string => (url ? `: it begins with ${url.protocol}` : '');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
