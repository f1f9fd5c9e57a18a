import { access, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { makeFolderWhole } from '../../disk/whole.ts';

const unusedForMs = 24 * 60 * 60 * 1000;

/**
 * The folder of a webpack bundle for the stock renderer, made once for each state of the code in it.
 * @param digest of that code
 * @throws {Error} when it cannot be built or written
 */
export const stockBundle = async (
  entryFile: string,
  digest: string,
  cacheDir: string,
): Promise<string> => {
  const folder = path.join(cacheDir, `bundle-${digest.slice(0, 24)}`);
  const isMade = () =>
    access(folder).then(
      () => true,
      () => false,
    );
  if (await isMade()) {
    await utimes(folder, new Date(), new Date());
    return path.join(folder, 'bundle');
  }
  await mkdir(cacheDir, { recursive: true });
  await removeUnused(cacheDir);
  await makeFolderWhole(folder, async (aside) => {
    // Loaded late: webpack is large, and most runs have their bundle.
    const { bundle } = await import('@remotion/bundler');
    // Drawing code imports all it draws with. Without the public folder the bundle holds no copy of the sound.
    const publicDir = path.join(aside, 'no-public-files');
    await mkdir(publicDir);
    await bundle({ entryPoint: entryFile, outDir: path.join(aside, 'bundle'), publicDir });
  });
  return path.join(folder, 'bundle');
};

/** Bundles of code that has changed since. */
const removeUnused = async (cacheDir: string): Promise<void> => {
  for (const name of await readdir(cacheDir)) {
    if (!name.startsWith('bundle-')) continue;
    const folder = path.join(cacheDir, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > unusedForMs) await rm(folder, { recursive: true, force: true });
  }
};
