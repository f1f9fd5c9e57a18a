import { execa } from 'execa';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** A project of one command, which prints what it has from where. */
const sources = {
  'src/cli/say.ts': `
    import leven from 'leven';
    import { word } from '../word.ts';
    const { late } = await import('../late.ts');
    const told: unknown[] = [word, late, leven('een', 'twee'), import.meta.dirname, process.argv.slice(1)];
    process.stdout.write(JSON.stringify(told));
  `,
  'src/word.ts': `export const word: string = 'een';`,
  'src/late.ts': `
    import { pngAsBuffer } from './apart.ts';
    export const late = pngAsBuffer;
  `,
  'src/apart.ts': `
    import { PNG } from 'pngjs';
    export const pngAsBuffer: string = typeof PNG.sync.write;
  `,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compiled-'));
  await mkdir(path.join(folder, 'one', 'src', 'cli'), { recursive: true });
  await cp(path.join(root, 'src', 'start'), path.join(folder, 'one', 'src', 'start'), {
    recursive: true,
  });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'one', 'node_modules'));
  await writeFile(path.join(folder, 'one', 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(sources))
    await writeFile(path.join(folder, 'one', name), text);
});
afterEach(() => rm(folder, { recursive: true }));

const say = async (project = 'one', env: Record<string, string> = {}): Promise<unknown> => {
  const own = path.join(folder, project);
  const args = ['./src/start/command.mjs', 'src/cli/say.ts', '--loud'];
  const { stdout } = await execa(process.execPath, args, { cwd: own, env });
  return JSON.parse(stdout);
};
const told = (word = 'een', project = 'one') => {
  const cli = path.join(folder, project, 'src', 'cli');
  return [word, 'function', 3, cli, [path.join(cli, 'say.ts'), '--loud']];
};
const kept = (project = 'one') => readdir(path.join(folder, project, '.cache', 'start'));

it('is as it is written: packages, what is loaded late, where it stands, what it is asked', async () => {
  expect(await say()).toEqual(told());
  expect((await kept()).map((name) => name.replace(/-\w{8}-\w{6}$/, '-…'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^say-\w{8}\.json$/), 'say-…']),
  );
});

it('is compiled once, and again when a file of it has changed, or a package', async () => {
  await say();
  const list = path.join(folder, 'one', '.cache', 'start', (await listsOf('one'))[0] ?? '');
  const first = await stat(list);
  await say();
  expect((await stat(list)).mtimeMs).toBe(first.mtimeMs);
  await writeFile(path.join(folder, 'one', 'src', 'word.ts'), `export const word = 'twee!';`);
  expect(await say()).toEqual(told('twee!'));
  const made = JSON.parse(await readFile(list, 'utf8')) as { inputs: [string, string][] };
  const files = made.inputs.map(([file]) => path.basename(path.dirname(file)));
  expect(files).toContain('leven');
});

it('is whole when several start at once', async () => {
  expect(await Promise.all([say(), say(), say()])).toEqual([told(), told(), told()]);
});

it('is made anew where the project was copied to, and leaves nothing where it cannot be kept', async () => {
  await say();
  await cp(path.join(folder, 'one'), path.join(folder, 'two'), {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
  });
  await writeFile(path.join(folder, 'one', 'src', 'word.ts'), `export const word = 'not ours';`);
  expect(await say('two')).toEqual(told('een', 'two'));

  await rm(path.join(folder, 'two', '.cache'), { recursive: true });
  await writeFile(path.join(folder, 'two', '.cache'), 'a file, where a folder should be');
  const temporary = path.join(folder, 'temporary');
  await mkdir(temporary);
  expect(await say('two', { TMPDIR: temporary })).toEqual(told('een', 'two'));
  expect(await readdir(temporary)).toEqual([]);
});

const listsOf = async (project: string) =>
  (await kept(project)).filter((name) => name.endsWith('.json'));
