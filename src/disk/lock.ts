import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
    await rm(lock, { force: true }).catch(() => undefined);
  }
};

/** Takes a lock. @returns null, or what it says of who holds it */
const take = async (lock: string, owner: string): Promise<string | null> => {
  for (;;) {
    if (await create(lock, owner)) return null;
    const holder = await readFile(lock, 'utf8').catch(() => null);
    if (holder === null) continue; // given back just now
    if (await isOwnerAlive(holder, lock)) return holder;
    await removeStale(lock, holder, owner);
  }
};

const create = (lock: string, owner: string): Promise<boolean> =>
  writeFile(lock, owner, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Takes a dead owner's lock away, unless a living one has taken its place since it was looked at. */
const removeStale = async (lock: string, holder: string, owner: string): Promise<void> => {
  const aside = `${lock}.${owner}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readFile(aside, 'utf8').catch(() => holder);
  if (moved !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
};
