import { cp, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finishMoves, moveIntoPlace, type Move } from './journal.ts';
import { whileAlone } from './lock.ts';
import { asideOf } from './owner.ts';

/** A finished file, or a folder, and where users look for it. */
export type Finished = { file: string; target: string };

/** Others put a few files in place in this time, however slow the disk. */
const waitMs = 60_000;

/** The lock of a folder in which files are put in their places. */
export const publishingLock = (folder: string): string => path.join(folder, '.publishing.lock');

/**
 * Puts files that belong together in their places: all of them or none. First each is laid beside its place, which is
 * where a full disk shows; then all change by renames alone. What cannot be finished is taken back, and what a killed
 * run has left half-done is finished by the next.
 * @param folder that all places are in; one run at a time puts files there
 * @param files the first is the one that the others belong to: it is out of sight while they change. It may be a folder
 * @param last what depends on how the folder is then, such as a list of its files
 * @throws when a place cannot be written to; what stood there before then still stands
 */
export const publishTogether = async (
  folder: string,
  files: readonly Finished[],
  last: () => Promise<Finished[]> = () => Promise.resolve([]),
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await whileAlone(
    publishingLock(folder),
    async () => {
      await finishMoves(folder);
      const moves: Move[] = [];
      try {
        for (const finished of files) moves.push(await layBeside(folder, finished));
        for (const finished of await last()) moves.push(await layBeside(folder, finished));
      } catch (error) {
        for (const { part } of moves)
          await rm(path.join(folder, part), { recursive: true, force: true });
        throw error;
      }
      await moveIntoPlace(folder, moves);
    },
    { waitMs },
  );
};

/** Lays a file under a hidden name beside its place: moved there, or from another file system copied. */
const layBeside = async (folder: string, { file, target }: Finished): Promise<Move> => {
  await mkdir(path.dirname(target), { recursive: true });
  const part = await asideOf(target);
  try {
    await rename(file, part).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      await cp(file, part, { recursive: true });
    });
    if ((await lstat(part)).isFile()) await toDisk(part);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw atPlace(error, target);
  }
  const present = await lstat(target).catch(() => null);
  const inFolder = (place: string) => path.relative(folder, place);
  return {
    target: inFolder(target),
    part: inFolder(part),
    old: present ? inFolder(await asideOf(target)) : null,
  };
};

/** Has the system write what it only holds in memory; some file systems find out only then that they are full. */
const toDisk = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The error as one about the place, not about the hidden name beside it. */
const atPlace = (error: unknown, target: string): unknown =>
  error instanceof Error && 'code' in error
    ? Object.assign(new Error(`${target} cannot be written: ${error.message}`, { cause: error }), {
        code: error.code,
        path: target,
      })
    : error;
