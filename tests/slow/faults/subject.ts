import { execa, type ResultPromise } from 'execa';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Project, standInCommand } from '../../cli/stand-ins/project.ts';
import { processesUnder } from '../../render/processes.ts';
import { smallFilm } from '../../render/small-film.ts';
import { openSmallWorkplace } from '../small-workplace.ts';

/** How a run with a fault ended: what it said last, and its exit code (or what ended it). */
export type Outcome = { seen: string; exit: string };

/** What a fault happens to: a project in which a short film has been made. */
export type Subject = {
  project: Project;
  /** The command that makes it, with its arguments. */
  command: readonly string[];
};

const asked = ['--slide', 'een', '--format', 'portrait'];

/** A project with the stand-ins for browser and voice: quick. */
export const standInSubject = async (): Promise<Subject> => ({
  project: await Project.make(smallFilm()),
  command: [...standInCommand, ...asked],
});

/** A copy of this project, with all that is real. */
export const realSubject = async (): Promise<Subject> => {
  const { folder } = await openSmallWorkplace();
  const project = Project.at(folder);
  const command = ['./src/start/command.mjs', 'src/cli/render.ts'];
  return { project, command: [process.execPath, ...command, ...asked] };
};

/** The same once more, for a fault of its own. */
export const copyOf = async ({ project, command }: Subject): Promise<Subject> => {
  const folder = await mkdtemp(path.join(path.dirname(project.folder), 'fault-'));
  await cp(project.folder, folder, { recursive: true, verbatimSymlinks: true });
  return { project: Project.at(folder), command };
};

export const startIn = (
  { project, command }: Subject,
  env: Record<string, string> = {},
  before: readonly string[] = [],
): ResultPromise<{ reject: false }> => {
  const [file = '', ...args] = [...before, ...command];
  return execa(file, args, { cwd: project.folder, env, reject: false });
};

type Ended = {
  exitCode?: number | undefined;
  signal?: string | undefined;
  stderr: unknown;
  stdout: unknown;
};

/** What is to be seen of a run that has ended: what it complained of, else what it said last. */
export const outcomeOf = ({ project }: Subject, ended: Ended): Outcome => {
  const complaint = String(ended.stderr).trim();
  const last = String(ended.stdout).trim().split('\n').at(-1) ?? '';
  return {
    seen: (complaint || last)
      .replaceAll(project.folder, '…')
      .replace(/: [\d.]+ (?:s|min)\b.*of memory\.$/u, ''),
    exit: String(ended.exitCode ?? ended.signal),
  };
};

/** Runs the command in a shell, in a space of its own for mounts, processes' names and networks. */
export const inShell =
  (
    script: string,
    { spaces = '-rm', env = {} }: { spaces?: string; env?: Record<string, string> } = {},
  ) =>
  async (subject: Subject): Promise<Outcome> =>
    outcomeOf(subject, await startIn(subject, env, ['unshare', spaces, 'sh', '-c', script, 'sh']));

/** Ends a process of a run with the harshest signal, as the system does when memory runs out; so many times. */
export const killing =
  (kind: RegExp, times = 1) =>
  async (subject: Subject): Promise<Outcome> => {
    const running = startIn(subject);
    let hasEnded = false;
    void running.finally(() => (hasEnded = true));
    for (let killed = 0; killed < times && !hasEnded;) {
      const own = await processesUnder(running.pid ?? -1);
      const victim = own.find(({ command }) => kind.test(command));
      if (victim && isEnded(victim.pid)) killed++;
      await setTimeout(20);
    }
    return outcomeOf(subject, await running);
  };

const isEnded = (pid: number): boolean => {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false; // by itself, just now
  }
};

/** Sends a signal to a run that draws. */
export const signalled =
  (signal: NodeJS.Signals) =>
  async (subject: Subject): Promise<Outcome> => {
    await subject.project.engineLog();
    const running = startIn(subject);
    await untilDrawing(subject);
    running.kill(signal);
    return outcomeOf(subject, await running);
  };

/** Waits until the stand-in engine has begun. */
export const untilDrawing = async ({ project }: Subject): Promise<void> => {
  while ((await project.engineLog()).length === 0) await setTimeout(20);
};

/** Spoils a file and runs. */
export const spoiled =
  (spoil: (project: Project) => Promise<void>) =>
  async (subject: Subject): Promise<Outcome> => {
    await spoil(subject.project);
    return outcomeOf(subject, await startIn(subject));
  };

/** Writes something else over the beginning of every file of a name below a folder. */
export const damage = async (project: Project, under: string, name: RegExp): Promise<void> => {
  const files = Object.keys(await project.files(under)).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`There is no ${name} in ${under} to damage.`);
  for (const file of files) await writeFile(project.at(under, file), 'damaged', { flag: 'r+' });
};
