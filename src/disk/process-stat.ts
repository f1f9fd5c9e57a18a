import { readFileSync } from 'node:fs';

/**
 * What Linux says of a process in `/proc/<pid>/stat`, from the third field on: its state, its parent, …, as the 20th of
 * these when it started. Null where it has ended, and on other systems. See proc_pid_stat(5).
 */
export const processStat = (pid: number): string[] | null => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

/** The parent of a process; null where that is not told. */
export const parentOf = (pid: number): number | null => {
  const parent = processStat(pid)?.[1];
  return parent === undefined ? null : Number(parent);
};
