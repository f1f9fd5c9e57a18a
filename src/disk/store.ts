import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sha256OfFile } from './hash.ts';
import { systemCode } from '../told/failure.ts';
import type { RunFolder } from './run-folder.ts';

const entrySchema = z.object({ bytes: z.number(), sha256: z.string(), about: z.unknown() });
const entryFile = 'entry.json';
const contentFile = 'content';

/** What a search in the store gives: the file and what is known about it, or why there is none. */
export type Found<About> = { file: string; about: About } | { missing: 'absent' | 'damaged' };

/**
 * Files kept under the hash of all that they are made from. Any number of runs may use one store at once: an entry is
 * a folder that appears by one rename, and whoever uses one takes a link to it, so that it may be thrown out meanwhile.
 */
export class ContentStore {
  readonly #folder: string;
  readonly #run: RunFolder;

  /** @param folder on the same file system as the run's folder */
  constructor(folder: string, run: RunFolder) {
    this.#folder = folder;
    this.#run = run;
  }

  /**
   * Finds an entry that is whole, and marks it as used now. A damaged one is removed.
   * @throws when nothing can be written there any more
   */
  async find<About>(key: string, about: z.ZodType<About>): Promise<Found<About>> {
    const folder = this.#folderOf(key);
    const taken = this.#run.newPath(contentFile);
    try {
      const entry = entrySchema.parse(
        JSON.parse(await readFile(path.join(folder, entryFile), 'utf8')),
      );
      await linkOrCopy(path.join(folder, contentFile), taken);
      const { size } = await stat(taken);
      if (size !== entry.bytes || (await sha256OfFile(taken)) !== entry.sha256)
        throw new Error(`The content of ${folder} is not what was stored.`);
      const now = new Date();
      await utimes(path.join(folder, entryFile), now, now).catch(() => undefined);
      return { file: taken, about: about.parse(entry.about) };
    } catch (error) {
      // Nothing ails it where only no more can be written.
      if (['ENOSPC', 'EDQUOT', 'EROFS'].includes(systemCode(error) ?? '')) throw error;
      // Whatever else does, it is made again. An entry that is not there at all is no damage.
      const isThere = await stat(folder).catch(() => null);
      if (!isThere) return { missing: 'absent' };
      await this.#discard(folder);
      return { missing: 'damaged' };
    }
  }

  /** Keeps a file, in place of what is there under that key. The file itself stays where it is. */
  async keep(key: string, file: string, about: unknown): Promise<void> {
    const made = this.#run.newPath('entry');
    try {
      await this.#put(key, file, about, made);
    } catch (error) {
      // A run that goes on for days would fill a disk with what it could not keep.
      await rm(made, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  }

  /** Removes what is there under a key. */
  async remove(key: string): Promise<void> {
    await this.#discard(this.#folderOf(key));
  }

  async #put(key: string, file: string, about: unknown, made: string): Promise<void> {
    await mkdir(made);
    await linkOrCopy(file, path.join(made, contentFile));
    const { size: bytes } = await stat(file);
    const entry: z.infer<typeof entrySchema> = { bytes, sha256: await sha256OfFile(file), about };
    await writeFile(path.join(made, entryFile), JSON.stringify(entry));
    const folder = this.#folderOf(key);
    await mkdir(path.dirname(folder), { recursive: true });
    for (let attempt = 1; ; attempt++) {
      try {
        return await rename(made, folder);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
      }
      // Others who keep filling the place made theirs from the same: as good as ours.
      if (attempt === 3) return rm(made, { recursive: true, force: true });
      await this.#discard(folder);
    }
  }

  /** Removes what was used longest ago, until no more than so many bytes are left. */
  async prune(maxBytes: number): Promise<void> {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const entries = await Promise.all(
      names
        .filter((name) => path.basename(name) === entryFile)
        .map(async (name) => {
          const folder = path.join(this.#folder, path.dirname(name));
          const [used, content] = await Promise.all([
            stat(path.join(folder, entryFile)).catch(() => null),
            stat(path.join(folder, contentFile)).catch(() => null),
          ]);
          const bytes = (used?.size ?? 0) + (content?.size ?? 0);
          return { folder, bytes, usedMs: used?.mtimeMs ?? 0 };
        }),
    );
    let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { folder, bytes } of entries.sort((a, b) => a.usedMs - b.usedMs)) {
      if (total <= maxBytes) return;
      await this.#discard(folder);
      total -= bytes;
    }
  }

  #folderOf(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), key);
  }

  /** Out of the store in one step, so that nobody finds half of it. */
  async #discard(folder: string): Promise<void> {
    const aside = this.#run.newPath('discarded');
    const moved = await rename(folder, aside).then(
      () => true,
      () => false, // another run was first
    );
    if (moved) await rm(aside, { recursive: true, force: true });
  }
}

/** The same file at a second place, at no cost where the file system can do that. */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    await copyFile(from, to);
  }
};
