import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to pack, and its path in the zip, with forward slashes. */
export type ZipEntry = { file: string; name: string };

/** What is packed already gains nothing by being packed again. */
const packed = /\.(?:mp4|jpg|png|pdf|woff2)$/u;
/** The same files give the same bytes, whenever they are zipped. */
const when = new Date(2000, 0, 1);

/**
 * Packs files.
 * @throws {Error} when a file cannot be read or the zip cannot be written
 */
export const writeZip = async (entries: readonly ZipEntry[], outFile: string): Promise<void> => {
  const zip = new ZipFile();
  for (const { file, name } of entries) {
    zip.addFile(file, name, { mtime: when, mode: 0o100644, compress: !packed.test(file) });
  }
  zip.end();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  await Promise.race([pipeline(zip.outputStream, createWriteStream(outFile)), failed]);
};
