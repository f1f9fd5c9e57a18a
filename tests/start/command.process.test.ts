import { execa } from 'execa';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from './start.ts';

const root = path.resolve(import.meta.dirname, '../..');
const script = path.join(root, 'src', 'cli', 'script.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  await cp(path.dirname(start), path.join(folder, 'src', 'start'), { recursive: true });
  await writeFile(path.join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const nowhere = () => path.join(folder, 'file', 'tmp');
const help = [start, script, '--help'];

it('stands before every command in package.json', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const ours = Object.values(scripts).filter((line) => /src\/cli\/|remotion-cli/u.test(line));
  expect(ours.length).toBeGreaterThan(6);
  const started =
    /^node --require \.\/src\/start\/folder\.cjs (?:\.\/src\/start\/command\.mjs|--import \.\/src\/start\/around\.mjs) /u;
  expect(ours.filter((line) => !started.test(line))).toEqual([]);
});

describe('a command', () => {
  it('does without the system’s temporary folder', async () => {
    const env = { TMPDIR: nowhere(), TEMP: nowhere(), TMP: nowhere() };
    const { stdout, stderr } = await execa(process.execPath, help, { env });
    expect(stdout).toMatch(/^Usage: npm run script/u);
    expect(stderr).toBe('');
  });

  it('says so where Node itself cannot load what is in the folder, by its name', async () => {
    for (const name of ['wat nu?', 'a*b', 'a\\b']) {
      const project = path.join(folder, name);
      const own = path.join(project, 'src', 'start');
      await cp(path.join(folder, 'src', 'start'), own, { recursive: true });
      const first = ['--require', './src/start/folder.cjs'];
      const args = [...first, './src/start/command.mjs', script];
      const ran = await execa(process.execPath, args, { cwd: project, reject: false });
      expect(ran.exitCode).toBe(1);
      expect(ran.stderr).toBe(
        `Node cannot load programs from ${project}: a folder there has a “?”, a “*” or a backslash in its name. Rename it, and run again.`,
      );
    }
  });

  it('says so where no temporary file can be written at all', async () => {
    await writeFile(path.join(folder, '.cache'), 'a file, where a folder should be');
    const own = path.join(folder, 'src', 'start', 'command.mjs');
    const env = { TMPDIR: nowhere(), TEMP: nowhere(), TMP: nowhere() };
    const args = [own, script];
    const { exitCode, stderr } = await execa(process.execPath, args, { env, reject: false });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `Temporary files can be written neither to ${nowhere()} nor to ${path.join(folder, '.cache', 'tmp')}. Make one of them writable, see that its disk has room, or name another folder in TMPDIR, and run again.`,
    );
    await rm(path.join(folder, '.cache'));
  });

  it.runIf(process.platform !== 'win32')('says so where too few files may be open', async () => {
    const args = ['-c', 'ulimit -n 64; exec "$@"', 'sh', process.execPath, ...help];
    const { exitCode, stderr } = await execa('sh', args, { reject: false });
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'Too few files may be open at once here: a command needs 192. Allow more, such as with “ulimit -n 1024”, and run again.',
    );
  });

  it('says so where packages are not installed', async () => {
    await mkdir(path.join(folder, 'node_modules'), { recursive: true });
    const own = path.join(folder, 'src', 'start', 'command.mjs');
    const args = [own, script];
    const { exitCode, stderr } = await execa(process.execPath, args, { reject: false });
    expect(exitCode).toBe(1);
    expect(stderr).toBe('The packages are not all there. Run “npm ci”, and then this again.');
  });
});
