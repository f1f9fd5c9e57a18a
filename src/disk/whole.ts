import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isThere } from './is-there.ts';
import { asideOf, isAside, isOwnerAlive } from './owner.ts';

/** Writes a file so that others see all of it or nothing, also when two runs write it at once. */
export const writeWhole = async (file: string, data: string | Uint8Array): Promise<void> => {
  const aside = await asideOf(file);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(aside, data);
    await rename(aside, file);
  } catch (cause) {
    // Tidying up must not hide what went wrong.
    await rm(aside, { force: true }).catch(() => undefined);
    throw new Error(
      `Could not write ${file}. See that its folder can be written to and that the disk has room.`,
      { cause },
    );
  }
};

/**
 * Makes a folder so that others see all of it or nothing. Where two make the same at once, the first stays. What killed
 * runs left half-made beside it is removed.
 * @param fill puts into the folder, at the path it is given, all that belongs there
 * @param isWhole whether what stands in its place already is as good; otherwise it is replaced
 * @throws what `fill` throws, or when it cannot be written; nothing of it is left then
 */
export const makeFolderWhole = async (
  folder: string,
  fill: (aside: string) => Promise<void>,
  isWhole: () => Promise<boolean> = () => isThere(folder),
): Promise<void> => {
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  await removeAsides(parent);
  const aside = await asideOf(folder);
  const old = await asideOf(folder);
  try {
    await mkdir(aside);
    await fill(aside);
    if ((await isThere(folder)) && !(await isWhole())) await rename(folder, old);
    await rename(aside, folder);
  } catch (error) {
    if (!(await isWhole().catch(() => false))) throw error;
  } finally {
    for (const left of [aside, old]) await rm(left, { recursive: true, force: true });
  }
};

/** Removes what killed runs left under hidden names in a folder; not in the folders within. */
export const removeAsides = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const left = path.join(folder, name);
    if (!isAside(name) || (await isOwnerAlive(name, left))) continue;
    await rm(left, { recursive: true, force: true, maxRetries: 3 });
  }
};
