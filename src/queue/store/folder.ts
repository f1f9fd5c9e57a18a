import { randomUUID } from 'node:crypto';
import { access, constants, copyFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { openRunFolder } from '../../disk/run-folder.ts';
import { ContentStore } from '../../disk/store.ts';
import { isFullDisk, isNotWritable } from '../../told/failure.ts';
import { StoreError } from '../errors.ts';
import type { SharedStore } from './shared-store.ts';

/**
 * Opens a store in a folder that all machines see: a network share, or on one machine any folder.
 * @throws {StoreError} when it is not there or cannot be written to
 */
export const openFolderStore = async (folder: string): Promise<SharedStore> => {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new StoreError(
      found ? `The store ${folder} is no folder.` : `The store ${folder} is not there.`,
      { remedy: 'Mount the share, or make the folder, and run again.' },
    );
  const guarded = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (cause) {
      throw explained(folder, cause);
    }
  };
  // Of a disk that is read-only Node says that a folder is absent when it is to make one in it.
  await guarded(() => access(folder, constants.W_OK));
  const run = await guarded(() => openRunFolder(folder));
  const store = new ContentStore(path.join(folder, 'made'), run);
  const id = await guarded(() => idOf(folder));
  const find = <About>(key: string, about: z.ZodType<About>) =>
    guarded(async () => {
      const found = await store.find(key, about);
      if ('file' in found) return found;
      // A share that went away has nothing of all that was in it.
      const present = await readFile(path.join(folder, idFile), 'utf8').catch(() => '');
      if (present.trim() === id) return null;
      throw new StoreError(`The store ${folder} went away, or another came in its place.`, {
        remedy: 'Mount the share again, and run again: what was drawn is kept.',
      });
    });
  return {
    name: folder,
    id,
    take: async (key, about, file) => {
      const taken = await find(key, about);
      if (!taken) return null;
      await copyFile(taken.file, file).catch((cause: unknown) => {
        // What cannot be written is a place of this machine.
        throw isFullDisk(cause) || isNotWritable(cause) ? cause : explained(folder, cause);
      });
      await rm(taken.file, { force: true });
      return { about: taken.about };
    },
    has: async (key) => {
      const taken = await find(key, z.unknown());
      if (!taken) return false;
      await rm(taken.file, { force: true });
      return true;
    },
    keep: (key, file, about) => guarded(() => store.keep(key, file, about)),
    remove: (key) => guarded(() => store.remove(key)),
    // What is gone, or full, needs no clearing up.
    close: () => run.remove().catch(() => undefined),
  };
};

const idFile = 'store-id';

/** The name of a store, which whoever comes first writes into it. */
const idOf = async (folder: string): Promise<string> => {
  const file = path.join(folder, idFile);
  await writeFile(file, `${randomUUID()}\n`, { flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  for (let attempt = 1; ; attempt++) {
    const id = (await readFile(file, 'utf8')).trim();
    if (id !== '') return id;
    // Whoever is writing it has only begun.
    if (attempt === 20)
      throw new StoreError(`${file} is empty.`, { remedy: 'Remove it, and run again.' });
    await setTimeout(100);
  }
};

const explained = (folder: string, cause: unknown): unknown => {
  if (cause instanceof StoreError) return cause;
  if (isFullDisk(cause))
    return new StoreError(`The store ${folder} is full.`, {
      remedy: 'Free some space there (what was not used lately may go), and run again.',
      cause,
    });
  if (isNotWritable(cause))
    return new StoreError(`The store ${folder} cannot be written to.`, {
      remedy: 'Make it writable, and run again.',
      cause,
    });
  const said = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(`The store ${folder} cannot be used: ${said}`, {
    remedy: 'See that it is still there, and run again.',
    cause,
  });
};
