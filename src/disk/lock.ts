import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { holdLease, isOwnerAlive, ownerIn, ownerName, type Owner } from './owner.ts';

/** Somebody else is at it, and goes on being so for longer than was to be waited. */
export class Busy extends Error {
  override name = 'Busy';
  /** Null while it has not said. */
  readonly owner: Owner | null;

  constructor(lock: string, owner: Owner | null) {
    super(`${lock} is held by ${owner ? `process ${owner.pid}` : 'another run'}.`);
    this.owner = owner;
  }
}

const againMs = 25;

/**
 * Does something while nobody else does it, here or on another machine that shares the folder. A lock whose owner is
 * gone counts for nothing.
 * @param lock a file that is there while it is done
 * @param waitMs for how long to wait for who is at it
 * @throws {Busy} when that is over
 */
export const whileAlone = async <Result>(
  lock: string,
  act: () => Promise<Result>,
  { waitMs = 0, signal }: { waitMs?: number; signal?: AbortSignal | undefined } = {},
): Promise<Result> => {
  const owner = await ownerName();
  await mkdir(path.dirname(lock), { recursive: true });
  const startedMs = performance.now();
  for (;;) {
    const holder = await take(lock, owner);
    if (holder === null) break;
    if (performance.now() - startedMs >= waitMs) throw new Busy(lock, ownerIn(holder));
    await setTimeout(againMs, undefined, { ...(signal && { signal }) });
  }
  const release = holdLease(lock, owner);
  try {
    return await act();
  } finally {
    release();
    if ((await read(lock)) === owner) await rm(lock, { force: true }).catch(() => undefined);
  }
};

/** Takes a lock. @returns null, or what it says of who holds it */
const take = async (lock: string, owner: string): Promise<string | null> => {
  for (;;) {
    if (await create(lock, owner)) return null;
    const holder = await read(lock);
    if (holder === null) continue; // given back just now
    if (await isOwnerAlive(holder, lock)) return holder;
    await removeStale(lock, holder, owner);
  }
};

/** @returns what a lock says of who holds it, empty while it says nothing; null when there is none */
const read = (lock: string): Promise<string | null> => readFile(lock, 'utf8').catch(() => null);

const create = (lock: string, owner: string): Promise<boolean> =>
  writeFile(lock, owner, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/**
 * Takes a dead owner's lock away. Of several who saw it dead only one may, and looks once more when it is alone: else
 * the second would take away the lock that the first has put in its place. What keeps them apart is a lock of that
 * owner's own, which is gone through in the same way when who held it died as well.
 */
const removeStale = async (lock: string, holder: string, owner: string): Promise<void> => {
  const right = `${lock}.${holder.slice(-8) || 'unsigned'}`;
  if ((await take(right, owner)) !== null) {
    await setTimeout(1);
    return;
  }
  try {
    if ((await read(lock)) === holder && !(await isOwnerAlive(holder, lock)))
      await rm(lock, { force: true });
  } finally {
    await rm(right, { force: true });
  }
};
