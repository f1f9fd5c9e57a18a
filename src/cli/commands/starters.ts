import { readFileSync } from 'node:fs';
import { parentOf } from '../../disk/process-stat.ts';

/** As npm calls itself, and as others are started that run the scripts of a package. */
const scriptRunner = /^(?:npm|npx|pnpm|yarn)\b|\/(?:npm-cli|npx-cli|pnpm|yarn)(?:\.[cm]?js)?\b/u;
/** npm starts a shell, which starts the command; some put a shell of their own between. */
const most = 4;

/** A process as it was started, with its arguments; empty where that is not told, as on other systems than Linux. */
const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** From this process's parent up to what runs the package's scripts; only the parent where that is not to be seen. */
const startersNow = (): number[] => {
  const pids: number[] = [];
  for (
    let pid: number | null = process.ppid;
    pid !== null && pids.length < most;
    pid = parentOf(pid)
  ) {
    pids.push(pid);
    if (scriptRunner.test(commandOf(pid))) return pids;
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
  return () => {
    const parents = [process.ppid, ...starters.slice(0, -1).map(parentOf)];
    return starters.some((pid, index) => parents[index] !== pid);
  };
};
