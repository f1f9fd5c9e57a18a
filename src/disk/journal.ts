import { copyFile, link, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isThere } from './is-there.ts';

const moveSchema = z.object({
  /** All from the folder of the journal. */
  target: z.string(),
  /** The new file, beside its place. */
  part: z.string(),
  /** Where the old file is kept until all is done; null when there is none. */
  old: z.string().nullable(),
});
/** One of the files that change together. */
export type Move = z.infer<typeof moveSchema>;

/** Its name says what is to be done with it, as a rename needs no room on the disk. */
const journalNames = { forward: '.publishing.forward', back: '.publishing.back' } as const;
const draftName = '.publishing.draft';

/**
 * Moves new files into their places, all or none. What is to be done is written down first, so that after a kill at any
 * moment `finishMoves` can finish it. While the others change, the first is out of sight: nobody finds it among what
 * belongs to another version of it.
 * @throws when one cannot be moved; then all are as they were
 */
export const moveIntoPlace = async (folder: string, moves: readonly Move[]): Promise<void> => {
  const [, ...others] = moves;
  try {
    for (const { target, old } of others)
      if (old !== null) await keepOld(path.join(folder, target), path.join(folder, old));
    await writeFile(path.join(folder, draftName), JSON.stringify(moves));
    await rename(path.join(folder, draftName), path.join(folder, journalNames.forward));
  } catch (error) {
    await removeLeft(folder, moves);
    throw error;
  }
  await goForward(folder, moves);
};

/**
 * Finishes what a killed run began to move, or to take back.
 * @throws when it cannot be finished; it is taken back then
 */
export const finishMoves = async (folder: string): Promise<void> => {
  const back = await readJournal(folder, 'back');
  if (back) await goBack(folder, back);
  const forward = await readJournal(folder, 'forward');
  if (forward) await goForward(folder, forward);
  await removeLeft(folder, []);
};

/** Each step can be done again after a kill at any moment. */
const goForward = async (folder: string, moves: readonly Move[]): Promise<void> => {
  const at = (name: string) => path.join(folder, name);
  const [first, ...others] = moves;
  try {
    if (first?.old && (await isThere(at(first.part))) && !(await isThere(at(first.old))))
      await rename(at(first.target), at(first.old)).catch(unlessGone);
    for (const { part, target } of [...others, ...(first ? [first] : [])])
      if (await isThere(at(part))) await rename(at(part), at(target));
  } catch (error) {
    await rename(at(journalNames.forward), at(journalNames.back));
    await goBack(folder, moves);
    throw error;
  }
  // All is done: what cannot be tidied up is tidied up by the next.
  await forget(folder, moves, 'forward').catch(() => undefined);
};

const goBack = async (folder: string, moves: readonly Move[]): Promise<void> => {
  const at = (name: string) => path.join(folder, name);
  for (const { target, part, old } of [...moves].reverse()) {
    if (old === null) {
      // Moved already, it is the new one; else there is none.
      if (!(await isThere(at(part)))) await rm(at(target), { recursive: true, force: true });
    } else if (await isThere(at(old))) await putBack(at(old), at(target));
  }
  await forget(folder, moves, 'back');
};

/** The moves are done; what is left of them need not hinder anybody. */
const forget = async (
  folder: string,
  moves: readonly Move[],
  direction: keyof typeof journalNames,
): Promise<void> => {
  await removeLeft(folder, moves);
  await rm(path.join(folder, journalNames[direction]), { force: true });
};

const removeLeft = async (folder: string, moves: readonly Move[]): Promise<void> => {
  for (const name of [draftName, ...moves.flatMap(({ part, old }) => [part, old ?? part])])
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined);
};

const readJournal = async (
  folder: string,
  direction: keyof typeof journalNames,
): Promise<Move[] | null> => {
  const text = await readFile(path.join(folder, journalNames[direction]), 'utf8').catch(() => null);
  return text === null ? null : z.array(moveSchema).parse(JSON.parse(text));
};

/** The file under a second name, at no cost where the file system can do that. */
const keepOld = async (file: string, old: string): Promise<void> => {
  await link(file, old).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return;
    await copyFile(file, old);
  });
};

/** A folder does not take the place of another by itself. */
const putBack = async (old: string, target: string): Promise<void> => {
  if ((await lstat(old)).isDirectory()) await rm(target, { recursive: true, force: true });
  await rename(old, target);
};

const unlessGone = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error;
};
