import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { UnrecoverableError, WaitingError, Worker, type Job } from 'bullmq';
import type { RunFolder } from '../disk/run-folder.ts';
import type { PieceEngine } from '../render/context.ts';
import { makePiece } from '../render/piece/drawing.ts';
import { keyParts, pieceKey } from '../render/piece/key.ts';
import { pieceTimeline } from '../timeline/piece.ts';
import { describeFailure } from '../told/failure.ts';
import type { Connection } from './connect.ts';
import type { DrawnElsewhere } from './drawn.ts';
import { fingerprintOf, queueNameOf } from './fingerprint.ts';
import { takeOrder, ticketSchema } from './order.ts';
import { announce } from './presence.ts';
import type { SharedStore } from './store/shared-store.ts';
import { watchRenderers } from './watch-renderers.ts';

/** What a worker tells: lines for whoever looks after it. */
export type WorkerEvent =
  | { kind: 'ready' | 'stopping'; pieces: number }
  | { kind: 'drawing' | 'known' | 'given back'; piece: string }
  | { kind: 'drawn'; piece: string; frames: number; seconds: number }
  | { kind: 'failed'; piece: string; why: string }
  | { kind: 'warning'; message: string };

export type WorkerOptions = {
  engine: PieceEngine;
  connection: Connection;
  store: SharedStore;
  run: RunFolder;
  /** How many pieces are drawn at once. */
  jobs: number;
  say: (event: WorkerEvent) => void;
  /** Aborts when this worker is to stop. */
  signal: AbortSignal;
};

/** A worker that says nothing for so long is taken for dead, and its pieces are given to others. */
const lockMs = 15_000;
const lookForDeadMs = 5000;
/** A piece that was with so many workers when they died is not given to another: it may be what they died of. */
const mostDeaths = 5;
/** Told to stop, a worker finishes what takes no longer. Docker kills after 10 seconds. */
const finishWithinMs = 8000;
const tellEveryMs = 300;
const lookAroundMs = 5000;

/**
 * Draws pieces that renderers ask for at a queue, until it is told to stop. Then it takes no more; what it cannot finish
 * soon it gives back.
 */
export const work = async (options: WorkerOptions): Promise<void> => {
  const { engine, connection, store, jobs, say, signal } = options;
  const fingerprint = fingerprintOf(engine.identity, store.id);
  const giveBack = new AbortController();
  const inHand = new Set<Promise<void>>();
  const worker = new Worker<unknown, void>(
    queueNameOf(fingerprint),
    (job, token, isLost) => {
      const drawing = drawTicket(job, token ?? '', options, { giveBack: giveBack.signal, isLost });
      inHand.add(drawing);
      return drawing.finally(() => inHand.delete(drawing));
    },
    {
      connection: connection.redis,
      autorun: false,
      concurrency: jobs,
      lockDuration: lockMs,
      stalledInterval: lookForDeadMs,
      maxStalledCount: mostDeaths,
      skipVersionCheck: true,
    },
  );
  // Told by the connection, or by the piece.
  worker.on('error', () => undefined);
  // Somebody else was given them meanwhile.
  worker.on('lockRenewalFailed', (ids) => ids.forEach((id) => worker.cancelJob(id)));
  const presence = await announce(connection, 'worker', fingerprint);
  const renderers = watchRenderers({ presence, fingerprint });
  const running = worker.run();
  running.catch((error: unknown) => giveBack.abort(error));
  say({ kind: 'ready', pieces: jobs });
  try {
    while (!signal.aborted) {
      await setTimeout(lookAroundMs, undefined, { signal }).catch(() => undefined);
      if (connection.awayMs() > lookAroundMs) {
        say({ kind: 'warning', message: `The queue ${connection.name} is away.` });
        while (connection.awayMs() > 0 && !signal.aborted)
          await setTimeout(500, undefined, { signal }).catch(() => undefined);
        if (!signal.aborted)
          say({ kind: 'warning', message: `The queue ${connection.name} is back.` });
      } else if (!signal.aborted)
        for (const message of await renderers.unlike().catch(() => []))
          say({ kind: 'warning', message });
    }
    say({ kind: 'stopping', pieces: inHand.size });
    // Takes nothing more; waits below for what it has.
    await Promise.race([worker.pause(true), setTimeout(1000)]);
    const finished = Promise.allSettled(inHand);
    const patience = new AbortController();
    await Promise.race([
      finished,
      setTimeout(finishWithinMs, undefined, { signal: patience.signal }).catch(() => undefined),
    ]);
    patience.abort();
    giveBack.abort(new Error('This worker is told to stop.'));
    await finished;
  } finally {
    const isThere = connection.awayMs() === 0;
    if (isThere) await presence.leave().catch(() => undefined);
    await Promise.race([worker.close(!isThere), setTimeout(3000)]).catch(() => undefined);
  }
};

/** Draws what a ticket asks for into the store, unless it is there. */
const drawTicket = async (
  job: Job<unknown, void>,
  token: string,
  { engine, store, run, say }: WorkerOptions,
  { giveBack, isLost }: { giveBack: AbortSignal; isLost: AbortSignal | undefined },
): Promise<void> => {
  const ticket = ticketSchema.safeParse(job.data);
  if (!ticket.success)
    throw new UnrecoverableError('What stands in the queue is no piece; another program uses it.');
  const { key, order, name, film } = ticket.data;
  const piece = `${name} (${film})`;
  const worker = `${hostname()} ${process.pid}`;
  const startedMs = performance.now();
  const file = run.newPath('piece.mp4');
  try {
    if (await store.has(key)) return say({ kind: 'known', piece });
    const drawJob = await takeOrder(order, { store, run });
    if (!drawJob)
      throw new Error(`what is to be drawn is not, or no longer, in the store ${store.name}`);
    if (pieceKey(keyParts(engine.identity, drawJob)) !== key)
      throw new UnrecoverableError(
        'this worker would draw it otherwise than it was asked for: it has another version',
      );
    say({ kind: 'drawing', piece });
    const { props } = drawJob;
    if (!props.narration) throw new UnrecoverableError('it was sent without its narration');
    const timeline = pieceTimeline(props.piece, props.narration);
    let toldMs = 0;
    const { distinct, about } = await makePiece(engine, { name, job: drawJob, timeline }, file, {
      onFrames: (frames) => {
        if (performance.now() - toldMs < tellEveryMs) return;
        toldMs = performance.now();
        void job.updateProgress(frames).catch(() => undefined);
      },
      signal: isLost ? AbortSignal.any([giveBack, isLost]) : giveBack,
    });
    await store.keep(key, file, { ...about, distinct, worker } satisfies DrawnElsewhere);
    const seconds = (performance.now() - startedMs) / 1000;
    say({ kind: 'drawn', piece, frames: drawJob.durationInFrames, seconds });
  } catch (error) {
    if (giveBack.aborted) {
      // Where Redis is away it finds out by itself.
      await Promise.race([job.moveToWait(token), setTimeout(2000)]);
      say({ kind: 'given back', piece });
      throw new WaitingError();
    }
    const why = describeFailure(error).lines.join(' ');
    say({ kind: 'failed', piece, why });
    const told = `${why} (worker ${worker})`;
    throw error instanceof UnrecoverableError ? new UnrecoverableError(told) : new Error(told);
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
};
