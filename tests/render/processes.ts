import { readdir, readFile } from 'node:fs/promises';
import { parentOf } from '../../src/disk/process-stat.ts';

/** A process, its command with its arguments, and whose child it is. */
export type RunningProcess = { pid: number; parentPid: number; command: string };

/** All that runs on this machine. Linux only. */
const runningProcesses = async (): Promise<RunningProcess[]> => {
  const found: RunningProcess[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const pid = Number(name);
    const parentPid = parentOf(pid);
    if (command && parentPid !== null)
      found.push({ pid, parentPid, command: command.replaceAll('\0', ' ') });
  }
  return found;
};

/** All that a process has started, and what that has started. */
export const processesUnder = async (pid: number): Promise<RunningProcess[]> => {
  const all = await runningProcesses();
  const under = (parent: number): RunningProcess[] =>
    all
      .filter(({ parentPid }) => parentPid === parent)
      .flatMap((child) => [child, ...under(child.pid)]);
  return under(pid);
};
