import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { DiskFullError } from '../told/errors.ts';

/** Room that something is going to take in a folder, which need not be there yet. */
export type Need = {
  folder: string;
  bytes: number;
  /** What needs it: `the films`. */
  what: string;
  /** What can be done besides freeing space: `choose another folder with --out`. */
  otherwise?: string;
};

/** A disk keeps so much for itself, and others write to it too. */
const spareBytes = 8e6;

/**
 * Makes sure that there is room before it is needed. What goes onto one disk is added up.
 * @throws {DiskFullError} that names the folder, what needs the room and how much there is
 */
export const requireRoom = async (needs: readonly Need[]): Promise<void> => {
  const disks = new Map<number, { free: number; needs: Need[] }>();
  for (const need of needs) {
    const disk = await diskOf(need.folder);
    if (!disk) continue;
    const known = disks.get(disk.id) ?? { free: disk.free, needs: [] };
    known.needs.push(need);
    disks.set(disk.id, known);
  }
  for (const { free, needs: own } of disks.values()) {
    const bytes = own.reduce((sum, need) => sum + need.bytes, spareBytes);
    const [first] = own;
    if (free >= bytes || !first) continue;
    const what = own.map((need) => need.what).join(' and ');
    throw new DiskFullError({
      problem: `The disk of ${first.folder} has ${megabytes(free)} free; ${what} need about ${megabytes(bytes)}.`,
      remedy: remedyOf(own),
    });
  }
};

/**
 * Says of an error that came from a full disk which disk that is.
 * @param needs what was written where
 * @returns the error to tell; the same one where no disk is full
 */
export const namedFullDisk = async (
  error: unknown,
  needs: readonly Omit<Need, 'bytes'>[],
): Promise<unknown> => {
  if (error instanceof DiskFullError && error.message.includes('free;')) return error;
  // A folder within may be on a disk of its own.
  const file = pathOf(error);
  const within = needs.find(({ folder }) => file?.startsWith(folder + path.sep));
  const exact = file && within ? [{ ...within, folder: path.dirname(file) }] : [];
  const disks = await Promise.all(
    [...needs, ...exact].map(async (need) => ({
      need,
      free: (await diskOf(need.folder))?.free ?? Infinity,
    })),
  );
  const fullest = disks.sort((a, b) => a.free - b.free)[0];
  if (!fullest) return error;
  const { need, free } = fullest;
  return new DiskFullError({
    problem: `The disk of ${need.folder} is full: ${megabytes(free)} free when ${need.what} were written.`,
    remedy: remedyOf([{ ...need, bytes: 0 }]),
    cause: error,
  });
};

const pathOf = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('path' in at && typeof at.path === 'string') return at.path;
  return undefined;
};

const remedyOf = (needs: readonly Need[]): string => {
  const ways = [...new Set(needs.flatMap(({ otherwise }) => otherwise ?? []))];
  return `${['Free some space there', ...ways].join(', or ')}, and run again.`;
};

/** The disk that a folder is on, or is going to be; null where the system does not say how much is free. */
const diskOf = async (folder: string): Promise<{ id: number; free: number } | null> => {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      const [{ dev }, { bavail, bsize, blocks }] = await Promise.all([stat(at), statfs(at)]);
      return blocks === 0 ? null : { id: dev, free: bavail * bsize };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' || path.dirname(at) === at) return null;
    }
  }
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
