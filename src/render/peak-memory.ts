import { readdir, readFile } from 'node:fs/promises';

/** Watches how much memory this process and all that it started take together. */
export type MemoryWatch = { stop: () => Promise<number> };

const intervalMs = 500;

/**
 * Starts watching; `stop` gives the most that was seen, in bytes. On Linux memory that processes share is counted
 * once; elsewhere only this process is seen.
 */
export const watchMemory = (): MemoryWatch => {
  let highest = 0;
  let running = true;
  const watch = async () => {
    while (running) {
      highest = Math.max(highest, await memoryOfTree());
      await new Promise((resolve) => setTimeout(resolve, intervalMs).unref());
    }
  };
  void watch();
  return {
    stop: async () => {
      running = false;
      return Math.max(highest, await memoryOfTree());
    },
  };
};

const memoryOfTree = async (): Promise<number> => {
  const parents = await parentsOfAll();
  if (parents.size === 0) return process.memoryUsage.rss();
  const tree = [...parents.keys()].filter((pid) => descends(pid, parents));
  const sizes = await Promise.all(tree.map(proportionalBytes));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
};

/** The parent of every process; empty where the system does not tell. */
const parentsOfAll = async (): Promise<Map<number, number>> => {
  const entries = await readdir('/proc').catch(() => []);
  const pairs = await Promise.all(
    entries
      .filter((entry) => /^\d+$/.test(entry))
      .map(async (entry): Promise<[number, number]> => {
        const line = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
        return [Number(entry), Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1])];
      }),
  );
  return new Map(pairs);
};

const descends = (pid: number, parents: ReadonlyMap<number, number>): boolean => {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === process.pid) return true;
  }
  return false;
};

/** A process's own pages, and its share of those it has in common with others. */
const proportionalBytes = async (pid: number): Promise<number> => {
  const lines = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(lines)?.[1] ?? 0) * 1024;
};
