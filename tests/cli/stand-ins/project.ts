import { execa, type ResultPromise } from 'execa';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FilmInput } from '../../../src/film/schema.ts';
import { sha256OfFile } from '../../../src/disk/hash.ts';
import { start } from '../../start/start.ts';

const standInCli = path.resolve(import.meta.dirname, 'cli.ts');

/** `npm run render` with the stand-in engine and voice, as it is started there. */
export const standInCommand = [process.execPath, start, standInCli] as const;

export type CliResult = { exitCode: number | undefined; stdout: string; stderr: string };

/** A folder with content of its own, in which the command is run. */
export class Project {
  private constructor(readonly folder: string) {}

  static async make(film: unknown): Promise<Project> {
    const project = new Project(await mkdtemp(path.join(tmpdir(), 'project-')));
    await mkdir(project.at('content'));
    await writeFile(project.at('package.json'), '{ "type": "module" }');
    await project.write(film);
    return project;
  }

  /** A project that is there already. */
  static at(folder: string): Project {
    return new Project(folder);
  }

  /** The same folder once more, with all that was made in it. */
  async copy(): Promise<Project> {
    const folder = await mkdtemp(path.join(tmpdir(), 'project-'));
    await cp(this.folder, folder, { recursive: true, preserveTimestamps: true });
    return new Project(folder);
  }

  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /** Writes the one film that there is. */
  async write(film: unknown): Promise<void> {
    const { id } = film as FilmInput;
    await writeFile(
      this.at('content', 'index.ts'),
      `export const ${id} = ${JSON.stringify(film)};\n`,
    );
  }

  /** Starts the command with the stand-in engine and voice. */
  start(
    args: readonly string[],
    env: Record<string, string> = {},
    cli = standInCli,
  ): ResultPromise {
    return execa(process.execPath, [start, cli, ...args], {
      cwd: this.folder,
      env,
      reject: false,
    });
  }

  async run(
    args: readonly string[],
    env: Record<string, string> = {},
    cli = standInCli,
  ): Promise<CliResult> {
    const { exitCode, stdout, stderr } = await this.start(args, env, cli);
    return { exitCode, stdout: String(stdout), stderr: String(stderr) };
  }

  /** What the engine was asked to do since this was last asked. */
  async engineLog(): Promise<string[]> {
    const text = await readFile(this.at('engine.log'), 'utf8').catch(() => '');
    await rm(this.at('engine.log'), { force: true });
    return text.split('\n').filter(Boolean);
  }

  /** Every file under a folder, hidden ones too, with its hash. */
  async files(under: string): Promise<Record<string, string>> {
    const entries = await readdir(this.at(under), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const found: Record<string, string> = {};
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      found[path.relative(this.at(under), file)] = await sha256OfFile(file);
    }
    return found;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs one of the commands as users do, on the campaign that is really there. */
export const runRealCli = async (
  command: 'render' | 'script' | 'storyboard',
  args: readonly string[],
  cwd: string,
): Promise<CliResult> => {
  const entry = path.resolve(import.meta.dirname, `../../../src/cli/${command}.ts`);
  const { exitCode, stdout, stderr } = await execa(process.execPath, [start, entry, ...args], {
    cwd,
    reject: false,
  });
  return { exitCode, stdout, stderr };
};
