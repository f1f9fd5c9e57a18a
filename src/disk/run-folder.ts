import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { NotWritableError } from '../told/errors.ts';
import { isNotWritable } from '../told/failure.ts';
import { holdLease, isOwnerAlive, ownerIn, ownerName, signFolder } from './owner.ts';

/** A folder for what a run makes on its way; nothing in it is ever read by another run. */
export type RunFolder = {
  folder: string;
  /** A path in it that nothing has yet. */
  newPath: (ending: string) => string;
  /** Whether a run before this one was ended before it could clear up. */
  hasFoundKilled: boolean;
  /** Makes a folder in it, for a part of the run that clears up after itself. */
  openInner: () => Promise<RunFolder>;
  remove: () => Promise<void>;
};

/**
 * Makes a folder for this run under `runs/` of the cache, and removes those of runs that were killed. While it is there
 * its lease is renewed, so that runs elsewhere that share the cache leave it alone.
 * @throws {NotWritableError} when the cache cannot be written to
 */
export const openRunFolder = async (cacheDir: string): Promise<RunFolder> => {
  const runs = path.join(cacheDir, 'runs');
  const folder = path.join(runs, await ownerName());
  let hasFoundKilled = false;
  try {
    await mkdir(runs, { recursive: true });
    hasFoundKilled = await removeDead(runs);
    await mkdir(folder);
    await signFolder(folder);
  } catch (cause) {
    if (!isNotWritable(cause)) throw cause;
    const problem = `${cacheDir} cannot be written to, and a run needs it.`;
    throw new NotWritableError(problem, { remedy: 'Make it writable and run again.', cause });
  }
  return folderAt(folder, { hasFoundKilled, release: holdLease(folder) });
};

const folderAt = (
  folder: string,
  { hasFoundKilled, release }: Pick<RunFolder, 'hasFoundKilled'> & { release: () => void },
): RunFolder => {
  let count = 0;
  const newPath = (ending: string) =>
    path.join(folder, `${String(++count).padStart(3, '0')}-${ending}`);
  return {
    folder,
    hasFoundKilled,
    newPath,
    openInner: async () => {
      const inner = newPath('inner');
      await mkdir(inner);
      return folderAt(inner, { hasFoundKilled: false, release: () => undefined });
    },
    remove: async () => {
      release();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

/**
 * Removes the folders of runs that are gone. What carries no owner's name, or one of an older version, goes by age.
 * @returns whether there were any
 */
const removeDead = async (runs: string): Promise<boolean> => {
  let hasFound = false;
  for (const name of await readdir(runs)) {
    const left = path.join(runs, name);
    if (ownerIn(name) === null && name.startsWith('.')) continue;
    if (await isOwnerAlive(name, left)) continue;
    await rm(left, { recursive: true, force: true, maxRetries: 3 });
    hasFound = true;
  }
  return hasFound;
};
