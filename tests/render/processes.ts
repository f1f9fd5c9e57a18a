import { readdir, readFile } from 'node:fs/promises';

/** A process, its command with its arguments, and whose child it is. */
export type RunningProcess = { pid: number; parentPid: number; command: string };

/** All that runs on this machine. Linux only. */
const runningProcesses = async (): Promise<RunningProcess[]> => {
  const found: RunningProcess[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [line, command] = await Promise.all([
      readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''),
      readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => ''),
    ]);
    // The name of the program stands in brackets and may hold anything; the parent is the second field after it.
    const parentPid = Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]);
    if (command)
      found.push({ pid: Number(name), parentPid, command: command.replaceAll('\0', ' ') });
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
