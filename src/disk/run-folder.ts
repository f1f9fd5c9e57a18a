import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * A name that tells who owns a temporary file or folder: the process, and when it started, as process ids come round
 * again.
 */
export const ownerName = async (): Promise<string> =>
  `${process.pid}-${(await startOf(process.pid)) ?? 0}-${randomUUID().slice(0, 8)}`;

/** Whether the process in an owner's name still runs. A name that is no owner's counts as owned. */
export const isOwnerAlive = async (name: string): Promise<boolean> => {
  const [, pid, start] = /(\d+)-(\d+)-[0-9a-f]{8}/.exec(name) ?? [];
  if (pid === undefined || start === undefined) return true;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === String((await startOf(Number(pid))) ?? 0);
};

/** When a process started, in the system's own ticks; null where the system does not tell. */
const startOf = async (pid: number): Promise<string | null> => {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The name of the program stands in brackets and may hold anything; the 22nd field is the start.
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
};

/** A folder for what a run makes on its way; nothing in it is ever read by another run. */
export type RunFolder = {
  folder: string;
  /** A path in it that nothing has yet. */
  newPath: (ending: string) => string;
  remove: () => Promise<void>;
};

/**
 * Makes a folder for this run under `runs/` of the cache, and removes those of runs that were killed.
 * @throws when the cache cannot be written to
 */
export const openRunFolder = async (cacheDir: string): Promise<RunFolder> => {
  const runs = path.join(cacheDir, 'runs');
  await mkdir(runs, { recursive: true });
  await sweep(runs);
  const folder = path.join(runs, await ownerName());
  await mkdir(folder);
  let count = 0;
  return {
    folder,
    newPath: (ending) => path.join(folder, `${String(++count).padStart(3, '0')}-${ending}`),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
};

/** Removes what dead owners left in a folder; only entries that carry an owner's name. */
export const sweep = async (folder: string): Promise<void> => {
  const entries = await readdir(folder).catch(() => []);
  for (const entry of entries) {
    if (await isOwnerAlive(entry)) continue;
    await rm(path.join(folder, entry), { recursive: true, force: true, maxRetries: 3 });
  }
};
