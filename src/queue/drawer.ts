import { setTimeout } from 'node:timers/promises';
import { Queue, type Job } from 'bullmq';
import { PieceFailed, type PieceDrawer } from '../render/piece/drawer.ts';
import { keepSegment } from '../render/piece/drawing.ts';
import type { KeyedPiece } from '../render/piece/key.ts';
import type { DrawerContext } from '../render/piece/local-drawer.ts';
import type { Segment } from '../render/piece/segment.ts';
import { oneLine } from '../told/suggestion.ts';
import type { RedisAddress } from './address.ts';
import { connect } from './connect.ts';
import { drawnSchema } from './drawn.ts';
import { QueueError } from './errors.ts';
import { fingerprintOf, queueNameOf } from './fingerprint.ts';
import { leaveOrder, type Ticket } from './order.ts';
import { announce } from './presence.ts';
import type { SharedStore } from './store/shared-store.ts';
import { watchWorkers } from './watch-workers.ts';

export type QueueDrawerOptions = {
  address: RedisAddress;
  openStore: () => Promise<SharedStore>;
};

/** How often the queue is asked what became of the pieces. */
const lookMs = 400;
/** Away for so long, a queue does not come back. */
const longestAwayMs = 120_000;
/** A piece that neither queue nor store knows any more is asked for once more, so many times. */
const mostAsked = 5;

/** A worker tries so often, and waits for so long before it does so again, twice as long each time. */
const retries = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } } as const;
/** What failed is remembered for an hour, for all who wait for it. */
const keepFailed = { age: 3600, count: 1000 } as const;

/** A piece that somebody waits for. */
type Awaited = {
  piece: KeyedPiece;
  asked: number;
  frames: number;
  resolve: (segment: Segment) => void;
  reject: (error: unknown) => void;
};

/**
 * Has pieces drawn by workers at a queue. What became of a piece is told by the store; the queue only says who is to draw
 * what, so nothing is lost when it forgets.
 * @throws {QueueError} when the queue cannot be used
 * @throws {StoreError} when the store cannot
 */
export const openQueueDrawer = async (
  context: DrawerContext,
  { address, openStore }: QueueDrawerOptions,
): Promise<PieceDrawer> => {
  const { engine, run, report, fresh } = context;
  const store = await openStore();
  const connection = await connect(address).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const fingerprint = fingerprintOf(engine.identity, store.id);
  const queue = new Queue<Ticket>(queueNameOf(fingerprint), {
    connection: connection.redis,
    skipVersionCheck: true,
  });
  queue.on('error', () => undefined); // told by the connection
  const presence = await announce(connection, 'renderer', fingerprint);
  const workers = watchWorkers({ presence, fingerprint, queueName: connection.name, report });
  const awaited = new Map<string, Awaited>();
  const isOver = new AbortController();

  const take = async (piece: KeyedPiece): Promise<Segment | null> => {
    const file = run.newPath('piece.mp4');
    const taken = await store.take(piece.key, drawnSchema, file);
    if (!taken) return null;
    const { distinct, worker, ...about } = taken.about;
    return keepSegment(context, piece, { file, distinct, about, worker });
  };

  const ask = async ({ piece }: Awaited): Promise<void> => {
    const { key, film, name, job } = piece;
    const order = await leaveOrder(job, { store, run });
    const jobId = jobIdOf(key);
    // It stands there still when it failed before: that was then.
    const before = await queue.getJob(jobId);
    if (await before?.isFailed()) await before?.remove().catch(() => undefined);
    await queue.add(
      'piece',
      { key, film, name, order },
      { jobId, ...retries, removeOnComplete: true, removeOnFail: keepFailed },
    );
  };

  const look = async (one: Awaited): Promise<void> => {
    const { piece } = one;
    const { film, name, job } = piece;
    const found: Job<Ticket> | undefined = await queue.getJob(jobIdOf(piece.key));
    if (!found) {
      const segment = await take(piece);
      if (segment) return one.resolve(segment);
      if (++one.asked > mostAsked)
        throw new PieceFailed(
          `${name}: workers drew it ${mostAsked} times, and it was not in the store ${store.name}.`,
          { remedy: 'See that the store keeps what is put into it, and run again.' },
        );
      return ask(one);
    }
    if (found.finishedOn !== undefined && found.failedReason)
      throw new PieceFailed(`${name}: ${oneLine(found.failedReason)}`);
    const frames = typeof found.progress === 'number' ? found.progress : 0;
    if (frames === one.frames) return;
    one.frames = frames;
    report({ kind: 'drawing', film, piece: name, frames, of: job.durationInFrames });
  };

  const giveUp = (error: unknown) => {
    for (const { reject } of awaited.values()) reject(error);
    isOver.abort();
  };

  const lookAtAll = async (): Promise<void> => {
    for (const [key, one] of [...awaited]) {
      const done = await look(one).then(
        () => false,
        (error: unknown) => {
          one.reject(error);
          return true;
        },
      );
      if (done) awaited.delete(key);
    }
    if (awaited.size > 0) await workers.look();
  };

  /** Asked in vain while Redis is away, it is answered when that is back: so time is watched beside it. */
  const untilAnswered = async (looking: Promise<void>): Promise<void> => {
    let isAnswered = false;
    const answered = looking.finally(() => (isAnswered = true));
    answered.catch(() => undefined);
    while (!isAnswered && !isOver.signal.aborted) {
      await Promise.race([answered, setTimeout(lookMs)]);
      workers.tellAway(connection.awayMs());
      if (connection.awayMs() > longestAwayMs)
        throw new QueueError(
          `The queue ${connection.name} went away, and has not come back for ${longestAwayMs / 60_000} minutes.`,
          { remedy: 'Start Redis there, and run again: what was drawn is kept.' },
        );
    }
    if (isAnswered) await answered;
  };

  const watching = (async () => {
    while (!isOver.signal.aborted) {
      await setTimeout(lookMs);
      await untilAnswered(lookAtAll()).catch(giveUp);
    }
  })();

  return {
    jobs: Infinity,
    find: async (piece) => (fresh ? null : take(piece)),
    draw: async (piece, signal) => {
      signal.throwIfAborted();
      if (fresh) await store.remove(piece.key);
      return new Promise<Segment>((resolve, reject) => {
        const one: Awaited = {
          ...{ piece, asked: 1, frames: 0, reject },
          resolve: (segment) => {
            awaited.delete(piece.key);
            resolve(segment);
          },
        };
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        ask(one).then(() => awaited.set(piece.key, one), reject);
      });
    },
    close: async () => {
      isOver.abort();
      await watching;
      if (connection.awayMs() === 0) {
        // Nobody waits for them any more; whoever else does asks for them again.
        for (const key of awaited.keys()) await queue.remove(jobIdOf(key)).catch(() => undefined);
        await presence.leave().catch(() => undefined);
      }
      await queue.close().catch(() => undefined);
      connection.close();
      await store.close();
    },
  };
};

/** BullMQ takes no id that is a number, and a hash may be one. */
const jobIdOf = (key: string): string => `piece-${key}`;
