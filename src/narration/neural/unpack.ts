import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { InstallError } from './install-error.ts';

/**
 * Unpacks a `.tar.bz2` into a folder, without the one folder that all of it lies in.
 * @throws {InstallError} when it is no such archive, or is damaged
 */
export const unpack = async (
  archive: string,
  folder: string,
  signal?: AbortSignal,
): Promise<void> => {
  // Only an installation needs them.
  const [{ default: unbzip2 }, { extract }] = await Promise.all([
    import('unbzip2-stream'),
    import('tar-fs'),
  ]);
  try {
    await pipeline(
      createReadStream(archive),
      unbzip2(),
      extract(folder, {
        // Files and folders are all that a voice needs; a link could lead out of the folder.
        ignore: (_name, header) => header?.type !== 'file' && header?.type !== 'directory',
        strip: 1,
        dmode: 0o755,
        fmode: 0o644,
      }),
      { signal },
    );
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof Error && 'syscall' in cause) throw cause;
    throw new InstallError(
      'The archive cannot be unpacked: it is damaged, or no .tar.bz2. Nothing was installed.',
      { cause },
    );
  }
};
