import { lstat, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NotWritableError } from '../told/errors.ts';
import { systemCode } from '../told/failure.ts';
import { finishMoves } from './journal.ts';
import { whileAlone } from './lock.ts';
import { asideOf } from './owner.ts';
import { publishingLock } from './publish.ts';
import { removeAsides } from './whole.ts';

/**
 * Makes sure, before anything is made, that files can be put in their places, and clears up what killed runs left there:
 * what was begun is finished, half-made files are removed. Only in the folders of these files, and not through links.
 * @param outDir made when it is not there
 * @param files that are going to stand there, by the folder that they are published in; all from `outDir`
 * @throws {NotWritableError} that names every place that is in the way
 */
export const prepareOutFolder = async (
  outDir: string,
  files: Readonly<Record<string, readonly string[]>>,
): Promise<void> => {
  await mkdir(outDir, { recursive: true }).catch((cause: unknown) => {
    throw new NotWritableError(unwritable(outDir), { cause });
  });
  const problems: string[] = [];
  let cause: unknown;
  for (const [folder, names] of Object.entries(files)) {
    const own = path.join(outDir, folder);
    const folders = new Set([
      outDir,
      own,
      ...names.map((name) => path.dirname(path.join(own, name))),
    ]);
    for (const place of folders) {
      const problem = await writeProblem(place);
      if (!problem) continue;
      problems.push(problem.message);
      cause ??= problem.cause;
    }
    for (const name of names) {
      const target = path.join(own, name);
      const present = await lstat(target).catch(() => null);
      if (present?.isDirectory())
        problems.push(`${target} is a folder, and a file is to stand there; move it away.`);
    }
  }
  if (problems.length > 0) throw new NotWritableError([...new Set(problems)], { cause });
  for (const [folder, names] of Object.entries(files)) {
    const own = path.join(outDir, folder);
    if (await isOwnFolder(own)) await clearUp(own, names);
  }
};

const clearUp = async (folder: string, names: readonly string[]): Promise<void> =>
  whileAlone(
    publishingLock(folder),
    async () => {
      await finishMoves(folder);
      const within = names.map((name) => path.dirname(path.join(folder, name)));
      for (const place of new Set([folder, ...within]))
        if (await isOwnFolder(place)) await removeAsides(place);
    },
    { waitMs: 60_000 },
  );

/** Found out by writing: rights alone do not tell it on every file system. */
const writeProblem = async (
  folder: string,
): Promise<{ message: string; cause: unknown } | null> => {
  try {
    const present = await stat(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null; // made when it is needed, in a folder that is looked at too
      throw error;
    });
    if (!present) return null;
    const probe = await asideOf(path.join(folder, 'probe'));
    await writeFile(probe, '');
    await rm(probe);
    return null;
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT') throw cause;
    return { message: unwritable(folder), cause };
  }
};

const unwritable = (folder: string): string =>
  `${folder} cannot be written to; make it writable, or choose another folder with --out.`;

/** Whether it is a folder itself, and no link to one elsewhere. */
const isOwnFolder = (folder: string): Promise<boolean> =>
  lstat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
