import { readdir, readFile } from 'node:fs/promises';

/** Watches how much memory this process and all that it started take together. */
export type MemoryWatch = { stop: () => Promise<number> };

const intervalMs = 500;
/** In a long run the same is done again and again; each look takes some milliseconds. */
const longestIntervalMs = 4000;
const looksInRun = 100;
/** By how much the quick sum must have grown before the exact one is worth its cost. */
const growth = 1.01;

/**
 * Starts watching; `stop` gives the most that was seen, in bytes. On Linux memory that processes share is counted
 * once; elsewhere only this process is seen.
 */
export const watchMemory = (): MemoryWatch => {
  let highest = 0;
  let highestQuick = 0;
  let running = true;
  const parents: Parents = new Map();
  const startedMs = performance.now();
  const look = async () => {
    const tree = await processesOfTree(parents);
    if (tree.length === 0) {
      highest = Math.max(highest, process.memoryUsage.rss());
      return;
    }
    // The exact sum has the system walk through every page; the quick one only says when it can have grown.
    const quick = await sumOf(tree, residentBytes);
    if (quick < highestQuick * growth) return;
    highestQuick = quick;
    highest = Math.max(highest, await sumOf(tree, proportionalBytes));
  };
  const watch = async () => {
    while (running) {
      await look();
      const sinceMs = performance.now() - startedMs;
      const waitMs = Math.min(longestIntervalMs, Math.max(intervalMs, sinceMs / looksInRun));
      await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
    }
  };
  void watch();
  return {
    stop: async () => {
      running = false;
      await look();
      return highest;
    },
  };
};

/** The parent of every process that was seen. It stays the same as long as it lives. */
type Parents = Map<number, number>;

/** This process and all that it started; empty where the system does not tell. */
const processesOfTree = async (parents: Parents): Promise<number[]> => {
  await updateParents(parents);
  return [...parents.keys()].filter((pid) => descends(pid, parents));
};

const sumOf = async (
  pids: readonly number[],
  bytesOf: (pid: number) => Promise<number>,
): Promise<number> => {
  const sizes = await Promise.all(pids.map(bytesOf));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
};

/** Asks the parents of new processes only: to ask all of them, twice a second, took 6 % of a core. */
const updateParents = async (parents: Parents): Promise<void> => {
  const entries = await readdir('/proc').catch(() => []);
  const pids = new Set(entries.filter((entry) => /^\d+$/.test(entry)).map(Number));
  for (const pid of parents.keys()) if (!pids.has(pid)) parents.delete(pid);
  await Promise.all(
    [...pids].map(async (pid) => {
      if (parents.has(pid)) return;
      const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      parents.set(pid, Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]));
    }),
  );
};

const descends = (pid: number, parents: Parents): boolean => {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === process.pid) return true;
  }
  return false;
};

const pageBytes = 4096;

/** All pages of a process, those it has in common with others too. */
const residentBytes = async (pid: number): Promise<number> => {
  const sizes = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(sizes.split(' ')[1] ?? 0) * pageBytes;
};

/** A process's own pages, and its share of those it has in common with others. */
const proportionalBytes = async (pid: number): Promise<number> => {
  const lines = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(lines)?.[1] ?? 0) * 1024;
};
