import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { holdLease, isOwnerAlive, ownerIn, ownerName, signFolder } from './owner.ts';

/** A folder for what a run makes on its way; nothing in it is ever read by another run. */
export type RunFolder = {
  folder: string;
  /** A path in it that nothing has yet. */
  newPath: (ending: string) => string;
  remove: () => Promise<void>;
};

/**
 * Makes a folder for this run under `runs/` of the cache, and removes those of runs that were killed. While it is there
 * its lease is renewed, so that runs elsewhere that share the cache leave it alone.
 * @throws when the cache cannot be written to
 */
export const openRunFolder = async (cacheDir: string): Promise<RunFolder> => {
  const runs = path.join(cacheDir, 'runs');
  await mkdir(runs, { recursive: true });
  await removeDead(runs);
  const folder = path.join(runs, await ownerName());
  await mkdir(folder);
  await signFolder(folder);
  const release = holdLease(folder);
  let count = 0;
  return {
    folder,
    newPath: (ending) => path.join(folder, `${String(++count).padStart(3, '0')}-${ending}`),
    remove: async () => {
      release();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};

/** Removes the folders of runs that are gone. What carries no owner's name, or one of an older version, goes by age. */
const removeDead = async (runs: string): Promise<void> => {
  for (const name of await readdir(runs)) {
    const left = path.join(runs, name);
    if (ownerIn(name) === null && name.startsWith('.')) continue;
    if (await isOwnerAlive(name, left)) continue;
    await rm(left, { recursive: true, force: true, maxRetries: 3 });
  }
};
