import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { wasKilled } from './program.ts';

/** A program waits so long for the next request before it is ended: a version is spoken soon after the one before. */
const waitsMs = 2000;
/** The end of what a program says of its own accord is enough to know what ails it. */
const mostSaid = 10_000;

/** A process; what it said of its own accord since it was asked last, and whether we ended it. */
type Kept = { child: ChildProcess; said: string; isKilled: boolean };

/** One of each program, until somebody asks; more at once end when they have answered. */
const waiting = new Map<string, { kept: Kept; stop: () => void }>();

/** What is told of a request that a process could not take. */
const notTaken: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED']);

type Limits = { signal: AbortSignal | undefined; timeLimitMs: number };

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
  limits: Limits,
): Promise<unknown> => {
  limits.signal?.throwIfAborted();
  const kept = takeWaiting(program);
  if (!kept) return askOne(program, start(program), request, limits);
  return askOne(program, kept, request, limits).catch((error: unknown) => {
    limits.signal?.throwIfAborted();
    // Somebody ended it while it waited, before we heard. What else ails it ails another too.
    const { code = '' } = error as NodeJS.ErrnoException;
    const isGone = kept.child.signalCode !== null || notTaken.has(code);
    if (!isGone || kept.isKilled) throw error;
    return askOne(program, start(program), request, limits);
  });
};

const askOne = async (
  program: string,
  kept: Kept,
  request: unknown,
  { signal, timeLimitMs }: Limits,
): Promise<unknown> => {
  const { child } = kept;
  const kill = () => {
    kept.isKilled = true;
    child.kill('SIGKILL');
  };
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    kill();
  }, timeLimitMs);
  signal?.addEventListener('abort', kill, { once: true });
  let stopListening = (): void => undefined;
  try {
    const answer = await new Promise<unknown>((resolve, reject) => {
      const onClose = (code: number | null, endedBy: NodeJS.Signals | null) => {
        const how = isLate
          ? `it took over ${timeLimitMs / 1000} s`
          : `it ended with ${endedBy ?? code}`;
        const { said: stderr } = kept;
        const error = Object.assign(new Error(`${program}: ${how}. ${stderr}`), { stderr });
        reject(endedBy === 'SIGKILL' && !isLate ? wasKilled(endedBy, error) : error);
      };
      child.once('message', resolve).once('error', reject).once('close', onClose);
      stopListening = () => {
        child.off('message', resolve).off('error', reject).off('close', onClose);
      };
      child.send(request as object);
    });
    stopListening();
    putAside(program, kept);
    return answer;
  } catch (error) {
    stopListening();
    child.kill('SIGKILL');
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
  const kept: Kept = { child, said: '', isKilled: false };
  child.stderr?.on('data', (data: Buffer) => {
    kept.said = (kept.said + data.toString()).slice(-mostSaid);
  });
  // One that cannot be started tells so more than once.
  child.on('error', () => undefined);
  return kept;
};

/** What keeps a process from ending as long as another runs. */
const heldBy = (child: ChildProcess) => [child, child.channel, child.stderr as Socket | null];

const takeWaiting = (program: string): Kept | null => {
  const found = waiting.get(program);
  if (!found) return null;
  waiting.delete(program);
  found.stop();
  found.kept.said = '';
  for (const one of heldBy(found.kept.child)) one?.ref();
  return found.kept;
};

const putAside = (program: string, kept: Kept): void => {
  const { child } = kept;
  const leave = () => {
    if (waiting.get(program)?.kept === kept) waiting.delete(program);
    if (child.connected) child.disconnect();
  };
  if (waiting.has(program)) return leave();
  const leaving = setTimeout(leave, waitsMs).unref();
  const stop = () => {
    clearTimeout(leaving);
    child.off('exit', leave);
  };
  waiting.set(program, { kept, stop });
  child.once('exit', leave);
  for (const one of heldBy(child)) one?.unref();
};
