import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { wasKilled } from './program.ts';

/** A program waits so long for the next request before it is ended: a version is spoken soon after the one before. */
const waitsMs = 2000;
/** The end of what a program says of its own accord is enough to know what ails it. */
const mostSaid = 10_000;

type Kept = { child: ChildProcess; said: () => string };

/** One of each program, until somebody asks; more at once end when they have answered. */
const waiting = new Map<string, Kept & { leaving: NodeJS.Timeout }>();

/**
 * Asks a program of this project something, in a process that stays for the next request for a while: what it has loaded and
 * compiled need not be again. It keeps nobody from ending, and ends with whoever asked.
 * @param program the path of its source file, in plain JavaScript: it gets requests by `process.on('message')`, and answers
 *   each with `process.send`
 * @throws {RenderError} when it was killed; else an error with what it said, as `stderr`
 */
export const askKept = async (
  program: string,
  request: unknown,
  { signal, timeLimitMs }: { signal: AbortSignal | undefined; timeLimitMs: number },
): Promise<unknown> => {
  signal?.throwIfAborted();
  const limits = { signal, timeLimitMs };
  const kept = takeWaiting(program);
  if (!kept) return askOne(program, start(program), request, limits);
  return askOne(program, kept, request, limits).catch(() => {
    signal?.throwIfAborted();
    // It may have been ended while it waited, before anybody heard; what else ails it ails another too.
    return askOne(program, start(program), request, limits);
  });
};

const askOne = async (
  program: string,
  kept: Kept,
  request: unknown,
  { signal, timeLimitMs }: { signal: AbortSignal | undefined; timeLimitMs: number },
): Promise<unknown> => {
  const { child } = kept;
  const kill = () => child.kill('SIGKILL');
  let isLate = false;
  const limit = setTimeout(() => (isLate = kill()), timeLimitMs);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    const answer = await new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      child.once('error', reject);
      child.once('exit', (code, endedBy) => {
        const said = kept.said();
        const how = isLate
          ? `it took over ${timeLimitMs / 1000} s`
          : `it ended with ${endedBy ?? code}`;
        const error = Object.assign(new Error(`${program}: ${how}. ${said}`), { stderr: said });
        reject(endedBy === 'SIGKILL' && !isLate ? wasKilled(endedBy, error) : error);
      });
      child.send(request as object);
    });
    putAside(program, kept);
    return answer;
  } catch (error) {
    kill();
    throw error;
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', kill);
  }
};

const start = (program: string): Kept => {
  // Of Node, not of execa: a process that waits must keep nobody from ending.
  const child = fork(program, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-mostSaid)));
  return { child, said: () => said };
};

const listenNoMore = (child: ChildProcess): void => {
  for (const event of ['message', 'error', 'exit']) child.removeAllListeners(event);
};

/** What keeps a process from ending as long as another runs. */
const heldBy = (child: ChildProcess) => [child, child.channel, child.stderr as Socket | null];

const takeWaiting = (program: string): Kept | null => {
  const kept = waiting.get(program);
  if (!kept) return null;
  waiting.delete(program);
  clearTimeout(kept.leaving);
  listenNoMore(kept.child);
  for (const one of heldBy(kept.child)) one?.ref();
  return kept;
};

const putAside = (program: string, kept: Kept): void => {
  const { child } = kept;
  listenNoMore(child);
  if (waiting.has(program)) return child.disconnect();
  const leave = () => {
    waiting.delete(program);
    if (child.connected) child.disconnect();
  };
  waiting.set(program, { ...kept, leaving: setTimeout(leave, waitsMs).unref() });
  child.once('exit', leave);
  child.once('error', leave);
  for (const one of heldBy(child)) one?.unref();
};
