import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import type { Connection } from './connect.ts';
import { fingerprintSchema, type Fingerprint } from './fingerprint.ts';

const presentSchema = z.object({
  id: z.string(),
  role: z.enum(['renderer', 'worker']),
  host: z.string(),
  pid: z.int(),
  fingerprint: fingerprintSchema,
});
/** Somebody at the queue. */
export type Present = z.infer<typeof presentSchema>;

/** Who is there says so in this sorted set, with the time of Redis at which it did. */
const listKey = 'films:present';
const renewMs = 4000;
/** Silent for so long, somebody counts as gone. */
const goneMs = 16_000;

/** Says that this process is at the queue, and who else is. */
export type Presence = {
  /** All who are there, this process too. */
  others: () => Promise<Present[]>;
  leave: () => Promise<void>;
};

/** Says at a queue, again and again, that this process is there. */
export const announce = async (
  { redis, awayMs }: Connection,
  role: Present['role'],
  fingerprint: Fingerprint,
): Promise<Presence> => {
  const own: Present = {
    id: randomUUID(),
    role,
    host: hostname(),
    pid: process.pid,
    fingerprint,
  };
  const member = JSON.stringify(own);
  // Clocks of machines differ; that of Redis is the same for all.
  const nowMs = async () => {
    const [seconds, microseconds] = await redis.time();
    return Number(seconds) * 1000 + Number(microseconds) / 1000;
  };
  const renew = async () => {
    if (awayMs() === 0) await redis.zadd(listKey, await nowMs(), member);
  };
  await renew();
  const renewing = setInterval(() => void renew().catch(() => undefined), renewMs);
  return {
    others: async () => {
      const sinceMs = (await nowMs()) - goneMs;
      await redis.zremrangebyscore(listKey, '-inf', sinceMs);
      return (await redis.zrangebyscore(listKey, sinceMs, '+inf')).flatMap(presentIn);
    },
    leave: async () => {
      clearInterval(renewing);
      if (awayMs() === 0) await redis.zrem(listKey, member);
    },
  };
};

/** What an entry says; nothing for one that another version wrote otherwise. */
const presentIn = (member: string): Present[] => {
  try {
    return [presentSchema.parse(JSON.parse(member))];
  } catch {
    return [];
  }
};
