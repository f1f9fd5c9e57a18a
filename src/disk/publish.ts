import { access, constants, copyFile, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { RenderError } from '../told/errors.ts';
import { asideOf, isAside, isOwnerAlive } from './owner.ts';

/**
 * Moves a finished file to where users look for it, in one step. From another file system it is first copied to a
 * hidden file beside its place.
 * @throws when the place cannot be written to; what stood there before then still stands
 */
export const publish = async (file: string, target: string): Promise<void> => {
  await mkdir(path.dirname(target), { recursive: true });
  try {
    return await rename(file, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  const beside = await asideOf(target);
  try {
    await copyFile(file, beside);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
};

/**
 * Puts a finished folder in the place of the one that stood there, if any.
 * @throws when the place cannot be written to; what stood there before then still stands
 */
export const publishFolder = async (folder: string, target: string): Promise<void> => {
  await mkdir(path.dirname(target), { recursive: true });
  const [fresh, old] = [await asideOf(target), await asideOf(target)];
  try {
    await rename(folder, fresh).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await cp(folder, fresh, { recursive: true });
    });
    const stood = await rename(target, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        return false;
      },
    );
    await rename(fresh, target).catch(async (error: unknown) => {
      if (stood) await rename(old, target);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
};

/**
 * Makes sure that a folder can be written to, and removes the hidden files that killed runs left anywhere in it.
 * @throws {RenderError} that says what to do
 */
export const prepareOutFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const entries = await readdir(folder, { recursive: true });
    for (const entry of entries) {
      const left = path.join(folder, entry);
      const name = path.basename(left);
      if (!isAside(name) || (await isOwnerAlive(name, left))) continue;
      await rm(left, { recursive: true, force: true });
    }
  } catch (cause) {
    throw new RenderError(
      `${folder} cannot be written to; make it writable, or choose another folder with --out.`,
      { cause },
    );
  }
};
