import { Redis } from 'ioredis';
import type { RedisAddress } from './address.ts';
import { QueueError } from './errors.ts';

/** A connection to Redis that comes back by itself when it is lost. */
export type Connection = {
  redis: Redis;
  /** For messages: without user and password. */
  name: string;
  /** For how long Redis has been away, in milliseconds; 0 while it is there. */
  awayMs: () => number;
  close: () => void;
};

const connectMs = 5000;
/** Tried again so soon at first, and so late at last. */
const again = { firstMs: 200, lastMs: 3000 } as const;

/**
 * Connects to the Redis of a queue.
 * @throws {QueueError} when it is not there, or does not let us in
 */
export const connect = async (address: RedisAddress): Promise<Connection> => {
  const { name } = address;
  let failure: unknown = null;
  let isOpen = false;
  let lostMs: number | null = null;
  const redis = new Redis({
    host: address.host,
    port: address.port,
    db: address.database,
    ...(address.username !== undefined && { username: address.username }),
    ...(address.password !== undefined && { password: address.password }),
    ...(address.isEncrypted && { tls: {} }),
    connectTimeout: connectMs,
    // What is asked while it is away is answered when it is back.
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) =>
      isOpen ? Math.min(again.firstMs * 2 ** Math.min(times, 10), again.lastMs) : null,
  });
  redis.on('error', (error) => (failure = error));
  redis.on('close', () => (lostMs ??= performance.now()));
  redis.on('ready', () => (lostMs = null));
  try {
    await redis.connect();
    await redis.ping();
    isOpen = true;
  } catch (error) {
    redis.disconnect();
    throw explained(address, failure ?? error);
  }
  return {
    redis,
    name,
    awayMs: () => (lostMs === null ? 0 : performance.now() - lostMs),
    close: () => redis.disconnect(),
  };
};

const explained = ({ name, password, isEncrypted }: RedisAddress, cause: unknown): QueueError => {
  const said = cause instanceof Error ? cause.message || cause.name : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/NOAUTH|WRONGPASS|invalid password|NOPERM/iu.test(said))
    return new QueueError(`The queue ${name} does not let this run in.`, {
      remedy: `Give its user and password in --queue, as redis://user:password@host${password === undefined ? '' : '; those that were given are wrong'}.`,
      cause,
    });
  const unreachable = (why: string, remedy: string) =>
    new QueueError(`The queue ${name} cannot be reached: ${why}.`, { remedy, cause });
  const encryption = encryptionFault(code, said, isEncrypted);
  if (encryption) return unreachable(encryption.why, `${encryption.remedy}, and run again.`);
  const why =
    { ECONNREFUSED: 'nothing listens there', ENOTFOUND: 'there is no such host' }[code] ?? said;
  return unreachable(why, 'Start Redis there, or correct --queue, and run again.');
};

/** What is wrong where one side speaks in TLS and the other does not, or a certificate is not known. */
const encryptionFault = (
  code: string,
  said: string,
  isEncrypted: boolean,
): { why: string; remedy: string } | null => {
  if (isEncrypted && /CERT|ALTNAME|certificate/u.test(`${code} ${said}`))
    return {
      why: `its certificate is not trusted (${said})`,
      remedy: 'Name the file of its authority in NODE_EXTRA_CA_CERTS',
    };
  const isHalfSaid = /ECONNRESET|EPROTO|ERR_SSL|TLS|closed/u.test(`${code} ${said}`);
  // A Redis without it waits for the rest of what it does not understand.
  if (isEncrypted && (isHalfSaid || code === 'ETIMEDOUT'))
    return {
      why: 'nothing there answers in TLS',
      remedy: 'Write redis:// where it is not encrypted, or correct --queue',
    };
  if (isHalfSaid)
    return {
      why: `what listens there does not answer as Redis does (${said})`,
      remedy: 'Write rediss:// where it is encrypted, or correct --queue',
    };
  return null;
};
