import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A copy of the project in which a benchmark can change words and start with empty caches. */
export type Workplace = {
  folder: string;
  /** Replaces words in a file. @throws {Error} when they do not stand there exactly once */
  change: (file: string, words: string, by: string) => Promise<void>;
  remove: () => Promise<void>;
};

const copied = [
  'content',
  'src',
  'compositions',
  'package.json',
  'tsconfig.json',
  'remotion.config.ts',
];

/**
 * Lays out a copy inside the project's cache folder, where its packages are found from. What has been unpacked is
 * shared; nothing that was drawn or spoken is.
 */
export const openWorkplace = async (projectFolder: string): Promise<Workplace> => {
  const cacheDir = path.join(projectFolder, '.cache');
  await mkdir(cacheDir, { recursive: true });
  const folder = await mkdtemp(path.join(cacheDir, 'bench-'));
  for (const name of copied) {
    await cp(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  }
  await mkdir(path.join(folder, 'public'));
  await symlink(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, '.cache'));
  for (const name of await readdir(cacheDir)) {
    if (!name.startsWith('chromium-')) continue;
    await symlink(path.join(cacheDir, name), path.join(folder, '.cache', name));
  }
  return {
    folder,
    change: async (file, words, by) => {
      const target = path.join(folder, file);
      const text = await readFile(target, 'utf8');
      if (text.split(words).length !== 2) {
        throw new Error(
          `${file} does not say "${words}" exactly once; choose other words to change.`,
        );
      }
      await writeFile(target, text.replace(words, by));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
