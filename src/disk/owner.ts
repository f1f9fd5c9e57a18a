import { randomUUID } from 'node:crypto';
import { lstat, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { sha256 } from './hash.ts';
import { processStat } from './process-stat.ts';

/** How often an owner whose work takes long says that it is still there. */
const renewMs = 30_000;
/** An owner that cannot be asked, as it runs elsewhere, counts as gone when it has been silent for so long. */
const leaseMs = 15 * 60_000;
/** A lock appears empty first, and says at once whose it is. */
const unsignedMs = 5_000;

const leaseFile = 'lease';

/**
 * A name that tells who owns a temporary file or folder: where it runs, its process there, when that started (process
 * ids come round again), and something of its own.
 */
export const ownerName = async (): Promise<string> => {
  return `${await place()}-${process.pid}-${startOf(process.pid) ?? 0}-${randomUUID().slice(0, 8)}`;
};

const asideEnding = '.part';

/** A hidden name beside a file or folder, under which it is made before it appears. It tells who makes it. */
export const asideOf = async (target: string): Promise<string> =>
  path.join(path.dirname(target), `.${path.basename(target)}.${await ownerName()}${asideEnding}`);

/** Whether a name is one that `asideOf` gives. */
export const isAside = (name: string): boolean =>
  name.startsWith('.') && name.endsWith(asideEnding) && ownerIn(name) !== null;

/** Who owns something, read from a name. */
export type Owner = { place: string; pid: number; start: string };

/** The owner that a name holds; null when it holds none. */
export const ownerIn = (name: string): Owner | null => {
  const [, where, pid, start] = /([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}/.exec(name) ?? [];
  return where === undefined || pid === undefined || start === undefined
    ? null
    : { place: where, pid: Number(pid), start };
};

/**
 * Whether the owner of a file or folder is at work. One that runs here is looked up; one that runs elsewhere (another
 * machine, another container) is known by when it last wrote there.
 * @param signature a text that holds the owner's name; without an owner in it, the age decides as well
 */
export const isOwnerAlive = async (signature: string, owned: string): Promise<boolean> => {
  const owner = ownerIn(signature);
  if (owner?.place === (await place())) {
    const running = isRunning(owner.pid);
    const start = startOf(owner.pid);
    if (!running || start !== null) return running && start === owner.start;
  }
  const allowedMs = signature === '' ? unsignedMs : leaseMs;
  return (await silentMs(owned)) < allowedMs;
};

/**
 * Keeps saying that the owner of a file or folder is there.
 * @param content of the file; a folder gets a file for it
 * @returns what ends that
 */
export const holdLease = (owned: string, content?: string): (() => void) => {
  const file = content === undefined ? path.join(owned, leaseFile) : owned;
  const renew = async () => {
    // Somebody who could not tell that we are here may have put their own in its place.
    if (content !== undefined && (await readFile(file, 'utf8')) !== content) return;
    await writeFile(file, content ?? 'here', { flag: 'r+' });
  };
  const timer = setInterval(() => void renew().catch(() => undefined), renewMs);
  timer.unref();
  return () => clearInterval(timer);
};

/** Signs a folder, so that its lease can be renewed. */
export const signFolder = (folder: string): Promise<void> =>
  writeFile(path.join(folder, leaseFile), 'here');

/**
 * For how long nobody wrote to a file or folder. Both ends of that time are told by the file system: the clocks of two
 * machines that share one may differ.
 */
const silentMs = async (owned: string): Promise<number> => {
  const probe = await asideOf(path.join(path.dirname(owned), 'now'));
  try {
    await writeFile(probe, '');
    const nowMs = (await lstat(probe)).mtimeMs;
    const [own, lease] = await Promise.all(
      [owned, path.join(owned, leaseFile)].map((file) => lstat(file).catch(() => null)),
    );
    return nowMs - Math.max(own?.mtimeMs ?? 0, lease?.mtimeMs ?? 0);
  } catch {
    return 0; // Nothing can be written there, so nothing can be removed either.
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** When a process started, in the system's own ticks; null where the system does not tell. */
const startOf = (pid: number): string | null => processStat(pid)?.[19] ?? null;

let known: Promise<string> | null = null;

/** Where process ids mean what they mean here: this machine since it started, and within a container only that. */
const place = (): Promise<string> =>
  (known ??= (async () => {
    const [boot, space] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
      readlink('/proc/self/ns/pid').catch(() => ''),
    ]);
    return sha256([hostname(), boot, space].join('\n')).slice(0, 8);
  })());
