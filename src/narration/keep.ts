import { lstat, readdir, readFile, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { removeAsides, writeWhole } from '../disk/whole.ts';
import { neuralModels } from './neural/models.ts';

/**
 * How long narration is kept that no slide tells any more, counted from when one last did, and how much of it. Ours to
 * choose. What this machine can speak again costs only time; a cloud voice costs money, a recording may be gone.
 */
const keeping = {
  free: { days: 30, bytes: 500e6 },
  costly: { days: 365, bytes: 2e9 },
  /** Costly narration is not deleted before it has been announced for so long. */
  noticeDays: 14,
} as const;

const dayMs = 24 * 60 * 60 * 1000;

/** A narration that no slide tells now. */
export type Unused = { name: string; voice: string; bytes: number; usedMs: number };

/** When the deletion of a narration was announced, by its name. */
export type Announced = Readonly<Record<string, number>>;

/** What to delete now, and what to announce; `announced` is what to remember of it. */
export type Clearance = { remove: Unused[]; leaving: Unused[]; announced: Announced };

/** Whether this machine can speak it again for nothing. What is not known may be dear to somebody. */
const isFree = (voice: string): boolean =>
  voice === 'draft' || neuralModels.some(({ name }) => name === voice);

/** Which of the unused narrations have to go, by when they were last used and by what they take together. */
export const clearanceOf = (
  unused: readonly Unused[],
  announced: Announced,
  nowMs: number,
): Clearance => {
  const free = overdue(
    unused.filter(({ voice }) => isFree(voice)),
    keeping.free,
    nowMs,
  );
  const costly = overdue(
    unused.filter(({ voice }) => !isFree(voice)),
    keeping.costly,
    nowMs,
  );
  const since = ({ name }: Unused) => announced[name] ?? nowMs;
  const isTime = (one: Unused) => nowMs - since(one) >= keeping.noticeDays * dayMs;
  const leaving = costly.filter((one) => !isTime(one));
  return {
    remove: [...free, ...costly.filter(isTime)],
    leaving,
    announced: Object.fromEntries(leaving.map((one) => [one.name, since(one)])),
  };
};

const overdue = (
  unused: readonly Unused[],
  { days, bytes }: { days: number; bytes: number },
  nowMs: number,
): Unused[] => {
  const latestFirst = [...unused].sort((a, b) => b.usedMs - a.usedMs);
  let total = 0;
  return latestFirst.filter((one) => {
    total += one.bytes;
    return nowMs - one.usedMs > days * dayMs || total > bytes;
  });
};

const announcedFile = 'leaving.json';

export type KeepOptions = {
  /** Names of the entries that the film tells now. */
  usedNames: readonly string[];
  /** Hears what costly narration is going to be deleted, and what is; one line. */
  warn?: ((message: string) => void) | undefined;
  nowMs?: number;
};

/** Notes that entries are used, and clears the folder of what was unused for too long. */
export const keepUsed = async (
  folder: string,
  { usedNames, warn, nowMs = Date.now() }: KeepOptions,
): Promise<void> => {
  await removeAsides(folder);
  await markUsed(folder, usedNames, nowMs);
  const file = path.join(folder, announcedFile);
  const before = await readAnnounced(file);
  const unused = await unusedIn(folder, new Set(usedNames));
  const { remove, leaving, announced } = clearanceOf(unused, before, nowMs);
  if (leaving.length > 0) warn?.(leavingText(folder, leaving, announced));
  const gone = remove.filter(({ voice }) => !isFree(voice));
  if (gone.length > 0) warn?.(`Deleted narration that no film tells any more: ${listed(gone)}.`);
  for (const { name } of remove)
    for (const ending of endings) await rm(path.join(folder, name + ending), { force: true });
  if (JSON.stringify(before) === JSON.stringify(announced)) return;
  if (leaving.length > 0) await writeWhole(file, `${JSON.stringify(announced)}\n`);
  else await rm(file, { force: true });
};

const endings = ['.json', '.wav'] as const;

/** Notes that entries are used, so that they are kept for longer. Noted once a day at most: a running Studio reloads when files change. */
export const markUsed = async (
  folder: string,
  usedNames: readonly string[],
  nowMs: number = Date.now(),
): Promise<void> => {
  for (const name of usedNames) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      const found = await lstat(file).catch(() => null);
      if (found && nowMs - found.mtimeMs > dayMs)
        await utimes(file, nowMs / 1000, nowMs / 1000).catch(() => undefined);
    }
  }
};

/** Entries by the names that `entryName` gives; whatever else lies there is not ours to delete. */
const unusedIn = async (folder: string, used: ReadonlySet<string>): Promise<Unused[]> => {
  const unused = new Map<string, Unused>();
  for (const file of await readdir(folder)) {
    const [, name, ending] = /^(.+-[0-9a-f]{12})(\.json|\.wav)$/u.exec(file) ?? [];
    if (name === undefined || used.has(name)) continue;
    const found = await lstat(path.join(folder, file)).catch(() => null); // another run may have removed it
    if (!found?.isFile()) continue;
    const one = unused.get(name) ?? { name, voice: 'draft', bytes: 0, usedMs: 0 };
    one.bytes += found.size;
    one.usedMs = Math.max(one.usedMs, found.mtimeMs);
    if (ending === '.json') one.voice = await voiceIn(path.join(folder, file));
    unused.set(name, one);
  }
  return [...unused.values()];
};

/** Who spoke an entry; one that cannot be read is of no use to anybody. */
const voiceIn = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return z.object({ voice: z.string() }).parse(JSON.parse(text)).voice;
  } catch {
    return 'draft';
  }
};

const readAnnounced = async (file: string): Promise<Announced> => {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return z.record(z.string(), z.number()).parse(JSON.parse(text));
  } catch {
    return {}; // announced again, so kept longer
  }
};

const leavingText = (folder: string, leaving: readonly Unused[], announced: Announced): string => {
  const first = Math.min(...Object.values(announced)) + keeping.noticeDays * dayMs;
  const day = new Date(first).toISOString().slice(0, 10);
  return `Narration that was paid for or recorded, and that no film tells any more, is going to be deleted after ${day}: ${listed(leaving)}. To keep it, copy it out of ${folder}.`;
};

/** `de-risicos by azure-fenna (1.2 MB), …`. */
const listed = (entries: readonly Unused[]): string =>
  entries
    .map(
      ({ name, voice, bytes }) =>
        `${name.replace(/-[0-9a-f]{12}$/u, '')} by ${voice} (${(bytes / 1e6).toFixed(1)} MB)`,
    )
    .join(', ');
