import { readFileSync } from 'node:fs';

/** As npm calls itself, and as others are started that run the scripts of a package. */
const scriptRunner = /^(?:npm|npx|pnpm|yarn)\b|\/(?:npm-cli|npx-cli|pnpm|yarn)(?:\.[cm]?js)?\b/u;
/** npm starts a shell, which starts the command; some put a shell of their own between. */
const most = 4;

/** The file system's word on a process; empty where there is none, as on other systems than Linux. */
const read = (pid: number, file: 'stat' | 'cmdline'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};

/** The name of the program stands in brackets and may hold anything; the parent is the second field after it. */
const parentOf = (pid: number): number => {
  const line = read(pid, 'stat');
  return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1] ?? Number.NaN);
};

/** From this process's parent up to what runs the package's scripts; only the parent where that is not to be seen. */
const startersNow = (): number[] => {
  const pids = [process.ppid];
  while (pids.length < most) {
    const last = pids.at(-1) ?? 0;
    if (scriptRunner.test(read(last, 'cmdline').trim())) return pids;
    pids.push(parentOf(last));
  }
  return [process.ppid];
};

/**
 * Tells whether what started this process has ended: npm, or the shell between them, which goes on by itself when npm is
 * killed.
 */
export const watchStarters = (): (() => boolean) => {
  const starters = startersNow();
  // A process whose parent has ended is given another.
  return () =>
    starters.some(
      (pid, index) => (index === 0 ? process.ppid : parentOf(starters[index - 1] ?? 0)) !== pid,
    );
};
