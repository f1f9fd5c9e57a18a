import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file so that others see all of it or nothing, also when two runs write it at once. */
export const writeWhole = async (file: string, data: string | Uint8Array): Promise<void> => {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(beside, data);
    await rename(beside, file);
  } catch (cause) {
    // Tidying up must not hide what went wrong.
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Error(
      `Could not write ${file}. See that its folder can be written to and that the disk has room.`,
      { cause },
    );
  }
};
